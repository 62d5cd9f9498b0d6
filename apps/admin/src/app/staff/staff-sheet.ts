import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Api, listMemberships, changeStaff, putStaff } from '@ikrar/api-client';
import type { MembershipDetail, StaffDetail } from '@ikrar/api-client';
import { EMPLOYMENT_STATUSES, STAFF_NUMBER_KINDS } from '@ikrar/domain';
import { FieldError, FormSheet, SearchPicker } from '@ikrar/ui';
import type { PickerChoice } from '@ikrar/ui';
import { choices } from '../platform/choices';
import { translator } from '../platform/language';
import { newId } from '../platform/new-id';
import { Session } from '../platform/session/session';
import { ifMatch, Stale } from '../platform/stale';
import { submission } from '../platform/submission';
import { staffBody, staffForm } from './staff-form';

/** A new person of the own staff, or the changes to one; closes with the record as it is now. */
@Component({
  selector: 'ikrar-staff-sheet',
  imports: [
    FieldError,
    FormSheet,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
    SearchPicker,
  ],
  templateUrl: './staff-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StaffSheet {
  protected readonly t = translator();
  protected readonly statuses = EMPLOYMENT_STATUSES;
  protected readonly numberKinds = STAFF_NUMBER_KINDS;
  protected readonly person = inject<StaffDetail | null>(MAT_DIALOG_DATA);
  protected readonly form = staffForm(this.person);
  protected readonly submission = submission();
  protected readonly mayReadAccounts = inject(Session).can('membership.read');
  /** Accounts of people who work here; whose account is tied to a person sees that person's events. */
  protected readonly accounts = choices<MembershipDetail>(
    listMemberships.PATH,
    (row) => ({ id: row.userId, label: row.displayName, detail: row.signInName, row }),
    () => ({ may: 'session.read' }),
  );
  protected readonly account = accountOf(this.person);

  private readonly id = this.person?.id ?? newId();
  private readonly sheet = inject<MatDialogRef<StaffSheet, StaffDetail>>(MatDialogRef);
  private readonly api = inject(Api);
  private readonly stale = inject(Stale);

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      this.sheet.close(await this.write(this.person?.version ?? null));
    });
  }

  private async write(version: number | null): Promise<StaffDetail> {
    const [id, body] = [this.id, staffBody(this.form)];
    if (version === null) return this.api.invoke(putStaff, { id, body });
    const { record } = await this.stale.over(version, (known) =>
      this.api.invoke(changeStaff, { id, 'If-Match': ifMatch(known), body }),
    );
    return record;
  }
}

function accountOf(person: StaffDetail | null): PickerChoice<MembershipDetail> | null {
  const id = person?.userId ?? null;
  return id === null ? null : { id, label: person?.accountName ?? '' };
}
