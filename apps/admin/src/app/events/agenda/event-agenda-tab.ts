import { LiveAnnouncer } from '@angular/cdk/a11y';
import { CdkDrag, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import type { CdkDragDrop } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Api, replaceAgenda } from '@ikrar/api-client';
import type { AgendaItemPart } from '@ikrar/api-client';
import { agendaTimes } from '@ikrar/domain';
import type { Zone } from '@ikrar/domain';
import { Dialogs, EmptyState, Icon, OrderTools, Notices, TagList } from '@ikrar/ui';
import type { OrderLabels } from '@ikrar/ui';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { ifMatch } from '../../platform/stale';
import { EventRecord } from '../event/event-record';
import { AgendaItemSheet } from './agenda-item-sheet';
import { TopicMatrix } from './topic-matrix';

/** The stages of an event in their order, each with the clock at which it begins. */
@Component({
  selector: 'ikrar-event-agenda-tab',
  imports: [
    CdkDrag,
    CdkDragHandle,
    CdkDropList,
    EmptyState,
    Icon,
    OrderTools,
    MatButton,
    TagList,
    TopicMatrix,
  ],
  templateUrl: './event-agenda-tab.html',
  styleUrl: './event-agenda-tab.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventAgendaTab {
  protected readonly t = translator();
  protected readonly record = inject(EventRecord);
  protected readonly mayWrite = inject(Session).can('event.write');
  protected readonly saving = signal(false);
  /** What the person sees at once; the server's answer replaces it. */
  protected readonly items = linkedSignal(() => this.record.event()?.agenda ?? []);
  protected readonly total = computed(() => this.items().reduce((sum, item) => sum + item.minutes, 0));
  protected readonly lines = computed(() => {
    const event = this.record.event();
    const items = this.items();
    const start = event?.startsAt ?? null;
    const times = agendaTimes(
      start === null ? null : Date.parse(start),
      items.map((item) => item.minutes),
    );
    const names = new Map(this.record.members().map((member) => [member.personId, member.fullName]));
    return items.map((item, index) => ({
      item,
      clock: this.clock(times[index]?.startMs ?? null, event?.zone ?? 'Asia/Jakarta'),
      people: item.personIds.flatMap((id) => names.get(id) ?? []).join(', '),
      topics: item.topics.map((id) => ({ id, label: this.t(`platform.lists.topics.${id}`) })),
      labels: this.labels(item.title),
    }));
  });

  private readonly api = inject(Api);
  private readonly formats = inject(Formats);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly problems = inject(ProblemTexts);
  private readonly announcer = inject(LiveAnnouncer);

  protected drop({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    if (previousIndex !== currentIndex) void this.move(previousIndex, currentIndex);
  }

  protected async move(from: number, to: number): Promise<void> {
    const items = [...this.items()];
    const [moved] = items.splice(from, 1);
    if (moved === undefined) return;
    items.splice(to, 0, moved);
    if (await this.save(items)) {
      void this.announcer.announce(this.t('events.agenda.moved', { title: moved.title, place: to + 1 }));
    }
  }

  protected async edit(item: AgendaItemPart | null): Promise<void> {
    const data = { item, members: this.record.members() };
    const changed = await this.dialogs.sheet<AgendaItemPart>(AgendaItemSheet, data);
    if (!changed) return;
    const items = this.items();
    const known = items.some(({ id }) => id === changed.id);
    await this.save(
      known ? items.map((one) => (one.id === changed.id ? changed : one)) : [...items, changed],
    );
  }

  protected async remove(item: AgendaItemPart): Promise<void> {
    const before = this.items();
    if (!(await this.save(before.filter(({ id }) => id !== item.id)))) return;
    this.notices.undoable(
      this.t('events.agenda.removed', { title: item.title }),
      () => void this.save(before),
    );
  }

  private async save(items: AgendaItemPart[]): Promise<boolean> {
    if (this.saving()) return false;
    this.saving.set(true);
    const before = this.items();
    this.items.set(items);
    try {
      return await this.record.write((id, version) =>
        this.api.invoke(replaceAgenda, { id, 'If-Match': ifMatch(version), body: { items } }),
      );
    } catch (error) {
      this.items.set(before);
      this.notices.warn(this.problems.of(error));
      return false;
    } finally {
      this.saving.set(false);
    }
  }

  private labels(title: string): OrderLabels {
    return {
      up: this.t('events.agenda.up', { title }),
      down: this.t('events.agenda.down', { title }),
      edit: this.t('events.agenda.edit', { title }),
      remove: this.t('events.agenda.remove', { title }),
    };
  }

  private clock(startMs: number | null, zone: Zone): string | null {
    if (startMs === null) return null;
    return this.formats.clock(new Date(startMs).toISOString(), zone);
  }
}
