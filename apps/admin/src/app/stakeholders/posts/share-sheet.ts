import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatRadioModule } from '@angular/material/radio';
import { RouterLink } from '@angular/router';
import { Api, listAgreements, sharePost } from '@ikrar/api-client';
import type { AgreementList, PostDetail } from '@ikrar/api-client';
import { agreementCovers, dayAt, mayBeMinor } from '@ikrar/domain';
import { EmptyState, ErrorState, FormSheet, Loading } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { submission } from '../../platform/submission';
import { StakeholderWords } from '../stakeholder-words';

/** Lets an office see a post, and its holder if that was agreed, under an agreement that is valid now. */
@Component({
  selector: 'ikrar-share-sheet',
  imports: [
    EmptyState,
    ErrorState,
    FormSheet,
    Loading,
    MatButton,
    MatCheckbox,
    MatRadioModule,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './share-sheet.html',
  styles: `
    mat-radio-group {
      display: grid;
      gap: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShareSheet {
  protected readonly t = translator();
  protected readonly words = inject(StakeholderWords);
  protected readonly problems = inject(ProblemTexts);
  protected readonly post = inject<PostDetail>(MAT_DIALOG_DATA);
  protected readonly young = mayBeMinor(this.post.roleCode);
  protected readonly form = new FormGroup({
    agreementId: new FormControl<string | null>(this.post.agreementId, Validators.required),
    withHolder: new FormControl(
      this.post.holders.some((holder) => holder.shared),
      { nonNullable: true },
    ),
  });
  protected readonly submission = submission();
  protected readonly agreements = httpResource<AgreementList>(() => listAgreements.PATH);
  /** Those that cover the area of the post today. */
  protected readonly usable = computed(() => {
    const { areaCode } = this.post;
    const today = dayAt(areaCode, Date.now());
    const all = this.agreements.hasValue() ? this.agreements.value().items : [];
    return all.filter((agreement) => agreementCovers(agreement, areaCode, today));
  });

  private readonly api = inject(Api);
  private readonly sheet = inject<MatDialogRef<ShareSheet, boolean>>(MatDialogRef);

  protected async save(): Promise<void> {
    const { agreementId, withHolder } = this.form.getRawValue();
    await this.submission.send(this.form, async () => {
      if (agreementId === null) return;
      await this.api.invoke(sharePost, {
        id: this.post.id,
        body: { agreementId, withHolder: withHolder && !this.young },
      });
      this.sheet.close(true);
    });
  }
}
