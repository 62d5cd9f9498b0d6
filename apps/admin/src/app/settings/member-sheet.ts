import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { Api, changeMembership } from '@ikrar/api-client';
import type { MembershipDetail } from '@ikrar/api-client';
import { FormSheet } from '@ikrar/ui';
import { translator } from '../platform/language';
import { ifMatch, Stale } from '../platform/stale';
import { submission } from '../platform/submission';
import { RoleFields } from './role-fields';

/** Another role; the person signs in again and feels it at once. */
@Component({
  selector: 'ikrar-member-sheet',
  imports: [FormSheet, RoleFields],
  template: `
    <ui-form-sheet
      [heading]="t('settings.members.changeTitle', { name: member.displayName })"
      [formGroup]="form"
      [submission]="submission"
      [action]="t('settings.save')"
      (submitted)="save()"
    >
      <ikrar-role-fields [role]="form.controls.role" [areaCode]="form.controls.areaCode" />
      <p class="quiet">{{ t('settings.members.signedOut') }}</p>
    </ui-form-sheet>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MemberSheet {
  protected readonly t = translator();
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
