import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import type { AbstractControl } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, listParticipants, putPledge } from '@ikrar/api-client';
import type { EventDetail, ParticipantDetail, ParticipantList } from '@ikrar/api-client';
import { allowedDuties } from '@ikrar/domain';
import type { DutyCode } from '@ikrar/domain';
import { ErrorState, FieldError, FormSheet, Notices } from '@ikrar/ui';
import { debounceTime, map } from 'rxjs';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { ProblemTexts } from '../../platform/problem';
import { submission } from '../../platform/submission';
import { DutyBoxes } from '../fields/duty-boxes';
import { TeamArea } from '../fields/team-area';

export interface TakePledgeData {
  readonly event: EventDetail;
  /** The duties of the wording that is spoken. */
  readonly duties: readonly DutyCode[];
  /** Participants who are known to have pledged here already. */
  readonly pledged: ReadonlySet<string>;
  /** Called for each pledge; one sheet takes several, one after the other. */
  readonly saved: () => void;
}

const PAUSE = 200;

/** Text in the field is a search until somebody of the roster is chosen. */
function chosen({ value }: AbstractControl<ParticipantDetail | string | null>) {
  return value !== null && typeof value === 'object' ? null : { isIn: true };
}

/** Writes down the pledge of somebody who spoke it without a phone. */
@Component({
  selector: 'ikrar-take-pledge-sheet',
  imports: [
    DutyBoxes,
    ErrorState,
    FieldError,
    FormSheet,
    MatAutocompleteModule,
    MatButton,
    MatCheckbox,
    MatFormFieldModule,
    MatInputModule,
    ReactiveFormsModule,
    TeamArea,
  ],
  templateUrl: './take-pledge-sheet.html',
  styleUrl: './take-pledge-sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TakePledgeSheet {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly data = inject<TakePledgeData>(MAT_DIALOG_DATA);
  protected readonly form = new FormGroup({
    participant: new FormControl<ParticipantDetail | string | null>(null, chosen),
    duties: new FormControl<DutyCode[]>([], { nonNullable: true, validators: Validators.required }),
    areaCode: new FormControl<string | null>(this.data.event.areaCode, Validators.required),
    shareWanted: new FormControl(false, { nonNullable: true }),
  });
  protected readonly submission = submission();
  protected readonly pledged = signal<ReadonlySet<string>>(this.data.pledged);

  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly sheet = inject<MatDialogRef<TakePledgeSheet>>(MatDialogRef);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** Kept until the pledge is there, so that a second try is the same pledge. */
  private id = newId();

  private readonly typed = toSignal(
    this.form.controls.participant.valueChanges.pipe(
      debounceTime(PAUSE),
      map((value) => (typeof value === 'string' ? value.trim() : '')),
    ),
    { initialValue: '' },
  );
  protected readonly roster = httpResource<ParticipantList>(() => {
    const search = this.typed();
    const url = listParticipants.PATH.replace('{eventId}', this.data.event.id);
    return { url, params: { ...(search !== '' && { search }), limit: 20 } };
  });
  /** Who has not pledged yet comes first. */
  protected readonly found = computed(() => {
    const done = this.pledged();
    const items = this.roster.hasValue() ? this.roster.value().items : [];
    return [...items].sort((one, other) => Number(done.has(one.id)) - Number(done.has(other.id)));
  });
  protected readonly person = signal<ParticipantDetail | null>(null);
  protected readonly open = computed(() => {
    const person = this.person();
    if (person === null) return [];
    return allowedDuties(person.minor)
      .map(({ code }) => code)
      .filter((code) => this.data.duties.includes(code));
  });

  protected readonly nameOf = (value: ParticipantDetail | string | null): string =>
    value !== null && typeof value === 'object' ? value.fullName : (value ?? '');

  /** XI IPA 2 · Pulau Terung */
  protected factsOf({ id, className, areaName, personalCode }: ParticipantDetail): string {
    const already = this.pledged().has(id) ? this.t('pledges.take.already') : null;
    return [already, className, areaName, personalCode].filter((fact) => fact).join(' · ');
  }

  protected pick(person: ParticipantDetail): void {
    this.person.set(person);
    const { duties, areaCode } = this.form.controls;
    duties.setValue(duties.value.filter((duty) => this.open().includes(duty)));
    areaCode.setValue(person.areaCode ?? this.data.event.areaCode);
  }

  /** Left with another text than the chosen name: nobody is chosen. */
  protected settle(): void {
    if (this.form.controls.participant.invalid) this.person.set(null);
  }

  protected async save(another = false): Promise<void> {
    const person = this.person();
    await this.submission.send(this.form, async () => {
      // A valid form names somebody.
      if (person === null) return;
      const { duties, areaCode, shareWanted } = this.form.getRawValue();
      const body = { participantId: person.id, duties, areaCode: areaCode ?? undefined, shareWanted };
      await this.api.invoke(putPledge, { eventId: this.data.event.id, id: this.id, body });
      this.notices.say(this.t('pledges.take.done', { name: person.fullName }));
      this.data.saved();
      if (another) this.startNext(person.id, duties);
      else this.sheet.close();
    });
  }

  /** Spoken together, taken one by one: the duties of the one before are proposed, the rest is asked anew. */
  private startNext(done: string, duties: DutyCode[]): void {
    this.id = newId();
    this.pledged.update((before) => new Set([...before, done]));
    this.person.set(null);
    this.form.reset({ participant: null, duties, areaCode: this.data.event.areaCode, shareWanted: false });
    this.element.querySelector<HTMLElement>('input')?.focus();
  }
}
