import { ChangeDetectionStrategy, Component, computed, ElementRef, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import type { AbstractControl, ValidationErrors } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, movePledge as sendMove } from '@ikrar/api-client';
import { detectPersonalData, movePledge, NEXT_STEPS, nextContactOn } from '@ikrar/domain';
import type { PledgeStatus } from '@ikrar/domain';
import { ErrorState, FieldError, Icon, Notices, SideSheet } from '@ikrar/ui';
import { showInvalid } from '../../platform/apply-problem';
import { translator } from '../../platform/language';
import { ifMatch } from '../../platform/stale';
import { localDay } from '../local-day';
import { PledgeWords } from '../pledge-words';
import { NewerPledge } from './newer-pledge';
import { PledgeWriting } from './pledge-writing';
import type { PledgeSheetData } from './pledge-writing';

export interface MoveSheetData extends PledgeSheetData {
  readonly to: PledgeStatus;
}

const NOTE_LENGTH = 300;

function withoutPersonalData(control: AbstractControl<string>): ValidationErrors | null {
  return detectPersonalData(control.value).length > 0 ? { 'personal-data': true } : null;
}

/** One step of a volunteer's way: when somebody speaks to her next, and how it went. */
@Component({
  selector: 'ikrar-move-sheet',
  imports: [
    ErrorState,
    FieldError,
    Icon,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    NewerPledge,
    ReactiveFormsModule,
    SideSheet,
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
      validators: this.asksDay ? Validators.required : [],
    }),
    note: new FormControl('', {
      nonNullable: true,
      validators: [Validators.maxLength(NOTE_LENGTH), withoutPersonalData],
    }),
  });
  protected readonly dirty = () => this.form.dirty;

  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly sheet = inject<MatDialogRef<MoveSheet>>(MatDialogRef);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly typed = toSignal(this.form.valueChanges);

  protected readonly past = computed(() => {
    this.typed();
    const day = this.form.controls.nextContactOn.value;
    return day !== '' && day < this.today;
  });
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
    if (this.obstacles().length > 0 || showInvalid(this.form, this.element)) return;
    const { nextContactOn: day, note } = this.form.getRawValue();
    const body = { to: this.data.to, nextContactOn: this.asksDay ? day : null, note: note.trim() || null };
    const moved = await this.writing.attempt(this.form, ({ id, version }) =>
      this.api.invoke(sendMove, { id, 'If-Match': ifMatch(version), body }),
    );
    if (moved === null) return;
    this.notices.say(
      this.t('pledges.move.done', {
        name: moved.fullName,
        status: this.t('pledges.statuses.' + moved.status),
      }),
    );
    this.data.saved(moved);
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
