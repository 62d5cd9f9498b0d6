import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { Api, putGuardianConsent } from '@ikrar/api-client';
import { CONSENT_DECISIONS } from '@ikrar/domain';
import { FormSheet, Icon } from '@ikrar/ui';
import { ConsentFields } from '../../platform/consent/consent-fields';
import { consentBody, consentForm } from '../../platform/consent/consent-form';
import { translator } from '../../platform/language';
import { localDay } from '../../platform/local-day';
import { newId } from '../../platform/new-id';
import { ifMatch } from '../../platform/stale';
import { NewerPledge } from './newer-pledge';
import { PledgeWriting } from './pledge-writing';
import type { PledgeSheetData } from './pledge-writing';

/** What the guardian of a minor decided about her pledge. */
@Component({
  selector: 'ikrar-guardian-sheet',
  imports: [ConsentFields, FormSheet, Icon, NewerPledge],
  providers: [PledgeWriting],
  templateUrl: './guardian-sheet.html',
  styleUrl: './sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GuardianSheet {
  protected readonly t = translator();
  protected readonly writing = inject(PledgeWriting);
  protected readonly data = inject<PledgeSheetData>(MAT_DIALOG_DATA);
  protected readonly decisions = CONSENT_DECISIONS;
  protected readonly form = consentForm(true, localDay(new Date()));

  private readonly api = inject(Api);
  /** Kept for the life of the form: a second try is the same record. */
  private readonly consentId = newId();

  protected async save(): Promise<void> {
    const body = consentBody(this.form, 'pledge');
    const { consentId } = this;
    await this.writing.save(
      this.form,
      ({ id, version }) =>
        this.api.invoke(putGuardianConsent, { id, consentId, 'If-Match': ifMatch(version), body }),
      ({ fullName: name }) => this.t('pledges.guardian.done', { name }),
    );
  }
}
