import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, putPledgeText, usePledgeText } from '@ikrar/api-client';
import type { PledgeTextDetail } from '@ikrar/api-client';
import { DUTY_CODES, PLEDGE_TEXT } from '@ikrar/domain';
import type { DutyCode } from '@ikrar/domain';
import { FieldError, FormSheet, Icon, Notices } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { submission } from '../../platform/submission';
import { DutyBoxes } from '../fields/duty-boxes';

export interface PledgeTextSheetData {
  readonly eventId: string;
  /** The wording to start from; null for the very first, which starts from the default. */
  readonly base: PledgeTextDetail | null;
  readonly saved: () => void;
}

const CONTENT_LENGTH = 4000;
const text = (value: string, max: number) =>
  new FormControl(value, {
    nonNullable: true,
    validators: [Validators.required, Validators.maxLength(max)],
  });

/** A new wording of the pledge: always a version of its own, because nobody's pledge changes afterwards. */
@Component({
  selector: 'ikrar-pledge-text-sheet',
  imports: [DutyBoxes, FieldError, FormSheet, Icon, MatFormFieldModule, MatInputModule, ReactiveFormsModule],
  templateUrl: './pledge-text-sheet.html',
  styleUrl: '../volunteer/sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PledgeTextSheet {
  protected readonly t = translator();
  protected readonly data = inject<PledgeTextSheetData>(MAT_DIALOG_DATA);
  protected readonly allDuties = DUTY_CODES;
  protected readonly contentLength = CONTENT_LENGTH;
  private readonly start = this.data.base ?? { ...PLEDGE_TEXT, title: PLEDGE_TEXT.title.id };
  protected readonly form = new FormGroup({
    title: text(this.start.title, 200),
    content: new FormGroup({
      id: text(this.start.content.id, CONTENT_LENGTH),
      en: text(this.start.content.en, CONTENT_LENGTH),
    }),
    duties: new FormControl<DutyCode[]>([...this.start.duties], {
      nonNullable: true,
      validators: Validators.required,
    }),
  });
  protected readonly submission = submission();

  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly sheet = inject<MatDialogRef<PledgeTextSheet>>(MatDialogRef);
  /** The version that stands already, when only using it failed: trying again must not write a second one. */
  private stored: { readonly id: string; readonly body: string } | null = null;

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      const id = await this.store();
      const body = { pledgeTextId: id };
      const used = await this.api.invoke(usePledgeText, { eventId: this.data.eventId, body });
      this.notices.say(this.t('pledges.text.used', { number: used.number }));
      this.data.saved();
      this.sheet.close();
    });
  }

  /** The same words go under the same id however often they are sent. */
  private async store(): Promise<string> {
    const body = this.form.getRawValue();
    const words = JSON.stringify(body);
    if (this.stored?.body !== words) this.stored = { id: newId(), body: words };
    await this.api.invoke(putPledgeText, { id: this.stored.id, body });
    return this.stored.id;
  }
}
