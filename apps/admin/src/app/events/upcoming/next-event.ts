import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { getEvent, listEvents } from '@ikrar/api-client';
import type { EventDetail, EventList } from '@ikrar/api-client';
import { Icon, StatusChip } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { EventWords } from '../event-words';

/** An event that runs now still comes first until its day is over. */
const STILL_TODAY = 12 * 3_600_000;

/** On the first screen: the event that is next, and what it still lacks. Shows nothing when none is planned. */
@Component({
  selector: 'ikrar-next-event',
  imports: [Icon, MatButton, RouterLink, StatusChip],
  templateUrl: './next-event.html',
  styleUrl: './next-event.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NextEvent {
  protected readonly t = translator();
  protected readonly words = inject(EventWords);
  private readonly open = coming('open');
  private readonly planned = coming('planned');
  private readonly nextId = computed(() => {
    const since = Date.now() - STILL_TODAY;
    const dated = [this.open, this.planned]
      .flatMap((list) => (list.hasValue() ? list.value().items : []))
      .flatMap(({ id, startsAt }) => (startsAt === null ? [] : [{ id, at: Date.parse(startsAt) }]))
      .filter(({ at }) => at >= since)
      .sort((one, other) => one.at - other.at);
    return dated[0]?.id ?? null;
  });
  private readonly detail = httpResource<EventDetail>(() => {
    const id = this.nextId();
    return id === null ? undefined : getEvent.PATH.replace('{id}', id);
  });
  protected readonly event = computed(() => (this.detail.hasValue() ? this.detail.value() : null));
  protected readonly missing = computed(() =>
    (this.event()?.readiness ?? []).flatMap(({ item, ready }) =>
      ready ? [] : [this.t(`events.readiness.items.${item}`)],
    ),
  );
}

function coming(state: 'open' | 'planned') {
  return httpResource<EventList>(() => ({ url: listEvents.PATH, params: { state, limit: 100 } }));
}
