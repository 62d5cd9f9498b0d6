import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, movePledge as sendMove } from '@ikrar/api-client';
import { movePledge, NEXT_STEPS, nextContactOn } from '@ikrar/domain';
import type { PledgeStatus } from '@ikrar/domain';
import { FieldError, FormSheet, Icon } from '@ikrar/ui';
import { notBefore, withoutPersonalData } from '../../platform/field-rules';
import { translator } from '../../platform/language';
import { localDay } from '../../platform/local-day';
import { ifMatch } from '../../platform/stale';
import { PledgeWords } from '../pledge-words';
import { firstDay } from './first-day';
import { NewerPledge } from './newer-pledge';
import { PledgeWriting } from './pledge-writing';
import type { PledgeSheetData } from './pledge-writing';

export interface MoveSheetData extends PledgeSheetData {
  readonly to: PledgeStatus;
}

const NOTE_LENGTH = 300;

/** One step of a volunteer's way: when somebody speaks to her next, and how it went. */
@Component({
  selector: 'ikrar-move-sheet',
  imports: [
    FieldError,
    FormSheet,
    Icon,
    MatFormFieldModule,
    MatInputModule,
    NewerPledge,
    ReactiveFormsModule,
  ],
  providers: [PledgeWriting],
  templateUrl: './move-sheet.html',
  styleUrl: './sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveSheet {
  protected readonly t = translator();
  protected readonly words = inject(PledgeWords);
  protected readonly writing = inject(PledgeWriting);
  protected readonly data = inject<MoveSheetData>(MAT_DIALOG_DATA);
  protected readonly noteLength = NOTE_LENGTH;
  protected readonly today = localDay(new Date());
  /** Where nobody waits for anybody there is no day to choose. */
  protected readonly asksDay = NEXT_STEPS[this.data.to] !== 'none';
  protected readonly form = new FormGroup({
    nextContactOn: new FormControl(nextContactOn(this.data.to, this.today) ?? '', {
      nonNullable: true,
      validators: this.asksDay ? [Validators.required, notBefore(firstDay(new Date()))] : [],
    }),
    note: new FormControl('', {
      nonNullable: true,
      validators: [Validators.maxLength(NOTE_LENGTH), withoutPersonalData],
    }),
  });

  private readonly api = inject(Api);

  /** What stands in the way, as far as it can be known here; a missing day is said at its field. */
  protected readonly obstacles = computed(() => {
    const pledge = this.writing.pledge();
    const move = movePledge(pledge.status, this.data.to, {
      minor: pledge.minor,
      guardianConsent: pledge.guardianConsented,
      duties: pledge.duties,
      nextContactOn: this.today,
    });
    return move.ok ? this.writing.reasons() : move.obstacles;
  });

  protected async save(): Promise<void> {
    if (this.obstacles().length > 0) return;
    const { nextContactOn: day, note } = this.form.getRawValue();
    const body = { to: this.data.to, nextContactOn: this.asksDay ? day : null, note: note.trim() || null };
    await this.writing.save(
      this.form,
      ({ id, version }) => this.api.invoke(sendMove, { id, 'If-Match': ifMatch(version), body }),
      ({ fullName: name, status }) =>
        this.t('pledges.move.done', { name, status: this.t('platform.lists.pledgeStatuses.' + status) }),
    );
  }
}
