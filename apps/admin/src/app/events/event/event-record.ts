import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { getEvent, listEventMembers } from '@ikrar/api-client';
import type { EventDetail, EventMember, EventMemberList } from '@ikrar/api-client';
import { Session } from '../../platform/session/session';
import { Stale } from '../../platform/stale';

/** The one event that a page and its tabs are about: read once, replaced by what every write answers. */
@Injectable()
export class EventRecord {
  private readonly id = signal<string | null>(null);
  private readonly stale = inject(Stale);
  private readonly mayReadTeam = inject(Session).can('team.read');

  private readonly resource = httpResource<EventDetail>(() => {
    const id = this.id();
    return id === null ? undefined : getEvent.PATH.replace('{id}', id);
  });
  private readonly team = httpResource<EventMemberList>(() => {
    const id = this.id();
    return id === null || !this.mayReadTeam ? undefined : listEventMembers.PATH.replace('{eventId}', id);
  });

  readonly event = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  readonly error = this.resource.error;
  readonly members = computed<readonly EventMember[]>(() =>
    this.team.hasValue() ? this.team.value().items : [],
  );
  readonly membersError = this.team.error;

  open(id: string): void {
    // Back from another tab, numbers may have moved: what is shown stays until the answer is there.
    if (this.id() === id) this.reload();
    else this.id.set(id);
  }

  reload(): void {
    this.resource.reload();
  }

  reloadMembers(): void {
    this.team.reload();
  }

  accept(event: EventDetail): void {
    this.resource.set(event);
  }

  /**
   * Writes under the version that is shown. When somebody else was faster, the person decides: the own text
   * over the newer version, or the newer record (then false).
   */
  async write(change: (id: string, version: number) => Promise<EventDetail>): Promise<boolean> {
    const shown = this.event();
    if (shown === null) return false;
    const { record, mine } = await this.stale.over(shown.version, (version) => change(shown.id, version));
    this.accept(record);
    return mine;
  }
}
