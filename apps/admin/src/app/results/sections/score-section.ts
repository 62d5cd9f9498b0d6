import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { methodSentences, SMALL_CELL_OUTSIDE_TEAM } from '@ikrar/domain';
import { ChartView } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { slopesChart } from '../charts/score-charts';
import { FigureList } from '../figure-list';
import { gainFigures, meanFigures, sizeFigures, testFigures } from '../figures';
import type { Report } from '../report';
import { SectionCard } from './section-card';

/** The whole score of the matched people: each one's way, how large the change is, and how certain. */
@Component({
  selector: 'ikrar-score-section',
  imports: [ChartView, FigureList, SectionCard],
  templateUrl: './score-section.html',
  styleUrl: './score-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScoreSection {
  readonly report = input.required<Report>();

  protected readonly t = translator();
  protected readonly slopes = computed(() => slopesChart(this.report()));
  protected readonly means = computed(() => meanFigures(this.report()));
  protected readonly sizes = computed(() => sizeFigures(this.report()));
  protected readonly gains = computed(() => gainFigures(this.report()));
  protected readonly tests = computed(() => testFigures(this.report()));
  /** The rule that chose the test; what each test says stands in the list. */
  protected readonly rule = computed(
    () => methodSentences(this.report().evaluation, this.report().locale)[0] ?? '',
  );
  /** Of fewer nothing is concluded: every figure would be about single persons. */
  protected readonly withheld = computed(() => {
    const n = this.report().evaluation.total?.before.n ?? 0;
    return n < SMALL_CELL_OUTSIDE_TEAM ? { count: n } : null;
  });
}
