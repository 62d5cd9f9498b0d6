import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router } from '@angular/router';
import { Api, getProgram, listInstitutions, listPrograms, putEvent, putProgram } from '@ikrar/api-client';
import type {
  InstitutionDetail,
  InstitutionSummary,
  ProgramDetail,
  ProgramList,
  ProgramSummary,
} from '@ikrar/api-client';
import { EVENT_TEMPLATE_CODES, EVENT_TEMPLATES, ZONE_LABELS } from '@ikrar/domain';
import { Dialogs, ErrorState, FieldError, Icon, Loading, Notices, PageHeader, SearchPicker } from '@ikrar/ui';
import type { PickerChoice } from '@ikrar/ui';
import { map } from 'rxjs';
import { AreaPicker } from '../../platform/area-picker/area-picker';
import { choices } from '../../platform/choices';
import { Language, translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { Session } from '../../platform/session/session';
import { submission } from '../../platform/submission';
import { urlChoice, urlText } from '../../platform/url-state';
import { institutionChoice } from '../institution-choice';
import {
  clockAfter,
  eventBody,
  NEW_INSTITUTION,
  NEW_PROGRAM,
  newEventForm,
  programBody,
  templateMinutes,
  zoneOf,
} from './new-event-form';
import { HostSheet } from './host-sheet';
import { TemplateChoice } from './template-choice';
import { TemplatePreview } from './template-preview';

const BEGINNINGS = [...EVENT_TEMPLATE_CODES, 'blank'] as const;

/** Choose a template, say when and where: the rest is filled in and can be changed afterwards. */
@Component({
  selector: 'ikrar-new-event',
  imports: [
    AreaPicker,
    ErrorState,
    FieldError,
    Icon,
    Loading,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    PageHeader,
    ReactiveFormsModule,
    SearchPicker,
    TemplateChoice,
    TemplatePreview,
  ],
  templateUrl: './new-event.html',
  styleUrl: './new-event.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewEvent {
  protected readonly t = translator();
  protected readonly beginning = urlChoice('template', BEGINNINGS);
  /** Set by the page of a program that wants another event. */
  private readonly wantedProgram = urlText('program');
  protected readonly form = newEventForm(new Date().getFullYear());
  private readonly mayMakeProgram = inject(Session).can('program.write');
  protected readonly programs = choices<ProgramSummary>(listPrograms.PATH, programChoice);
  protected readonly institutions = choices<InstitutionSummary>(listInstitutions.PATH, institutionChoice);
  protected readonly newProgram = computed<PickerChoice<ProgramSummary>[]>(() =>
    this.mayMakeProgram ? [{ id: NEW_PROGRAM, label: this.t('events.create.newProgram') }] : [],
  );
  private readonly mayRecord = inject(Session).can('institution.write');
  protected readonly newInstitution = computed<PickerChoice<InstitutionSummary>[]>(() =>
    this.mayRecord ? [{ id: NEW_INSTITUTION, label: this.t('events.create.newInstitution') }] : [],
  );
  /** A host that was recorded from here, and stands chosen. */
  protected readonly recorded = signal<PickerChoice<InstitutionSummary> | null>(null);
  private readonly newest = httpResource<ProgramList>(() => ({
    url: listPrograms.PATH,
    params: { limit: 1 },
  }));
  private readonly wanted = httpResource<ProgramDetail>(() => {
    const id = this.wantedProgram();
    return id === '' ? undefined : getProgram.PATH.replace('{id}', id);
  });
  protected readonly failed = computed(() => this.newest.error() !== undefined);
  /** The program somebody came from, else the newest one; null when there is none, undefined until it is known. */
  protected readonly proposed = computed(() => {
    if (!this.newest.hasValue() || this.wanted.isLoading()) return undefined;
    const program = this.wanted.hasValue() ? this.wanted.value() : this.newest.value().items[0];
    return program ? programChoice(program) : null;
  });
  protected readonly zone = toSignal(
    this.form.controls.areaCode.valueChanges.pipe(map(() => ZONE_LABELS[zoneOf(this.form)])),
    { initialValue: ZONE_LABELS['Asia/Jakarta'] },
  );
  private readonly chosenProgram = toSignal(this.form.controls.programId.valueChanges, {
    initialValue: null,
  });
  protected readonly makesProgram = computed(() => this.chosenProgram() === NEW_PROGRAM);
  /** A member of no program has nowhere to put an event. */
  protected readonly nowhere = computed(() => this.proposed() === null && !this.mayMakeProgram);
  protected readonly submission = submission();

  /** Kept for the life of the form, so that a second try is the same program and the same event. */
  private readonly ids = { event: newId(), program: newId() };
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly dialogs = inject(Dialogs);
  private readonly language = inject(Language);

  constructor() {
    effect(() => {
      const proposed = this.proposed();
      if (proposed === undefined) return;
      this.form.controls.programId.setValue(proposed?.id ?? (this.mayMakeProgram ? NEW_PROGRAM : null));
    });
    effect(() => {
      const program = this.form.controls.program;
      if (this.makesProgram()) program.enable();
      else program.disable();
    });
    effect(() => this.propose());
    this.form.controls.when.controls.start.valueChanges.subscribe((start) => this.proposeEnd(start));
  }

  protected reload(): void {
    this.newest.reload();
  }

  /** The name that no program has yet need not be written twice. */
  protected takeTitle(typed: string): void {
    if (this.form.controls.programId.value !== NEW_PROGRAM || typed === '') return;
    const { title } = this.form.controls.program.controls;
    title.setValue(typed);
    title.markAsDirty();
  }

  protected takeInstitution(chosen: InstitutionSummary | undefined): void {
    if (!chosen) return;
    this.form.patchValue({ venueName: chosen.name, areaCode: chosen.areaCode });
  }

  /** A host nobody has recorded yet is recorded on the way, under the name that was looked for. */
  protected async recordInstitution(typed: string): Promise<void> {
    const { institutionId } = this.form.controls;
    if (institutionId.value !== NEW_INSTITUTION) return;
    institutionId.setValue(null);
    const made = await this.dialogs.sheet<InstitutionDetail>(HostSheet, typed);
    if (!made) return;
    this.recorded.set(institutionChoice(made));
    institutionId.setValue(made.id);
    this.takeInstitution(made);
  }

  protected async create(): Promise<void> {
    const beginning = this.beginning();
    if (beginning === null) return;
    await this.submission.send(this.form, async () => {
      const id = this.ids.event;
      const programId = await this.program();
      const event = await this.api.invoke(putEvent, { id, body: eventBody(this.form, beginning, programId) });
      this.notices.say(this.t('events.create.done', { title: event.title }));
      await this.router.navigate(['/events', id]);
    });
  }

  private async program(): Promise<string> {
    const { programId } = this.form.getRawValue();
    if (programId !== null && programId !== NEW_PROGRAM) return programId;
    const { id } = await this.api.invoke(putProgram, { id: this.ids.program, body: programBody(this.form) });
    return id;
  }

  /** The words of the template, as long as nobody has typed others. */
  private propose(): void {
    const beginning = this.beginning();
    if (beginning === null) return;
    const { title, program, when } = this.form.controls;
    const words = beginning === 'blank' ? '' : EVENT_TEMPLATES[beginning].title[this.language.current()];
    if (!title.dirty) title.setValue(words);
    if (!program.controls.title.dirty) program.controls.title.setValue(words);
    this.proposeEnd(when.controls.start.value);
  }

  private proposeEnd(start: string): void {
    const beginning = this.beginning();
    const { end } = this.form.controls.when.controls;
    if (beginning === null || end.dirty || start === '') return;
    end.setValue(clockAfter(start, templateMinutes(beginning)));
  }
}

function programChoice(row: Pick<ProgramSummary, 'id' | 'title' | 'year'>): PickerChoice<ProgramSummary> {
  return { id: row.id, label: `${row.title} (${row.year})` };
}
