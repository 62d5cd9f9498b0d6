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
  /** The sentence of the section is quoted beside the list: a figure would say it again, or one of another section. */
  readonly quoted = input(false);
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
    if (this.quoted()) return null;
    const { evaluation, facts, locale } = this.report();
    return figureSentence(id, evaluation, facts, locale);
  }
}
