import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { getResults } from '@ikrar/api-client';
import type { EventResults } from '@ikrar/api-client';
import { SMALL_CELL_INSIDE, SMALL_CELL_OUTSIDE_TEAM } from '@ikrar/domain';
import { ChartView, CopyField, EmptyState, ErrorState, Icon, Loading, slopesScene } from '@ikrar/ui';
import type { Chart } from '@ikrar/ui';
import { translator } from '../platform/language';
import { ProblemTexts } from '../platform/problem';
import { Can } from '../platform/session/can';
import { StatisticFormats } from '../platform/statistic-formats';
import { FigureList } from './figure-list';
import { ItemResults } from './item-results';
import { ResponseCounts } from './response-counts';
import { ResultFigures } from './result-figures';
import { ResultWords, shownResults } from './result-words';
import type { ShownResults } from './result-words';
import { TopicResults } from './topic-results';
import { WaveResults } from './wave-results';

/** What the people who answered before and after an event knew then and now, and how sure one can be of it. */
@Component({
  selector: 'ikrar-results-page',
  imports: [
    Can,
    ChartView,
    CopyField,
    EmptyState,
    ErrorState,
    FigureList,
    Icon,
    ItemResults,
    Loading,
    MatButton,
    ResponseCounts,
    RouterLink,
    TopicResults,
    WaveResults,
  ],
  templateUrl: './results-page.html',
  styleUrl: './results-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResultsPage {
  readonly eventId = input.required<string>();

  protected readonly t = translator();
  protected readonly words = inject(ResultWords);
  protected readonly figures = inject(ResultFigures);
  protected readonly problems = inject(ProblemTexts);
  private readonly statistics = inject(StatisticFormats);
  protected readonly smallest = SMALL_CELL_INSIDE;
  /** With fewer pairs every figure is about single persons. */
  protected readonly fewest = SMALL_CELL_OUTSIDE_TEAM;
  protected readonly results = httpResource<EventResults>(() =>
    getResults.PATH.replace('{eventId}', this.eventId()),
  );
  protected readonly current = computed(() => (this.results.hasValue() ? this.results.value() : null));
  protected readonly shown = computed(() => {
    const current = this.current();
    return current && shownResults(current);
  });
  protected readonly pairs = computed(() =>
    (this.current()?.moves ?? []).map(({ before, after, people }) => ({ before, after, count: people })),
  );
  /** With few pairs or none the waves say most; follow-ups stand in no pair yet. */
  protected readonly showsWaves = computed(() => {
    const { waves = [], counts = null } = this.current() ?? {};
    const answered = waves.some(({ score }) => score.n > 0);
    const isLittle = (counts?.matched ?? 0) < SMALL_CELL_OUTSIDE_TEAM;
    return answered && (isLittle || waves.some(({ phase }) => phase === 'follow_up'));
  });
  /** Whether this event has a page where a questionnaire can be added. */
  protected readonly canAsk = inject(ActivatedRoute).pathFromRoot.some(({ routeConfig }) =>
    routeConfig?.children?.some(({ path }) => path === 'questionnaires'),
  );

  /** Nothing is concluded from too few pairs, so nothing is offered to be quoted. */
  protected readonly report = computed(() => {
    const one = this.shown();
    return one === null || one.sentence.code === 'too_few' ? null : this.figures.report(one.total);
  });
  protected readonly moveColumns = computed<[string, string, string]>(() => [
    this.t('results.before'),
    this.t('results.after'),
    this.t('results.people'),
  ]);

  protected slopes({ total, counts, sentence, moves }: ShownResults): Chart {
    const words = this.words;
    const data = {
      pairs: moves,
      max: total.maxPoints,
      before: {
        label: this.t('results.before'),
        text: this.end('before', total.before.mean),
        mean: total.before.mean,
      },
      after: {
        label: this.t('results.after'),
        text: this.end('after', total.after.mean),
        mean: total.after.mean,
      },
      ways: {
        rose: `${sentence.nRose} ↑`,
        same: `${sentence.nSame} =`,
        fell: `${sentence.nFell} ↓`,
        mean: 'M',
      },
    };
    return {
      file: 'moves',
      heading: words.moves({ ...this.current(), total, counts, sentence, moves } as ShownResults),
      note: this.t('results.moves.note', { matched: counts.matched, max: total.maxPoints }),
      table: {
        heads: this.moveColumns(),
        rows: moves.map(({ before, after, people }) => [`${before}`, `${after}`, `${people}`]),
      },
      draw: (width) => slopesScene(data, width),
    };
  }

  private end(side: 'before' | 'after', mean: number | null): string {
    const name = this.t(`results.${side}`);
    return mean === null ? name : this.t('results.moves.end', { name, mean: this.statistics.decimal(mean) });
  }
}
