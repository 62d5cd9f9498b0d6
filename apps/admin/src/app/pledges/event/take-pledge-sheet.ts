import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { Api, listParticipants, putPledge } from '@ikrar/api-client';
import type { EventDetail, ParticipantDetail } from '@ikrar/api-client';
import { allowedDuties } from '@ikrar/domain';
import type { DutyCode } from '@ikrar/domain';
import { FormSheet, Notices, SearchPicker } from '@ikrar/ui';
import type { PickerSource } from '@ikrar/ui';
import { map } from 'rxjs';
import { choices } from '../../platform/choices';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
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

/** Writes down the pledge of somebody who spoke it without a phone. */
@Component({
  selector: 'ikrar-take-pledge-sheet',
  imports: [DutyBoxes, FormSheet, MatButton, MatCheckbox, ReactiveFormsModule, SearchPicker, TeamArea],
  templateUrl: './take-pledge-sheet.html',
  styleUrl: './take-pledge-sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TakePledgeSheet {
  protected readonly t = translator();
  protected readonly data = inject<TakePledgeData>(MAT_DIALOG_DATA);
  protected readonly form = new FormGroup({
    participantId: new FormControl<string | null>(null, Validators.required),
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

  private readonly roster = choices<ParticipantDetail>(
    listParticipants.PATH.replace('{eventId}', this.data.event.id),
    (row) => ({
      id: row.id,
      label: row.fullName,
      detail: this.factsOf(row),
      disabled: this.pledged().has(row.id),
      row,
    }),
  );
  /** Who has not pledged yet comes first. */
  protected readonly find = computed<PickerSource<ParticipantDetail>>(() => {
    const [roster] = [this.roster(), this.pledged()];
    return (search) =>
      roster(search).pipe(
        map(({ choices: found, more }) => ({
          choices: [...found].sort((one, other) => Number(one.disabled) - Number(other.disabled)),
          more,
        })),
      );
  });
  protected readonly person = signal<ParticipantDetail | null>(null);
  protected readonly open = computed(() => {
    const person = this.person();
    if (person === null) return [];
    return allowedDuties(person.minor)
      .map(({ code }) => code)
      .filter((code) => this.data.duties.includes(code));
  });

  /** XI IPA 2 · Pulau Terung */
  private factsOf({ id, className, areaName, personalCode }: ParticipantDetail): string {
    const already = this.pledged().has(id) ? this.t('pledges.take.already') : null;
    return [already, className, areaName, personalCode].filter((fact) => fact).join(' · ');
  }

  protected pick(person: ParticipantDetail | null): void {
    this.person.set(person);
    if (person === null) return;
    const { duties, areaCode } = this.form.controls;
    duties.setValue(duties.value.filter((duty) => this.open().includes(duty)));
    areaCode.setValue(person.areaCode ?? this.data.event.areaCode);
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
    this.form.reset({ participantId: null, duties, areaCode: this.data.event.areaCode, shareWanted: false });
    this.element.querySelector<HTMLElement>('input')?.focus();
  }
}
