import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Api, listConsents, putConsent } from '@ikrar/api-client';
import type { ConsentDetail, ConsentList, ParticipantDetail } from '@ikrar/api-client';
import { CONSENT_DECISIONS, CONSENT_METHODS, currentConsent, hasConsent } from '@ikrar/domain';
import { ErrorState, FieldError, Icon, Loading, Notices, SideSheet, StatusChip } from '@ikrar/ui';
import type { Tone } from '@ikrar/ui';
import { applyProblem, showInvalid } from '../../platform/apply-problem';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { askGuardian, ASKED_PURPOSES, consentBody, consentForm } from './consent-form';
import type { AskedPurpose, ConsentForm } from './consent-form';

/** What one person, or her guardian, agreed to, and the record of how that came about. */
@Component({
  selector: 'ikrar-consents-sheet',
  imports: [
    ErrorState,
    FieldError,
    Icon,
    Loading,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
    SideSheet,
    StatusChip,
  ],
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
  protected readonly methods = CONSENT_METHODS;
  protected readonly data = inject<{ eventId: string; participant: ParticipantDetail }>(MAT_DIALOG_DATA);
  protected readonly participant = this.data.participant;
  protected readonly today = localDay(new Date());
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
  protected readonly form = signal<ConsentForm | null>(null);
  protected readonly dirty = () => this.form()?.dirty === true;
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);

  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** Of the record being written; a second try is the same record. */
  private id = newId();

  protected toneOf(decision: ConsentDetail['decision'] | undefined, valid: boolean): Tone {
    if (decision === undefined) return 'neutral';
    if (decision === 'given') return valid ? 'positive' : 'attention';
    return 'negative';
  }

  protected record(purpose: AskedPurpose): void {
    const before = this.history()[0]?.textVersion ?? '';
    const form = consentForm(purpose, this.today, before);
    askGuardian(form, this.participant.minor);
    form.controls.decision.valueChanges.subscribe(() => askGuardian(form, this.participant.minor));
    this.id = newId();
    this.failure.set(null);
    this.form.set(form);
  }

  protected async save(form: ConsentForm): Promise<void> {
    if (this.sending() || showInvalid(form, this.element)) return;
    this.sending.set(true);
    this.failure.set(null);
    try {
      const path = { eventId: this.data.eventId, participantId: this.participant.id, id: this.id };
      await this.api.invoke(putConsent, { ...path, body: consentBody(form) });
      this.notices.say(this.t('participants.consents.done', { name: this.participant.fullName }));
      this.form.set(null);
      this.consents.reload();
    } catch (error) {
      if (applyProblem(form, error) !== null) this.failure.set(this.problems.of(error));
    } finally {
      this.sending.set(false);
    }
  }
}

/** The calendar day on this clock, as the contract writes it. */
function localDay(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(now);
}
