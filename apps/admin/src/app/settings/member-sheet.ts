import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { Api, changeMembership } from '@ikrar/api-client';
import type { MembershipDetail } from '@ikrar/api-client';
import { ROLES } from '@ikrar/domain';
import { ErrorState, SideSheet } from '@ikrar/ui';
import { applyProblem } from '../platform/apply-problem';
import { AreaPicker } from '../platform/area-picker/area-picker';
import { translator } from '../platform/language';
import { ProblemTexts } from '../platform/problem';
import { ifMatch } from '../platform/stale';

/** Another role; the person signs in again and feels it at once. */
@Component({
  selector: 'ikrar-member-sheet',
  imports: [
    AreaPicker,
    ErrorState,
    MatButton,
    MatFormFieldModule,
    MatSelectModule,
    ReactiveFormsModule,
    SideSheet,
  ],
  template: `
    <ui-side-sheet
      [heading]="t('settings.members.changeTitle', { name: member.displayName })"
      [dirty]="dirty"
    >
      <form id="member" class="form" [formGroup]="form" (ngSubmit)="save()" novalidate>
        <mat-form-field appearance="outline">
          <mat-label>{{ t('settings.members.role') }}</mat-label>
          <mat-select formControlName="role">
            @for (role of roles; track role) {
              <mat-option [value]="role">{{ t('settings.roles.' + role) }}</mat-option>
            }
          </mat-select>
          <mat-hint>{{ t('settings.roleHints.' + form.controls.role.value) }}</mat-hint>
        </mat-form-field>
        @if (form.controls.role.value === 'official') {
          <ikrar-area-picker formControlName="areaCode" [label]="t('settings.members.area')" />
        }
        <p class="quiet">{{ t('settings.members.signedOut') }}</p>
        @if (failure(); as sentence) {
          <ui-error-state [message]="sentence" [retryable]="false" />
        }
      </form>
      <button actions matButton="filled" type="submit" form="member" [disabled]="sending()">
        {{ t('settings.save') }}
      </button>
    </ui-side-sheet>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MemberSheet {
  protected readonly t = translator();
  protected readonly roles = ROLES;
  protected readonly member = inject<MembershipDetail>(MAT_DIALOG_DATA);
  protected readonly form = new FormGroup({
    role: new FormControl(this.member.role, { nonNullable: true }),
    areaCode: new FormControl(this.member.areaCode),
  });
  protected readonly dirty = () => this.form.dirty;
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);

  private readonly sheet = inject<MatDialogRef<MemberSheet, MembershipDetail>>(MatDialogRef);
  private readonly api = inject(Api);
  private readonly problems = inject(ProblemTexts);

  protected async save(): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    this.failure.set(null);
    try {
      const { id, version } = this.member;
      const body = this.form.getRawValue();
      this.sheet.close(await this.api.invoke(changeMembership, { id, 'If-Match': ifMatch(version), body }));
    } catch (error) {
      if (applyProblem(this.form, error) !== null) this.failure.set(this.problems.of(error));
    } finally {
      this.sending.set(false);
    }
  }
}
