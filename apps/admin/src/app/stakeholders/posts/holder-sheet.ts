import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, changeHolder, putHolder } from '@ikrar/api-client';
import type { HolderDetail } from '@ikrar/api-client';
import { mayBeMinor } from '@ikrar/domain';
import type { StakeholderRoleCode } from '@ikrar/domain';
import { FieldError, FormSheet } from '@ikrar/ui';
import { personName } from '../../platform/field-rules';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { ifMatch, Stale } from '../../platform/stale';
import { submission } from '../../platform/submission';
import { holderControls, HolderFields } from './holder-fields';

export interface HolderSheetData {
  readonly postId: string;
  readonly roleCode: StakeholderRoleCode;
  /** Null when somebody takes over. */
  readonly holder: HolderDetail | null;
  /** Who holds the post until then. */
  readonly before: string | null;
}

function holderForm(start: Partial<HolderDetail>) {
  return new FormGroup({
    ...holderControls(start, personName),
    heldSince: new FormControl(start.heldSince ?? '', { nonNullable: true }),
    verifiedOn: new FormControl(start.verifiedOn ?? '', { nonNullable: true }),
  });
}

/** Who holds a post from now on, or a correction of who does. Closes with true when something was saved. */
@Component({
  selector: 'ikrar-holder-sheet',
  imports: [FieldError, FormSheet, HolderFields, MatFormFieldModule, MatInputModule, ReactiveFormsModule],
  templateUrl: './holder-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HolderSheet {
  protected readonly t = translator();
  protected readonly data = inject<HolderSheetData>(MAT_DIALOG_DATA);
  protected readonly form = holderForm(this.data.holder ?? {});
  protected readonly young = mayBeMinor(this.data.roleCode);
  protected readonly submission = submission();

  private readonly api = inject(Api);
  private readonly stale = inject(Stale);
  private readonly sheet = inject<MatDialogRef<HolderSheet, boolean>>(MatDialogRef);
  private readonly holderId = this.data.holder?.id ?? newId();

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      await this.write();
      this.sheet.close(true);
    });
  }

  private async write(): Promise<HolderDetail> {
    const { fullName, basis, phone, heldSince, verifiedOn } = this.form.getRawValue();
    const place = { id: this.data.postId, holderId: this.holderId };
    const body = {
      fullName: fullName.replace(/\s+/g, ' ').trim(),
      basis,
      phone: (!this.young && phone.trim()) || null,
      heldSince: heldSince || null,
      verifiedOn: verifiedOn || null,
    };
    if (this.data.holder === null) return this.api.invoke(putHolder, { ...place, body });
    const { record } = await this.stale.over(this.data.holder.version, (version) =>
      this.api.invoke(changeHolder, { ...place, 'If-Match': ifMatch(version), body }),
    );
    return record;
  }
}
