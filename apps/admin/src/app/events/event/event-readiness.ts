import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EventDetail } from '@ikrar/api-client';
import type { ReadinessItem } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { translator } from '../../platform/language';

/** The tab on which a missing thing is settled; null for what stands on the summary itself. */
const PLACES: Readonly<Record<ReadinessItem, string | null>> = {
  date: null,
  area: null,
  venue: null,
  agenda: 'agenda',
  topics: 'agenda',
  lead: null,
  note_taker: null,
  participants: 'participants',
  pre: 'questionnaires',
  post: 'questionnaires',
  pledge_text: 'pledges',
};

/** What is missing before the hall; the missing first. */
@Component({
  selector: 'ikrar-event-readiness',
  imports: [Icon, RouterLink],
  template: `
    <section class="card" aria-labelledby="readiness">
      <h2 id="readiness">{{ t('events.readiness.title') }}</h2>
      <p class="quiet">
        {{
          missing() === 0
            ? t('events.readiness.complete')
            : t('events.readiness.missing', { count: missing() })
        }}
      </p>
      <ul>
        @for (line of lines(); track line.item) {
          <li [class.ready]="line.ready">
            <ui-icon [name]="line.ready ? 'check' : 'info'" />
            @if (line.link; as link) {
              <a [routerLink]="link">{{ t('events.readiness.items.' + line.item) }}</a>
            } @else {
              {{ t('events.readiness.items.' + line.item) }}
            }
            <span class="visually-hidden">
              {{ t(line.ready ? 'events.readiness.ready' : 'events.readiness.open') }}
            </span>
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: 12px;
    }
    ul {
      display: grid;
      gap: 8px;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      gap: 8px;
      font-weight: 600;
    }
    li ui-icon {
      color: var(--attention);
    }
    .ready {
      color: var(--quiet);
      font-weight: 400;
    }
    .ready a {
      color: inherit;
    }
    .ready ui-icon {
      color: var(--positive);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventReadiness {
  readonly event = input.required<EventDetail>();
  /** Tabs that are there to go to. */
  readonly tabs = input.required<readonly string[]>();

  protected readonly t = translator();
  protected readonly missing = computed(() => this.event().readiness.filter(({ ready }) => !ready).length);
  protected readonly lines = computed(() => {
    const { id, readiness } = this.event();
    return readiness
      .map((line) => ({ ...line, link: this.linkTo(id, line.item) }))
      .sort((one, other) => Number(one.ready) - Number(other.ready));
  });

  private linkTo(eventId: string, item: ReadinessItem): string[] | null {
    const tab = PLACES[item];
    return tab !== null && this.tabs().includes(tab) ? ['/events', eventId, tab] : null;
  }
}
