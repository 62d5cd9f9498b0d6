import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Api, listMemberships, changeStaff, putStaff } from '@ikrar/api-client';
import type { MembershipList, StaffDetail } from '@ikrar/api-client';
import { EMPLOYMENT_STATUSES, STAFF_NUMBER_KINDS } from '@ikrar/domain';
import { FieldError, FormSheet } from '@ikrar/ui';
import { translator } from '../platform/language';
import { newId } from '../platform/new-id';
import { Session } from '../platform/session/session';
import { ifMatch, Stale } from '../platform/stale';
import { submission } from '../platform/submission';
import { staffBody, staffForm } from './staff-form';

/** A new person of the own staff, or the changes to one; closes with the record as it is now. */
@Component({
  selector: 'ikrar-staff-sheet',
  imports: [FieldError, FormSheet, MatFormFieldModule, MatInputModule, MatSelectModule, ReactiveFormsModule],
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
  private readonly mayReadAccounts = inject(Session).can('membership.read');
  private readonly memberships = httpResource<MembershipList>(() =>
    this.mayReadAccounts ? listMemberships.PATH : undefined,
  );
  /** Accounts of people who work here; whose account is tied to a person sees that person's events. */
  protected readonly accounts = computed(() =>
    this.memberships.hasValue()
      ? this.memberships
          .value()
          .items.filter(({ endedAt, userId }) => endedAt === null || userId === this.person?.userId)
      : [],
  );

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
