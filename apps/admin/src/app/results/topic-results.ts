import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { TopicResult } from '@ikrar/api-client';
import { ChartView, dumbbellScene } from '@ikrar/ui';
import type { Chart } from '@ikrar/ui';
import { Formats } from '../platform/formats';
import { translator } from '../platform/language';
import { StatisticFormats } from '../platform/statistic-formats';
import { Definition } from './definition';

interface Shares {
  readonly label: string;
  readonly before: number;
  readonly after: number;
}

/** Mean points of each topic before and after, as a share of the points it offers. */
@Component({
  selector: 'ikrar-topic-results',
  imports: [ChartView, Definition],
  template: `
    <h2>{{ t('results.topics.title') }}</h2>
    <ui-chart [chart]="chart()" />
    <ikrar-definition [text]="t('results.topics.definition')" />
  `,
  styleUrl: './topic-results.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TopicResults {
  readonly topics = input.required<readonly TopicResult[]>();
  readonly matched = input.required<number>();

  protected readonly t = translator();
  private readonly formats = inject(Formats);
  private readonly statistics = inject(StatisticFormats);

  private readonly shares = computed<Shares[]>(() =>
    this.topics().flatMap(({ topic, before, after, maxPoints }) =>
      before.mean === null || after.mean === null || maxPoints === 0
        ? []
        : [
            {
              label: this.t(`platform.lists.topics.${topic}`),
              before: before.mean / maxPoints,
              after: after.mean / maxPoints,
            },
          ],
    ),
  );
  protected readonly chart = computed<Chart>(() => {
    const rows = this.shares().map((one) => ({
      ...one,
      text: `${this.formats.percent(one.before)} → ${this.formats.percent(one.after)}`,
    }));
    const [topic, before, after, change] = this.columns();
    return {
      file: 'topics',
      heading: this.heading(),
      note: this.t('results.topics.note', { matched: this.matched() }),
      table: {
        heads: [topic, before, after, change],
        rows: this.shares().map((one) => [
          one.label,
          this.formats.percent(one.before),
          this.formats.percent(one.after),
          this.statistics.change(100 * (one.after - one.before), 0),
        ]),
      },
      draw: (width) =>
        dumbbellScene(
          { rows, max: 1, tick: (share) => this.formats.percent(share), keys: { before, after } },
          width,
        ),
    };
  });
  /** The finding: which topic moved furthest, and what fell. */
  protected readonly heading = computed(() => {
    const risen = this.shares().filter(({ before, after }) => after > before);
    const fallen = this.shares().filter(({ before, after }) => after < before);
    const furthest = risen.reduce<Shares | null>(
      (best, one) => (best === null || one.after - one.before > best.after - best.before ? one : best),
      null,
    );
    const up =
      furthest === null
        ? this.t('results.topics.noneRose')
        : this.t('results.topics.furthest', {
            topic: furthest.label,
            before: this.formats.percent(furthest.before),
            after: this.formats.percent(furthest.after),
          });
    if (fallen.length === 0) return up;
    const topics = fallen.map(({ label }) => label).join(', ');
    return `${up} ${this.t('results.topics.fell', { topics })}`;
  });
  protected readonly columns = computed<[string, string, string, string]>(() => [
    this.t('results.topics.topic'),
    this.t('results.before'),
    this.t('results.after'),
    this.t('results.topics.change'),
  ]);
}
