import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { getEvent, listEventPledges, listPledgeTexts } from '@ikrar/api-client';
import type { EventDetail, PledgeSummary, PledgeTextList } from '@ikrar/api-client';
import { Dialogs, ErrorState, Icon, Loading } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { PagedList } from '../../platform/paged-list';
import { pages } from '../../platform/pages';
import { ProblemTexts } from '../../platform/problem';
import { Can } from '../../platform/session/can';
import { PledgeTable } from '../list/pledge-table';
import { PledgeTextPanel } from './pledge-text-panel';
import { TakePledgeSheet } from './take-pledge-sheet';
import type { TakePledgeData } from './take-pledge-sheet';

/** The tab of an event: which wording is spoken, and who has pledged. */
@Component({
  selector: 'ikrar-event-pledges',
  imports: [Can, ErrorState, Icon, Loading, MatButton, PagedList, PledgeTable, PledgeTextPanel],
  templateUrl: './event-pledges.html',
  styleUrl: './event-pledges.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventPledges {
  readonly eventId = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly event = httpResource<EventDetail>(() => getEvent.PATH.replace('{id}', this.eventId()));
  protected readonly texts = httpResource<PledgeTextList>(() => listPledgeTexts.PATH);
  protected readonly pledges = pages<PledgeSummary>(() =>
    listEventPledges.PATH.replace('{eventId}', this.eventId()),
  );
  protected readonly failure = computed(() => this.event.error() ?? this.texts.error());
  protected readonly versions = computed(() => (this.texts.hasValue() ? this.texts.value().items : null));
  /** The wording that this event speaks. */
  protected readonly spoken = computed(() => {
    const id = this.event.hasValue() ? this.event.value().pledgeTextId : null;
    return this.versions()?.find((text) => text.id === id) ?? null;
  });
  protected readonly ready = computed(() => this.event.hasValue() && this.versions() !== null);

  private readonly dialogs = inject(Dialogs);

  protected reload(): void {
    this.event.reload();
    this.texts.reload();
  }

  protected async take(): Promise<void> {
    const text = this.spoken();
    if (text === null || !this.event.hasValue()) return;
    const data: TakePledgeData = {
      event: this.event.value(),
      duties: text.duties,
      pledged: new Set(this.pledges.items().map(({ participantId }) => participantId)),
      saved: () => this.pledges.reload(),
    };
    await this.dialogs.sheet<void>(TakePledgeSheet, data);
  }
}
