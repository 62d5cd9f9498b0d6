import { BreakpointObserver } from '@angular/cdk/layout';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { reliabilitySentences } from '@ikrar/domain';
import { DataTable, Segments } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { Disclosure } from '../disclosure';
import { FigureList } from '../figure-list';
import { named } from '../figures';
import { Quote } from '../quote';
import { inWordsOf, versionOf } from '../report';
import type { Report } from '../report';
import { SectionCard } from './section-card';
import { analysedWaves } from './wave-reliability';

/** How consistently the items measure, which to write anew and why, and what was chosen in each. */
@Component({
  selector: 'ikrar-reliability-section',
  imports: [DataTable, Disclosure, FigureList, Quote, SectionCard, Segments],
  templateUrl: './reliability-section.html',
  styleUrl: './reliability-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReliabilitySection {
  readonly report = input.required<Report>();

  protected readonly t = translator();
  /** On a phone the items below each other are longer than all the rest of the page. */
  protected readonly isWide = inject(BreakpointObserver).isMatched('(min-width: 600px)');
  protected readonly figures = named(
    'kr20',
    'alpha',
    'difficulty',
    'discrimination27',
    'pointBiserial',
    'itemRest',
  );
  protected readonly waves = computed(() => analysedWaves(this.report()));
  protected readonly withItems = computed(() => this.waves().filter(({ items }) => items.length > 0));
  protected readonly choices = computed(() =>
    this.withItems().map(({ key, name }) => ({ value: key, label: name })),
  );
  /** The wave whose items are seen: the last one, which had the most to learn from. */
  protected readonly shownKey = linkedSignal<readonly string[], string>({
    source: () => this.withItems().map(({ key }) => key),
    // New answers must not take away what somebody chose to read.
    computation: (keys, before) =>
      before && keys.join() === before.source.join() ? before.value : (keys.at(-1) ?? ''),
  });
  protected readonly shown = computed(
    () => this.withItems().find(({ key }) => key === this.shownKey()) ?? null,
  );
  protected readonly toRewrite = computed(
    () => this.shown()?.items.filter(({ advice }) => advice.length > 0) ?? [],
  );
  protected readonly sentence = computed(() => {
    const report = this.report();
    const wave = report.evaluation.waves.find(
      ({ phase, wave: number }) => `${phase}${number}` === this.shownKey(),
    );
    if (wave === undefined) return '';
    const { facts, locale } = inWordsOf(report, versionOf(report.results, wave));
    return reliabilitySentences([wave], facts, locale).join(' ');
  });
}
