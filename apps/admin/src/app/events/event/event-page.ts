import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink, RouterOutlet } from '@angular/router';
import { EmptyState, ErrorState, Icon, LinkTabs, Loading, PageHeader } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { usePageTitle } from '../../platform/page-title';
import { problemOf, ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { EventWords } from '../event-words';
import { EventProgress } from './event-progress';
import { EventRecord } from './event-record';
import { tabsOf } from './event-tabs';

/** The frame around one event: where it stands, its one next action, and the tabs of all features. */
@Component({
  selector: 'ikrar-event-page',
  imports: [
    EmptyState,
    ErrorState,
    EventProgress,
    Icon,
    LinkTabs,
    Loading,
    MatButton,
    PageHeader,
    RouterLink,
    RouterOutlet,
  ],
  providers: [EventRecord],
  templateUrl: './event-page.html',
  styleUrl: './event-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventPage {
  readonly id = input.required<string>();

  protected readonly t = translator();
  protected readonly record = inject(EventRecord);
  protected readonly words = inject(EventWords);
  protected readonly problems = inject(ProblemTexts);
  protected readonly event = this.record.event;
  /** There is no such event, or it is not theirs: to ask again cannot help. */
  protected readonly gone = computed(() => {
    const error = this.record.error();
    return error !== undefined && problemOf(error).status === 404;
  });
  protected readonly about = computed(() => {
    const event = this.event();
    return event === null ? '' : this.words.whenAndWhere(event);
  });
  protected readonly tabs = computed(() =>
    this.open.map(({ path }) => ({
      link: ['/events', this.id(), path],
      label: this.t(`events.tabs.${path}`),
    })),
  );
  /** Only what this build has and this role may open. */
  private readonly open = tabsOf(inject(ActivatedRoute).routeConfig).filter(({ permissions }) =>
    inject(Session).can(...permissions),
  );

  constructor() {
    effect(() => this.record.open(this.id()));
    usePageTitle(() => this.event()?.title);
  }
}
