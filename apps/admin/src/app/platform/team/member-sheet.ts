import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Api, listStaff, listUnrecordedAccounts, putStaff } from '@ikrar/api-client';
import type { PutStaffBody, StaffDetail, UnrecordedAccount } from '@ikrar/api-client';
import { FieldError, FormSheet, SearchPicker } from '@ikrar/ui';
import type { PickerChoice, PickerSource } from '@ikrar/ui';
import { combineLatest, map, startWith } from 'rxjs';
import { choices } from '../choices';
import { personName } from '../field-rules';
import { translator } from '../language';
import { newId } from '../new-id';
import { submission } from '../submission';
import type { Team } from './team';

/** The choice beside the staff that opens the field for a new name. */
const NEW_PERSON = 'new';

type Candidate = StaffDetail | UnrecordedAccount;

/**
 * Puts somebody on a team in one part or several; a new name becomes a staff record on the way, and so does
 * a colleague who so far has only an account.
 */
@Component({
  selector: 'ikrar-member-sheet',
  imports: [
    FieldError,
    FormSheet,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
    SearchPicker,
  ],
  templateUrl: './member-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MemberSheet {
  protected readonly t = translator();
  protected readonly team = inject<Team>(MAT_DIALOG_DATA);
  protected readonly newPerson = NEW_PERSON;
  private readonly staff = choices<Candidate, StaffDetail>(listStaff.PATH, (one) => ({
    id: one.personId,
    label: one.fullName,
    detail: [one.position, one.unit].filter((fact) => fact).join(' · '),
    row: one,
  }));
  private readonly accounts = choices<Candidate, UnrecordedAccount>(listUnrecordedAccounts.PATH, (one) => ({
    id: one.userId,
    label: one.displayName,
    detail: this.t('platform.team.unrecorded'),
    row: one,
  }));
  /** The staff as soon as they are found; the accounts follow. */
  protected readonly people = computed<PickerSource<Candidate>>(() => {
    const [staff, accounts] = [this.staff(), this.accounts()];
    return (search) =>
      combineLatest([staff(search), accounts(search).pipe(startWith({ choices: [], more: false }))]).pipe(
        map(([recorded, others]) => ({
          choices: [...recorded.choices, ...others.choices],
          more: recorded.more || others.more,
        })),
      );
  });
  protected readonly picked = signal<PickerChoice<Candidate> | null>(null);
  protected readonly form = new FormGroup({
    personId: new FormControl<string | null>(null, Validators.required),
    fullName: new FormControl('', { nonNullable: true, validators: personName }),
    parts: new FormControl<string[]>([], { nonNullable: true, validators: Validators.required }),
  });
  protected readonly submission = submission();

  /** One id for each thing that is made here, so that a second try makes nothing twice. */
  private readonly ids = new Map<string, string>();
  private readonly sheet = inject<MatDialogRef<MemberSheet, boolean>>(MatDialogRef);
  private readonly api = inject(Api);

  constructor() {
    const { personId, fullName } = this.form.controls;
    fullName.disable();
    personId.valueChanges.subscribe((id) => (id === NEW_PERSON ? fullName.enable() : fullName.disable()));
  }

  /** Who was looked for and not found need not be written twice. */
  protected takeName(typed: string): void {
    const { personId, fullName } = this.form.controls;
    if (personId.value === NEW_PERSON && fullName.value === '') fullName.setValue(typed);
  }

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      const personId = await this.person();
      const held = (this.team.members() ?? []).filter((member) => member.personId === personId);
      for (const part of this.form.controls.parts.value) {
        if (held.some((member) => member.part === part)) continue;
        await this.team.put(this.idOf(`${personId} ${part}`), personId, part);
      }
      this.sheet.close(true);
    });
  }

  private async person(): Promise<string> {
    const { personId, fullName } = this.form.getRawValue();
    if (personId === NEW_PERSON || personId === null) return this.record({ fullName: fullName.trim() });
    const candidate = this.picked()?.row;
    if (!candidate || 'personId' in candidate) return personId;
    return this.record({ fullName: candidate.displayName, userId: candidate.userId });
  }

  private async record(body: PutStaffBody): Promise<string> {
    const id = this.idOf(body.userId ?? body.fullName);
    return (await this.api.invoke(putStaff, { id, body })).personId;
  }

  private idOf(thing: string): string {
    const id = this.ids.get(thing) ?? newId();
    this.ids.set(thing, id);
    return id;
  }
}
