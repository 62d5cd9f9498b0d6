import { computed, effect, inject, Injectable, linkedSignal, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { listParticipants } from '@ikrar/api-client';
import type { ParticipantDetail } from '@ikrar/api-client';
import { PARTICIPANT_ROLES } from '@ikrar/domain';
import { pages } from '../../platform/pages';
import { AttendanceTaps } from './attendance-taps';

export interface HallRow {
  readonly participant: ParticipantDetail;
  readonly present: boolean;
  /** Tapped, and not yet received by the server. */
  readonly unsent: boolean;
}

/** The whole roster, held in the hand: a hall's network must not stand between a letter typed and the row. */
@Injectable()
export class HallList {
  private readonly taps = inject(AttendanceTaps);
  private readonly eventId = signal<string | null>(null);
  private readonly read = pages<ParticipantDetail>(
    () => {
      const id = this.eventId();
      return id === null ? undefined : listParticipants.PATH.replace('{eventId}', id);
    },
    () => ({ limit: 100 }),
  );
  private readonly answered = linkedSignal<string | null, ReadonlyMap<string, ParticipantDetail>>({
    source: this.eventId,
    computation: () => new Map(),
  });

  readonly error = this.read.error;
  readonly loading = this.read.loading;
  /** True until the last page is there. */
  readonly incomplete = computed(() => this.read.hasMore());
  readonly unsent = computed(() => this.taps.unsent().filter(({ eventId }) => eventId === this.eventId()));
  readonly rows = computed<readonly HallRow[]>(() => {
    const wishes = new Map(this.unsent().map((tap) => [tap.participantId, tap.present]));
    return this.read.items().map((item) => {
      const answer = this.answered().get(item.id);
      const participant = answer !== undefined && answer.version > item.version ? answer : item;
      const wish = wishes.get(item.id);
      return {
        participant,
        present: wish ?? participant.presentAt !== null,
        unsent: wish !== undefined,
      };
    });
  });
  /** Registered and present of each role, with the taps that are still on their way. */
  readonly totals = computed(() =>
    PARTICIPANT_ROLES.map((role) => {
      const rows = this.rows().filter(({ participant }) => participant.role === role);
      return { role, registered: rows.length, present: rows.filter(({ present }) => present).length };
    }),
  );

  constructor() {
    effect(() => {
      if (this.read.hasMore() && !this.read.loadingMore() && !this.read.error())
        untracked(() => this.read.more());
    });
    this.taps.answers
      .pipe(takeUntilDestroyed())
      .subscribe((answer) => this.answered.update((all) => new Map(all).set(answer.id, answer)));
  }

  open(eventId: string): void {
    this.eventId.set(eventId);
  }

  reload(): void {
    this.read.reload();
  }

  mark({ id, fullName }: ParticipantDetail, present: boolean): void {
    const eventId = this.eventId();
    if (eventId !== null) this.taps.tap({ eventId, participantId: id, fullName, present });
  }
}
