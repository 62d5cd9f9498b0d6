import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { countSentences, figureSentence, figureText } from '@ikrar/domain';
import type { FigureId } from '@ikrar/domain';
import { Icon, StatusChip } from '@ikrar/ui';
import { translator } from '../platform/language';
import type { Figure } from './figures';
import { Quote } from './quote';
import type { Report } from './report';

/** Figures under each other; each opens its meaning, its formula, who is in it, and the sentence for an article. */
@Component({
  selector: 'ikrar-figure-list',
  imports: [Icon, Quote, StatusChip],
  templateUrl: './figure-list.html',
  styleUrl: './figure-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FigureList {
  readonly report = input.required<Report>();
  readonly figures = input.required<readonly Figure[]>();
  /** What is quoted beside the list already: no figure says it again. */
  readonly quoted = input('');
  /** Who is in these figures and who is not; the matched people where it is not given. */
  readonly counted = input<string>();

  protected readonly t = translator();
  private readonly opened = signal<ReadonlySet<FigureId>>(new Set());

  protected readonly rows = computed(() =>
    this.figures().map((figure) => ({
      ...figure,
      ...figureText(figure.id, this.report().locale),
      isOpen: this.opened().has(figure.id),
    })),
  );
  protected readonly people = computed(() => {
    const { evaluation, facts, locale } = this.report();
    return this.counted() ?? countSentences(evaluation, { ...facts, questionnaire: null }, locale).join(' ');
  });

  /** What is inside is made when it is opened: a page has dozens of these. */
  protected toggle(id: FigureId, event: Event): void {
    const { open } = event.target as HTMLDetailsElement;
    this.opened.update((opened) => {
      const next = new Set(opened);
      if (open) next.add(id);
      else next.delete(id);
      return next;
    });
  }

  protected sentence(id: FigureId): string | null {
    const { evaluation, facts, locale } = this.report();
    const sentence = figureSentence(id, evaluation, facts, locale);
    return sentence === this.quoted() ? null : sentence;
  }
}
