import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { EventResults } from '@ikrar/api-client';
import { SMALL_CELL_OUTSIDE_TEAM } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { translator } from '../platform/language';
import { Can } from '../platform/session/can';
import { Reports } from './report';
import { SectionBar } from './section-bar';
import type { SectionLink } from './section-bar';
import { ChartedSection } from './sections/charted-section';
import { chartedSections } from './sections/charted-sections';
import { GlanceSection } from './sections/glance-section';
import { MovedTable } from './sections/moved-table';
import { ReliabilitySection } from './sections/reliability-section';
import { ScoreSection } from './sections/score-section';
import { UnpairedSection } from './sections/unpaired-section';
import { WaveScores } from './sections/wave-scores';
import { isCompared } from './why-not-compared';

/** The sections of results, wherever these came from. What is put inside stands under the glance. */
@Component({
  selector: 'ikrar-results-body',
  imports: [
    ...[Can, ChartedSection, GlanceSection, Icon, MatButton, MovedTable, ReliabilitySection, ScoreSection],
    ...[SectionBar, UnpairedSection, WaveScores],
  ],
  templateUrl: './results-body.html',
  styleUrl: './results-body.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResultsBody {
  readonly results = input.required<EventResults>();
  /** Bands and bounds can be chosen here. */
  readonly changeable = input(false);
  readonly changeSettings = output();

  protected readonly t = translator();
  private readonly reports = inject(Reports);
  protected readonly fewest = SMALL_CELL_OUTSIDE_TEAM;
  protected readonly report = computed(() => this.reports.of(this.results()));
  protected readonly charted = computed(() => {
    const report = this.report();
    return report === null ? {} : chartedSections(report);
  });
  protected readonly hasScore = computed(() => {
    const report = this.report();
    return report !== null && isCompared(report);
  });
  protected readonly hasReliability = computed(
    () =>
      this.report()?.evaluation.waves.some(
        ({ reliability, scales, items }) => reliability !== null || scales.length > 0 || items.length > 0,
      ) ?? false,
  );
  /** A handful of sheets on either side is no group to compare. */
  protected readonly hasUnpaired = computed(() => {
    const welch = this.report()?.evaluation.unpaired?.welch;
    return welch !== undefined && Math.min(welch.nA, welch.nB) >= this.fewest;
  });
  /** So few are matched that what single persons answered would show. */
  protected readonly withheld = computed(() => {
    const n = this.report()?.evaluation.counts?.matched ?? 0;
    return n > 0 && n < this.fewest ? n : null;
  });
  protected readonly links = computed<SectionLink[]>(() => {
    const report = this.report();
    if (report === null) return [];
    const charted = this.charted();
    const present: Readonly<Record<string, boolean>> = {
      glance: true,
      score: this.hasScore() || 'score' in charted,
      topics: 'topics' in charted,
      objectives: 'objectives' in charted,
      items: 'items' in charted,
      attitude: 'attitude' in charted,
      bands: 'bands' in charted,
      subgroups: 'subgroups' in charted,
      reliability: this.hasReliability(),
      waves: 'waves' in charted,
      unpaired: this.hasUnpaired(),
    };
    return Object.entries(present)
      .filter(([, isThere]) => isThere)
      .map(([id]) => ({ id, label: this.t(`results.sections.${id}`) }));
  });
}
