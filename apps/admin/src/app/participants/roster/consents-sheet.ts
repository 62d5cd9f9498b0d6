import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { Api, listConsents, putConsent } from '@ikrar/api-client';
import type { ConsentDetail, ConsentList, ParticipantDetail } from '@ikrar/api-client';
import { CONSENT_DECISIONS, currentConsent, hasConsent } from '@ikrar/domain';
import { ErrorState, Icon, Loading, Notices, SideSheet, StatusChip } from '@ikrar/ui';
import type { Tone } from '@ikrar/ui';
import { ConsentFields } from '../../platform/consent/consent-fields';
import { consentBody, consentForm } from '../../platform/consent/consent-form';
import type { ConsentForm } from '../../platform/consent/consent-form';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { localDay } from '../../platform/local-day';
import { newId } from '../../platform/new-id';
import { ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { submission } from '../../platform/submission';

/** What is asked at an event; sharing with an office is asked with the pledge, where the office is known. */
const ASKED_PURPOSES = ['participation', 'photo', 'pledge'] as const;
type AskedPurpose = (typeof ASKED_PURPOSES)[number];

/** A decision being written down. */
interface Recording {
  /** A second try is the same record. */
  readonly id: string;
  readonly purpose: AskedPurpose;
  readonly form: ConsentForm;
}

/** What one person, or her guardian, agreed to, and the record of how that came about. */
@Component({
  selector: 'ikrar-consents-sheet',
  imports: [ConsentFields, ErrorState, Icon, Loading, MatButton, SideSheet, StatusChip],
  templateUrl: './consents-sheet.html',
  styleUrl: './consents-sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConsentsSheet {
  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly problems = inject(ProblemTexts);
  protected readonly mayRecord = inject(Session).can('consent.record');
  protected readonly purposes = ASKED_PURPOSES;
  protected readonly decisions = CONSENT_DECISIONS;
  protected readonly data = inject<{ eventId: string; participant: ParticipantDetail }>(MAT_DIALOG_DATA);
  protected readonly participant = this.data.participant;
  protected readonly consents = httpResource<ConsentList>(() =>
    listConsents.PATH.replace('{eventId}', this.data.eventId).replace('{participantId}', this.participant.id),
  );
  protected readonly history = computed(() => (this.consents.hasValue() ? this.consents.value().items : []));
  protected readonly standing = computed(() => {
    const records = this.history().map((one) => ({ ...one, byGuardian: one.guardianName !== null }));
    const current = currentConsent(records);
    return this.purposes.map((purpose) => ({
      purpose,
      record: current[purpose],
      valid: hasConsent(records, purpose, this.participant.minor),
    }));
  });
  protected readonly recording = signal<Recording | null>(null);
  protected readonly dirty = () => this.recording()?.form.dirty === true;
  protected readonly submission = submission();

  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  protected toneOf(decision: ConsentDetail['decision'] | undefined, valid: boolean): Tone {
    if (decision === undefined) return 'neutral';
    if (decision === 'given') return valid ? 'positive' : 'attention';
    return 'negative';
  }

  protected record(purpose: AskedPurpose): void {
    const before = this.history()[0]?.textVersion;
    const form = consentForm(this.participant.minor, localDay(new Date()), before);
    this.submission.failure.set(null);
    this.recording.set({ id: newId(), purpose, form });
  }

  protected async save({ id, purpose, form }: Recording): Promise<void> {
    const path = { eventId: this.data.eventId, participantId: this.participant.id, id };
    await this.submission.send(form, async () => {
      await this.api.invoke(putConsent, { ...path, body: consentBody(form, purpose) });
      this.notices.say(this.t('participants.consents.done', { name: this.participant.fullName }));
      this.recording.set(null);
      this.consents.reload();
    });
  }
}
