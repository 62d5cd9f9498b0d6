import { inject, Injectable } from '@angular/core';
import { newId } from '../event/new-id';
import { SeatKeeper } from '../event/seat-keeper';
import { PhoneStore } from '../store/phone-store';
import type { Phase, PublicPhase } from '../transport/public-api-types';
import { Draft, draftKey, isKept } from './draft';

const PHASES: readonly Phase[] = ['pre', 'post'];

/** Drafts of the one who holds the phone. */
@Injectable({ providedIn: 'root' })
export class DraftKeeper {
  private readonly seats = inject(SeatKeeper);
  private readonly store = inject(PhoneStore);

  /** The draft of a phase, or a fresh one when there is none for this very deployment. */
  async resume({ phase, deploymentId }: PublicPhase): Promise<Draft> {
    const kept = await this.store.get<Draft>('drafts', this.key(phase));
    if (kept?.deploymentId === deploymentId) return kept;
    return { id: newId(), phase, deploymentId, answers: {}, at: 0, updatedAt: Date.now() };
  }

  keep(draft: Draft): Promise<void> {
    return this.store.write([{ shelf: 'drafts', key: this.key(draft.phase), value: draft }]);
  }

  /** What was answered on this phone and not sent. */
  async begun(): Promise<Draft[]> {
    const drafts = await Promise.all(PHASES.map((phase) => this.store.get<Draft>('drafts', this.key(phase))));
    return drafts.filter((draft) => draft !== undefined);
  }

  async dropOld(): Promise<void> {
    const keys = await this.store.keys('drafts');
    for (const key of keys) {
      const draft = await this.store.get<Draft>('drafts', key);
      if (draft && !isKept(draft, Date.now())) await this.store.write([{ shelf: 'drafts', key }]);
    }
  }

  key(phase: Phase): string {
    const seat = this.seats.seat();
    return draftKey(seat?.joinCode ?? '', seat?.personalCode ?? '', phase);
  }
}
