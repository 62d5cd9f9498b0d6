import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { Api, changeMembership } from '@ikrar/api-client';
import type { MembershipDetail } from '@ikrar/api-client';
import { ROLES } from '@ikrar/domain';
import { FormSheet } from '@ikrar/ui';
import { AreaPicker } from '../platform/area-picker/area-picker';
import { translator } from '../platform/language';
import { ifMatch, Stale } from '../platform/stale';
import { submission } from '../platform/submission';

/** Another role; the person signs in again and feels it at once. */
@Component({
  selector: 'ikrar-member-sheet',
  imports: [AreaPicker, FormSheet, MatFormFieldModule, MatSelectModule, ReactiveFormsModule],
  template: `
    <ui-form-sheet
      [heading]="t('settings.members.changeTitle', { name: member.displayName })"
      [formGroup]="form"
      [submission]="submission"
      [action]="t('settings.save')"
      (submitted)="save()"
    >
      <mat-form-field appearance="outline">
        <mat-label>{{ t('settings.members.role') }}</mat-label>
        <mat-select formControlName="role">
          @for (role of roles; track role) {
            <mat-option [value]="role">{{ t('platform.lists.roles.' + role) }}</mat-option>
          }
        </mat-select>
        <mat-hint>{{ t('settings.roleHints.' + form.controls.role.value) }}</mat-hint>
      </mat-form-field>
      @if (form.controls.role.value === 'official') {
        <ikrar-area-picker formControlName="areaCode" [label]="t('settings.members.area')" />
      }
      <p class="quiet">{{ t('settings.members.signedOut') }}</p>
    </ui-form-sheet>
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
  protected readonly submission = submission();

  private readonly sheet = inject<MatDialogRef<MemberSheet, MembershipDetail>>(MatDialogRef);
  private readonly api = inject(Api);
  private readonly stale = inject(Stale);

  protected async save(): Promise<void> {
    const { id, version } = this.member;
    const body = this.form.getRawValue();
    await this.submission.send(this.form, async () => {
      const { record } = await this.stale.over(version, (known) =>
        this.api.invoke(changeMembership, { id, 'If-Match': ifMatch(known), body }),
      );
      this.sheet.close(record);
    });
  }
}
