import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { getResults } from '@ikrar/api-client';
import type { EventResults } from '@ikrar/api-client';
import { SMALL_CELL_INSIDE } from '@ikrar/domain';
import { Dialogs, EmptyState, ErrorState, Icon, Loading } from '@ikrar/ui';
import { translator } from '../platform/language';
import { ProblemTexts } from '../platform/problem';
import { Can } from '../platform/session/can';
import { askAgain } from './ask-again';
import { ResultsDownloads } from './out/results-downloads';
import { ResultsBody } from './results-body';
import { watchAnswers } from './watch-answers';

/** What the people who answered before and after an event knew then and now, and how sure one can be of it. */
@Component({
  selector: 'ikrar-results-page',
  imports: [
    ...[Can, EmptyState, ErrorState, Icon, Loading, MatButton, ResultsBody, ResultsDownloads, RouterLink],
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
  protected readonly smallest = SMALL_CELL_INSIDE;
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
  /** Null where there is nothing that may be shown. */
  protected readonly withEvaluation = computed(() => {
    const results = this.results();
    return results?.evaluation ? results : null;
  });
  /** Asked, but nobody has answered yet: then the next step is to open a questionnaire. */
  protected readonly isUnanswered = computed(() => {
    const counts = this.results()?.evaluation?.counts;
    return counts != null && counts.pre + counts.post === 0;
  });
  /** Whether this event has a page where a questionnaire can be added. */
  protected readonly canAsk = inject(ActivatedRoute).pathFromRoot.some(({ routeConfig }) =>
    routeConfig?.children?.some(({ path }) => path === 'questionnaires'),
  );

  constructor() {
    askAgain(this.isBeingCounted, () => this.resource.reload());
    watchAnswers(
      this.eventId,
      () => this.results()?.computedAt ?? null,
      () => this.resource.reload(),
    );
  }

  protected async changeSettings(): Promise<void> {
    const settings = this.results()?.settings;
    if (settings === undefined) return;
    const { SettingsSheet } = await import('./settings/settings-sheet');
    const changed = await this.dialogs.sheet(SettingsSheet, { eventId: this.eventId(), settings });
    if (changed !== undefined) this.resource.reload();
  }
}
