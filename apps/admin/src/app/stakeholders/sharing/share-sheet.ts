import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatRadioModule } from '@angular/material/radio';
import { RouterLink } from '@angular/router';
import { Api, listAgreements, sharePost, shareStakeholderOrganisation } from '@ikrar/api-client';
import type { AgreementList, PostDetail, StakeholderOrganisationDetail } from '@ikrar/api-client';
import { agreementCovers, dayAt, mayBeMinor } from '@ikrar/domain';
import { EmptyState, ErrorState, FormSheet, Loading } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { submission } from '../../platform/submission';
import { StakeholderWords } from '../stakeholder-words';

/** What is shared: a post with or without its holder, or an organisation. */
export interface ShareSheetData {
  readonly post?: PostDetail;
  readonly organisation?: StakeholderOrganisationDetail;
}

/** Lets an office see something of its area under an agreement that is valid now. */
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
  private readonly data = inject<ShareSheetData>(MAT_DIALOG_DATA);
  protected readonly post = this.data.post ?? null;
  private readonly agreementId = (this.post ?? this.data.organisation)?.agreementId ?? null;
  private readonly areaCode = (this.post ?? this.data.organisation)?.areaCode ?? '';
  protected readonly young = this.post !== null && mayBeMinor(this.post.roleCode);
  protected readonly form = new FormGroup({
    agreementId: new FormControl<string | null>(this.agreementId, Validators.required),
    withHolder: new FormControl(this.post?.holders.some((holder) => holder.shared) ?? false, {
      nonNullable: true,
    }),
  });
  protected readonly submission = submission();
  protected readonly agreements = httpResource<AgreementList>(() => listAgreements.PATH);
  /** Those that cover its area today. */
  protected readonly usable = computed(() => {
    const { areaCode } = this;
    const today = dayAt(areaCode, Date.now());
    const all = this.agreements.hasValue() ? this.agreements.value().items : [];
    return all.filter((agreement) => agreementCovers(agreement, areaCode, today));
  });

  private readonly api = inject(Api);
  private readonly sheet = inject<MatDialogRef<ShareSheet, boolean>>(MatDialogRef);

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      await this.write();
      this.sheet.close(true);
    });
  }

  private async write(): Promise<void> {
    const { agreementId, withHolder } = this.form.getRawValue();
    const { post, organisation } = this.data;
    if (agreementId === null) return;
    if (post)
      await this.api.invoke(sharePost, {
        id: post.id,
        body: { agreementId, withHolder: withHolder && !this.young },
      });
    if (organisation)
      await this.api.invoke(shareStakeholderOrganisation, { id: organisation.id, body: { agreementId } });
  }
}
