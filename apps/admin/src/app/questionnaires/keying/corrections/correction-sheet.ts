import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { Api, correctResponse, getResponse } from '@ikrar/api-client';
import type { ResponseDetail } from '@ikrar/api-client';
import { dropHidden } from '@ikrar/domain';
import type { Answer, CorrectionReason, InstrumentContent } from '@ikrar/domain';
import { ErrorState, Loading, SideSheet } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { problemOf, ProblemTexts } from '../../../platform/problem';
import { ifMatch, newerRecord } from '../../../platform/stale';
import { StaleChoice } from '../../../platform/stale-choice';
import { AnswerField } from '../grid/answer-field';
import { AnswerTexts } from '../grid/answer-texts';
import type { Column } from '../grid/columns';

export interface CorrectionSheetData {
  readonly eventId: string;
  readonly responseId: string;
  readonly column: Column;
  readonly columns: readonly Column[];
  readonly content: InstrumentContent;
  /** What was pressed in the grid already. */
  readonly answer?: Answer;
}

const REASONS = ['typing', 'unclear_mark', 'personal_data'] as const satisfies readonly CorrectionReason[];
type SentAnswers = Record<string, string | number | string[] | null>;

/** An answer the server has is not overwritten: the old one stays beside the new one, with who and why. */
@Component({
  selector: 'ikrar-correction-sheet',
  imports: [
    AnswerField,
    ErrorState,
    Loading,
    MatButton,
    MatRadioButton,
    MatRadioGroup,
    SideSheet,
    StaleChoice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './correction-sheet.html',
  styleUrl: './correction-sheet.scss',
})
export class CorrectionSheet {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly data = inject<CorrectionSheetData>(MAT_DIALOG_DATA);
  private readonly sheet = inject<MatDialogRef<CorrectionSheet>>(MatDialogRef);
  private readonly api = inject(Api);
  private readonly texts = inject(AnswerTexts);

  protected readonly response = httpResource<ResponseDetail>(() =>
    getResponse.PATH.replace('{eventId}', this.data.eventId).replace('{id}', this.data.responseId),
  );
  /** What the server has: as read, or as a 412 brought it. */
  protected readonly known = linkedSignal(() => (this.response.hasValue() ? this.response.value() : null));
  protected readonly before = computed(() => this.known()?.answers[this.data.column.key] ?? null);
  protected readonly answer = linkedSignal<Answer>(() =>
    this.data.answer === undefined ? (this.response.hasValue() ? this.before() : null) : this.data.answer,
  );
  protected readonly reason = signal<CorrectionReason | null>(null);
  protected readonly newer = signal<ResponseDetail | null>(null);
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);
  /** Personal data stand in written answers alone. */
  protected readonly reasons = REASONS.filter(
    (one) => one !== 'personal_data' || this.data.column.way === 'written',
  );

  /** The change, and what falls away with it because the new answer hides it. */
  private readonly patch = computed((): SentAnswers => {
    const { column, content } = this.data;
    const after = { ...this.known()?.answers, [column.key]: this.answer() };
    const shown = dropHidden(content, after);
    const hidden = Object.keys(this.known()?.answers ?? {}).filter(
      (key) =>
        key !== column.key && (this.known()?.answers[key] ?? null) !== null && !Object.hasOwn(shown, key),
    );
    return {
      ...Object.fromEntries(hidden.map((key) => [key, null])),
      [column.key]: this.answer(),
    } as SentAnswers;
  });
  protected readonly emptied = computed(() =>
    Object.keys(this.patch())
      .filter((key) => key !== this.data.column.key)
      .map((key) => this.data.columns.find((column) => column.key === key)?.number ?? key)
      .join(', '),
  );
  protected readonly isSame = computed(() => JSON.stringify(this.answer()) === JSON.stringify(this.before()));
  protected readonly dirty = (): boolean => !this.isSame() && this.known() !== null;
  protected readonly staleLines = computed(() => [
    {
      label: this.t('keying.item', { number: this.data.column.number }),
      first: this.words(this.answer()),
      second: this.words(this.newer()?.answers[this.data.column.key] ?? null),
    },
  ]);

  protected words(answer: Answer): string {
    return this.texts.words(this.data.column, answer);
  }

  protected async save(): Promise<void> {
    const [known, reason] = [this.known(), this.reason()];
    if (known === null || reason === null || this.sending()) return;
    this.sending.set(true);
    this.failure.set(null);
    try {
      const { eventId, responseId: id } = this.data;
      const body = { answers: this.patch(), reason };
      const saved = await this.api.invoke(correctResponse, {
        eventId,
        id,
        'If-Match': ifMatch(known.version),
        body,
      });
      this.sheet.close(saved);
    } catch (error) {
      const newer = newerRecord<ResponseDetail>(error);
      if (newer === null) this.fail(error);
      this.newer.set(newer);
    } finally {
      this.sending.set(false);
    }
  }

  /** Theirs stands; or mine is written over it, beside which theirs is kept. */
  protected settle(keepMine: boolean): Promise<void> | void {
    const newer = this.newer();
    const mine = this.answer();
    this.newer.set(null);
    if (newer === null) return;
    if (!keepMine) return this.sheet.close(newer);
    this.known.set(newer);
    this.answer.set(mine);
    return this.save();
  }

  private fail(error: unknown): void {
    const [place] = problemOf(error).errors;
    const said = place && `keying.remarks.problem.${place.code}`;
    this.failure.set(said ? this.t(said, { number: this.data.column.number }) : this.problems.of(error));
  }
}
