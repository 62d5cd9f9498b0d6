import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { MatRadioModule } from '@angular/material/radio';
import { Api, listAgreements, listConsents, putConsent, sharePledge } from '@ikrar/api-client';
import type { AgreementList, ConsentList } from '@ikrar/api-client';
import { agreementCovers, currentConsent, hasConsent } from '@ikrar/domain';
import { ErrorState, FormSheet, Icon, Loading } from '@ikrar/ui';
import { ConsentFields } from '../../platform/consent/consent-fields';
import { consentBody, consentForm } from '../../platform/consent/consent-form';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { localDay } from '../../platform/local-day';
import { newId } from '../../platform/new-id';
import { ProblemTexts } from '../../platform/problem';
import { ifMatch } from '../../platform/stale';
import { NewerPledge } from './newer-pledge';
import { PledgeWriting } from './pledge-writing';
import type { PledgeSheetData } from './pledge-writing';

/** Shows a volunteer to one office: with an agreement of the organisation, and with her own yes. */
@Component({
  selector: 'ikrar-share-sheet',
  imports: [
    ConsentFields,
    ErrorState,
    FormSheet,
    Icon,
    Loading,
    MatRadioModule,
    NewerPledge,
    ReactiveFormsModule,
  ],
  providers: [PledgeWriting],
  templateUrl: './share-sheet.html',
  styleUrls: ['./sheet.scss', './share-sheet.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShareSheet {
  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly problems = inject(ProblemTexts);
  protected readonly writing = inject(PledgeWriting);
  protected readonly data = inject<PledgeSheetData>(MAT_DIALOG_DATA);
  private readonly today = localDay(new Date());
  protected readonly form = new FormGroup({
    agreementId: new FormControl('', { nonNullable: true, validators: Validators.required }),
    consent: consentForm(this.data.pledge.minor, this.today),
  });

  private readonly api = inject(Api);
  /** Kept for the life of the form: a second try is the same record. */
  private readonly consentId = newId();

  protected readonly agreements = httpResource<AgreementList>(() => listAgreements.PATH);
  protected readonly consents = httpResource<ConsentList>(() =>
    listConsents.PATH.replace('{eventId}', this.data.pledge.eventId).replace(
      '{participantId}',
      this.data.pledge.participantId,
    ),
  );
  protected readonly error = computed(() => this.agreements.error() ?? this.consents.error());
  protected readonly loading = computed(() => !this.agreements.hasValue() || !this.consents.hasValue());
  /** Those that count today and whose area holds the pledge's. */
  protected readonly offered = computed(() => {
    const { areaCode } = this.writing.pledge();
    const all = this.agreements.hasValue() ? this.agreements.value().items : [];
    return all.filter((agreement) => agreementCovers(agreement, areaCode, this.today));
  });
  /** A yes that is recorded already and still counts. */
  protected readonly recorded = computed(() => {
    const items = this.consents.hasValue() ? this.consents.value().items : [];
    const records = items.map((one) => ({ ...one, byGuardian: one.guardianName !== null }));
    return hasConsent(records, 'share_with_office', this.data.pledge.minor)
      ? currentConsent(records).share_with_office
      : null;
  });

  protected reload(): void {
    this.agreements.reload();
    this.consents.reload();
  }

  protected async save(): Promise<void> {
    const { agreementId, consent } = this.form.controls;
    const [only, ...others] = this.offered();
    if (only !== undefined && others.length === 0) agreementId.setValue(only.id);
    const asked = this.recorded() === null ? this.form : agreementId;
    await this.writing.save(
      asked,
      async ({ id, version }) => {
        const consentId = this.recorded()?.id ?? (await this.recordConsent());
        const body = { agreementId: agreementId.value, consentId };
        return this.api.invoke(sharePledge, { id, 'If-Match': ifMatch(version), body });
      },
      ({ fullName: name, sharedWith }) => this.t('pledges.sharing.done', { name, office: sharedWith ?? '' }),
      consent,
    );
  }

  private async recordConsent(): Promise<string> {
    const { eventId, participantId } = this.data.pledge;
    const body = consentBody(this.form.controls.consent, 'share_with_office');
    const { id } = await this.api.invoke(putConsent, { eventId, participantId, id: this.consentId, body });
    // From here on the yes is recorded, whatever becomes of the sharing.
    this.consents.reload();
    return id;
  }
}
