import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import type { EventDetail } from '@ikrar/api-client';
import { Dialogs, Icon, TagList } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { Can } from '../../platform/session/can';
import { EventTeam } from '../team/event-team';
import { EventDetailsSheet } from './event-details-sheet';
import { EventRecord } from './event-record';
import { EventReadiness } from './event-readiness';
import { EventReach } from './event-reach';
import { tabsOf } from './event-tabs';

/** The overview of an event: what it is for, whom it reached, what is still missing, who runs it. */
@Component({
  selector: 'ikrar-event-summary-tab',
  imports: [Can, EventReach, EventReadiness, EventTeam, Icon, MatButton, RouterLink, TagList],
  templateUrl: './event-summary-tab.html',
  styleUrl: './event-summary-tab.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventSummaryTab {
  protected readonly t = translator();
  protected readonly record = inject(EventRecord);
  protected readonly event = this.record.event;
  protected readonly methods = computed(() =>
    (this.event()?.methods ?? []).map((id) => ({ id, label: this.t(`events.methods.${id}`) })),
  );
  protected readonly tabs = tabsOf(inject(ActivatedRoute).parent?.routeConfig).map(({ path }) => path);
  private readonly dialogs = inject(Dialogs);

  /** Pelajar, 15–19 tahun, 25 orang */
  protected readonly target = computed(() => {
    const event = this.event();
    if (event === null) return '';
    const size = event.plannedSize === null ? [] : [this.t('events.people', { count: event.plannedSize })];
    return [this.t(`events.targetGroups.${event.targetGroup}`), ...this.ages(event), ...size].join(' · ');
  });

  protected edit(): Promise<void | undefined> {
    return this.dialogs.sheet<void>(EventDetailsSheet, this.record);
  }

  private ages({ targetAgeMin: min, targetAgeMax: max }: EventDetail): string[] {
    if (min !== null && max !== null) return [this.t('events.ages.between', { min, max })];
    if (min !== null) return [this.t('events.ages.from', { min })];
    return max === null ? [] : [this.t('events.ages.to', { max })];
  }
}
