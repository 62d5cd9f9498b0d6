import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { getResponse } from '@ikrar/api-client';
import type { ResponseDetail } from '@ikrar/api-client';
import { showPersonalCode } from '@ikrar/domain';
import type { Answer } from '@ikrar/domain';
import { DataTable, Dialogs, ErrorState, Icon, Loading, PageHeader, StatusChip } from '@ikrar/ui';
import { Formats } from '../../../platform/formats';
import { translator } from '../../../platform/language';
import { usePageTitle } from '../../../platform/page-title';
import { ProblemTexts } from '../../../platform/problem';
import { Can } from '../../../platform/session/can';
import { Session } from '../../../platform/session/session';
import { CorrectionSheet } from '../corrections/correction-sheet';
import type { CorrectionSheetData } from '../corrections/correction-sheet';
import { deploymentQuestions } from '../deployment-questions';
import { AnswerTexts } from '../grid/answer-texts';
import { isShown, shownKeys } from '../grid/columns';
import type { Column } from '../grid/columns';

/** One response: its answers, where it came from, and what was corrected by whom and why. No name. */
@Component({
  selector: 'ikrar-response-page',
  imports: [Can, DataTable, ErrorState, Icon, Loading, MatButton, PageHeader, StatusChip],
  templateUrl: './response-page.html',
  styleUrl: './response-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResponsePage {
  readonly eventId = input.required<string>();
  readonly deploymentId = input.required<string>();
  readonly responseId = input.required<string>();

  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly problems = inject(ProblemTexts);
  private readonly texts = inject(AnswerTexts);
  private readonly dialogs = inject(Dialogs);
  private readonly accountId = inject(Session).current()?.account.id;

  protected readonly questions = deploymentQuestions(this.eventId, this.deploymentId);
  protected readonly response = httpResource<ResponseDetail>(() =>
    getResponse.PATH.replace('{eventId}', this.eventId()).replace('{id}', this.responseId()),
  );
  protected readonly known = computed(() => (this.response.hasValue() ? this.response.value() : null));
  protected readonly name = computed(() => {
    const { personalCode, spare, selfCode } = this.known() ?? {};
    if (personalCode) return showPersonalCode(personalCode);
    return spare
      ? this.t('keying.sheetNumber', { number: spare })
      : (selfCode ?? this.t('keying.response.title'));
  });
  protected readonly lines = computed(() => {
    const [content, response] = [this.questions.content(), this.known()];
    if (content === null || response === null) return [];
    const shown = shownKeys(content, response.answers);
    const corrected = new Set(response.corrections.map(({ itemId }) => itemId));
    return this.questions
      .columns()
      .filter((column) => column.part === null)
      .filter((column) => column.key === column.item?.id || isShown(column, shown))
      .map((column) => ({
        column,
        isHere: isShown(column, shown),
        answer: this.words(column, response.answers[column.key] ?? null),
        isBlank: (response.answers[column.key] ?? null) === null,
        isCorrected: corrected.has(column.key),
      }));
  });
  protected readonly corrections = computed(() =>
    (this.known()?.corrections ?? []).map((one) => {
      const column = this.questions.columns().find(({ key }) => key === one.itemId);
      const words = (answer: Answer): string => (column ? this.words(column, answer) : String(answer ?? ''));
      return {
        number: column?.number ?? one.itemId,
        before: words(one.before),
        after: words(one.after),
        reason: this.t('keying.reasons.' + one.reason),
        at: one.correctedAt,
        by: this.t(one.correctedBy === this.accountId ? 'keying.response.you' : 'keying.response.colleague'),
      };
    }),
  );

  constructor() {
    usePageTitle(() => (this.known() === null ? undefined : this.name()));
  }

  protected reload(): void {
    this.questions.reload();
    this.response.reload();
  }

  protected async correct(column: Column): Promise<void> {
    const content = this.questions.content();
    if (content === null) return;
    const columns = this.questions.columns();
    const data: CorrectionSheetData = {
      ...{ eventId: this.eventId(), responseId: this.responseId(), column, columns, content },
    };
    const saved = await this.dialogs.sheet<ResponseDetail>(CorrectionSheet, data);
    if (saved) this.response.set(saved);
  }

  private words(column: Column, answer: Answer): string {
    return this.texts.words(column, answer);
  }
}
