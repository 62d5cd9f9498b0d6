import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { listEvents } from '@ikrar/api-client';
import type { EventSummary } from '@ikrar/api-client';
import { EVENT_STATES } from '@ikrar/domain';
import { Icon, PageHeader, SearchField, StatusChip } from '@ikrar/ui';
import { ChipFilter } from '../../platform/chip-filter';
import { translator } from '../../platform/language';
import { PagedList } from '../../platform/paged-list';
import { pages } from '../../platform/pages';
import { Can } from '../../platform/session/can';
import { teamless } from '../../platform/teamless';
import { urlChoice, urlText } from '../../platform/url-state';
import { EventWords } from '../event-words';

/** All events the role may see: what is coming first, then what was. */
@Component({
  selector: 'ikrar-event-list',
  imports: [Can, Icon, MatButton, ChipFilter, PagedList, PageHeader, RouterLink, SearchField, StatusChip],
  templateUrl: './event-list.html',
  styleUrl: './event-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventList {
  protected readonly t = translator();
  protected readonly words = inject(EventWords);
  protected readonly states = EVENT_STATES;
  protected readonly search = urlText('search');
  protected readonly state = urlChoice('state', EVENT_STATES);
  protected readonly events = pages<EventSummary>(listEvents.PATH, () => ({
    search: this.search(),
    state: this.state(),
  }));

  protected readonly teamless = teamless();

  protected get filtered(): boolean {
    return this.search() !== '' || this.state() !== null;
  }
}
