import { ChangeDetectionStrategy, Component, ElementRef, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { Api, putGuardianConsent } from '@ikrar/api-client';
import { CONSENT_DECISIONS } from '@ikrar/domain';
import { ErrorState, Icon, Notices, SideSheet } from '@ikrar/ui';
import { showInvalid } from '../../platform/apply-problem';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { ifMatch } from '../../platform/stale';
import { ConsentFields } from '../fields/consent-fields';
import { askGuardian, consentBody, consentForm } from '../fields/consent-form';
import { localDay } from '../local-day';
import { NewerPledge } from './newer-pledge';
import { PledgeWriting } from './pledge-writing';
import type { PledgeSheetData } from './pledge-writing';

/** What the guardian of a minor decided about her pledge. */
@Component({
  selector: 'ikrar-guardian-sheet',
  imports: [ConsentFields, ErrorState, Icon, MatButton, NewerPledge, SideSheet],
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
  protected readonly dirty = () => this.form.dirty;

  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly sheet = inject<MatDialogRef<GuardianSheet>>(MatDialogRef);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** Kept for the life of the form: a second try is the same record. */
  private readonly consentId = newId();

  constructor() {
    this.form.controls.decision.valueChanges.subscribe(() => askGuardian(this.form, true));
  }

  protected async save(): Promise<void> {
    if (showInvalid(this.form, this.element)) return;
    const body = consentBody(this.form, 'pledge');
    const { consentId } = this;
    const saved = await this.writing.attempt(this.form, ({ id, version }) =>
      this.api.invoke(putGuardianConsent, { id, consentId, 'If-Match': ifMatch(version), body }),
    );
    if (saved === null) return;
    this.notices.say(this.t('pledges.guardian.done', { name: saved.fullName }));
    this.data.saved(saved);
    this.sheet.close();
  }

  protected keepMine(): Promise<void> {
    this.writing.keepMine();
    return this.save();
  }

  protected takeTheirs(): void {
    const newer = this.writing.newer();
    if (newer !== null) this.data.saved(newer);
    this.sheet.close();
  }
}
