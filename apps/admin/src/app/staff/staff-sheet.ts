import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Api, listMemberships, changeStaff, putStaff } from '@ikrar/api-client';
import type { MembershipList, StaffDetail } from '@ikrar/api-client';
import { EMPLOYMENT_STATUSES, STAFF_NUMBER_KINDS } from '@ikrar/domain';
import { ErrorState, FieldError, SideSheet } from '@ikrar/ui';
import { applyProblem, showInvalid } from '../platform/apply-problem';
import { translator } from '../platform/language';
import { newId } from '../platform/new-id';
import { ProblemTexts } from '../platform/problem';
import { Session } from '../platform/session/session';
import { ifMatch, newerRecord, Stale } from '../platform/stale';
import { staffBody, staffForm } from './staff-form';

/** A new person of the own staff, or the changes to one; closes with the record as it is now. */
@Component({
  selector: 'ikrar-staff-sheet',
  imports: [
    ErrorState,
    FieldError,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
    SideSheet,
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
  protected readonly dirty = () => this.form.dirty;
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);
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
  private readonly problems = inject(ProblemTexts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected async save(): Promise<void> {
    if (this.sending() || showInvalid(this.form, this.element)) return;
    this.sending.set(true);
    this.failure.set(null);
    try {
      this.sheet.close(await this.write(this.person?.version ?? null));
    } catch (error) {
      if (applyProblem(this.form, error) !== null) this.failure.set(this.problems.of(error));
    } finally {
      this.sending.set(false);
    }
  }

  private async write(version: number | null): Promise<StaffDetail> {
    const [id, body] = [this.id, staffBody(this.form)];
    if (version === null) return this.api.invoke(putStaff, { id, body });
    try {
      return await this.api.invoke(changeStaff, { id, 'If-Match': ifMatch(version), body });
    } catch (error) {
      const newer = newerRecord<StaffDetail>(error);
      if (newer === null) throw error;
      return (await this.stale.ask()) === 'keep-mine' ? this.write(newer.version) : newer;
    }
  }
}
