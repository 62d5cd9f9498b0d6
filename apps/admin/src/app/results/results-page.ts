import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { getResults } from '@ikrar/api-client';
import type { EventResults } from '@ikrar/api-client';
import { SMALL_CELL_INSIDE, SMALL_CELL_OUTSIDE_TEAM } from '@ikrar/domain';
import { Dialogs, EmptyState, ErrorState, Icon, Loading } from '@ikrar/ui';
import { translator } from '../platform/language';
import { ProblemTexts } from '../platform/problem';
import { Can } from '../platform/session/can';
import { askAgain } from './ask-again';
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

/** What the people who answered before and after an event knew then and now, and how sure one can be of it. */
@Component({
  selector: 'ikrar-results-page',
  imports: [
    ...[Can, EmptyState, ErrorState, Icon, Loading, MatButton, RouterLink, SectionBar],
    ...[ChartedSection, GlanceSection, MovedTable, ReliabilitySection, ScoreSection, UnpairedSection],
  ],
  templateUrl: './results-page.html',
  styleUrl: './results-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResultsPage {
  readonly eventId = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  private readonly dialogs = inject(Dialogs);
  private readonly reports = inject(Reports);
  protected readonly smallest = SMALL_CELL_INSIDE;
  protected readonly fewest = SMALL_CELL_OUTSIDE_TEAM;
  protected readonly resource = httpResource<EventResults>(() =>
    getResults.PATH.replace('{eventId}', this.eventId()),
  );
  /** What was shown stays while it is asked again. */
  protected readonly results = linkedSignal<EventResults | null, EventResults | null>({
    source: () => (this.resource.hasValue() ? this.resource.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly isBeingCounted = computed(() => {
    const results = this.results();
    return (
      results !== null &&
      (results.state === 'counting' || (results.state !== 'no_questionnaire' && !results.current))
    );
  });
  protected readonly report = computed(() => {
    const results = this.results();
    return results === null ? null : this.reports.of(results);
  });
  protected readonly charted = computed(() => {
    const report = this.report();
    return report === null ? {} : chartedSections(report);
  });
  protected readonly hasScore = computed(() => (this.report()?.evaluation.total?.before.n ?? 0) > 0);
  protected readonly hasReliability = computed(
    () =>
      this.report()?.evaluation.waves.some(
        ({ reliability, scales, items }) => reliability !== null || scales.length > 0 || items.length > 0,
      ) ?? false,
  );
  /** So few are matched that what single persons answered would show. */
  protected readonly withheld = computed(() => {
    const n = this.report()?.evaluation.counts?.matched ?? 0;
    return n > 0 && n < this.fewest ? n : null;
  });
  protected readonly links = computed<SectionLink[]>(() => {
    const report = this.report();
    if (report === null) return [];
    const { unpaired } = report.evaluation;
    const charted = this.charted();
    const present: Readonly<Record<string, boolean>> = {
      glance: true,
      score: this.hasScore(),
      topics: 'topics' in charted,
      objectives: 'objectives' in charted,
      items: 'items' in charted,
      attitude: 'attitude' in charted,
      bands: 'bands' in charted,
      subgroups: 'subgroups' in charted,
      reliability: this.hasReliability(),
      waves: 'waves' in charted,
      unpaired: unpaired !== null,
    };
    return Object.entries(present)
      .filter(([, isThere]) => isThere)
      .map(([id]) => ({ id, label: this.t(`results.sections.${id}`) }));
  });
  /** Whether this event has a page where a questionnaire can be added. */
  protected readonly canAsk = inject(ActivatedRoute).pathFromRoot.some(({ routeConfig }) =>
    routeConfig?.children?.some(({ path }) => path === 'questionnaires'),
  );

  constructor() {
    askAgain(this.isBeingCounted, () => this.resource.reload());
  }

  protected async changeSettings(): Promise<void> {
    const settings = this.results()?.settings;
    if (settings === undefined) return;
    const { SettingsSheet } = await import('./settings/settings-sheet');
    const changed = await this.dialogs.sheet(SettingsSheet, { eventId: this.eventId(), settings });
    if (changed !== undefined) this.resource.reload();
  }
}
