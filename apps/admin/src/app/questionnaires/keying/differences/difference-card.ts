import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Api, getSecondEntry, settleSecondEntry } from '@ikrar/api-client';
import type { EntrySummary, SecondEntryDetail } from '@ikrar/api-client';
import { showPersonalCode } from '@ikrar/domain';
import type { Answer } from '@ikrar/domain';
import { ErrorState, Loading, Notices } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { problemOf, ProblemTexts } from '../../../platform/problem';
import { AnswerField } from '../grid/answer-field';
import { AnswerTexts } from '../grid/answer-texts';
import type { Column } from '../grid/columns';

const CHOICES = ['first', 'second', 'paper'] as const;
type Choice = (typeof CHOICES)[number];
type SentAnswers = Record<string, string | number | string[] | null>;

/** One sheet: each place in question with the two readings, and a third way when neither is right. */
@Component({
  selector: 'ikrar-difference-card',
  imports: [AnswerField, ErrorState, Loading, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './difference-card.html',
  styleUrl: './difference-card.scss',
})
export class DifferenceCard {
  readonly eventId = input.required<string>();
  readonly entry = input.required<EntrySummary>();
  readonly columns = input.required<readonly Column[]>();
  readonly settled = output();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  private readonly texts = inject(AnswerTexts);
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  protected readonly choices = CHOICES;
  protected readonly id = computed(() => this.entry().secondEntry?.id ?? '');
  protected readonly detail = httpResource<SecondEntryDetail>(() =>
    getSecondEntry.PATH.replace('{eventId}', this.eventId()).replace('{id}', this.id()),
  );
  private readonly chosen = signal<Readonly<Record<string, Choice>>>({});
  private readonly onPaper = signal<Readonly<Record<string, Answer>>>({});
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);

  protected readonly code = computed(() => {
    const { personalCode, spare } = this.entry();
    return personalCode === null
      ? this.t('keying.sheetNumber', { number: spare ?? 0 })
      : showPersonalCode(personalCode);
  });
  protected readonly places = computed(() => {
    const differences = this.detail.hasValue() ? this.detail.value().differences : [];
    return differences.flatMap(({ itemId, first, second }) => {
      const column = this.columns().find(({ key }) => key === itemId);
      if (!column) return [];
      const paper = this.onPaper()[itemId] ?? null;
      return [{ column, readings: { first, second, paper }, choice: this.chosen()[itemId] ?? null }];
    });
  });
  protected readonly undecided = computed(() => this.places().filter(({ choice }) => choice === null).length);

  protected words(column: Column, answer: Answer): string {
    return this.texts.words(column, answer);
  }

  protected choose(key: string, choice: Choice): void {
    this.chosen.update((chosen) => ({ ...chosen, [key]: choice }));
  }

  protected write(key: string, answer: Answer): void {
    this.onPaper.update((written) => ({ ...written, [key]: answer }));
  }

  protected async settle(): Promise<void> {
    if (this.undecided() > 0 || this.sending()) return;
    this.sending.set(true);
    this.failure.set(null);
    const decided = this.places().map(({ column, readings, choice }) => [
      column.key,
      choice && readings[choice],
    ]);
    const answers = Object.fromEntries(decided) as SentAnswers;
    try {
      await this.api.invoke(settleSecondEntry, { eventId: this.eventId(), id: this.id(), body: { answers } });
      this.notices.say(this.t('keying.differences.done', { code: this.code() }));
      this.settled.emit();
    } catch (error) {
      this.failure.set(this.sentence(error));
      // Somebody else decided meanwhile: the list without this sheet is the truth.
      if (problemOf(error).code === 'entry.settled') this.settled.emit();
    } finally {
      this.sending.set(false);
    }
  }

  private sentence(error: unknown): string {
    const [place] = problemOf(error).errors;
    if (!place) return this.problems.of(error);
    const key = place.field.replace(/^answers\./, '');
    const number = this.columns().find((column) => column.key === key)?.number ?? key;
    return this.t(`keying.remarks.problem.${place.code}`, { number });
  }
}
