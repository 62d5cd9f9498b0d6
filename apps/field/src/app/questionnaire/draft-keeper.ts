import { inject, Injectable } from '@angular/core';
import { newId } from '../event/new-id';
import { holderOf, Seat } from '../event/seat';
import { SeatKeeper } from '../event/seat-keeper';
import { PhoneStore } from '../store/phone-store';
import { Draft, draftKey } from './draft';

/** Drafts of the one who holds the phone. */
@Injectable({ providedIn: 'root' })
export class DraftKeeper {
  private readonly seats = inject(SeatKeeper);
  private readonly store = inject(PhoneStore);

  /** The draft of a deployment, or a fresh one. */
  async resume(deploymentId: string): Promise<Draft> {
    const kept = await this.store.get<Draft>('drafts', this.key(deploymentId));
    return kept ?? { id: newId(), deploymentId, answers: {}, at: 0, updatedAt: Date.now() };
  }

  keep(draft: Draft): Promise<void> {
    return this.store.write([{ shelf: 'drafts', key: this.key(draft.deploymentId), value: draft }]);
  }

  /** What was answered on this phone and not sent. */
  async begun(): Promise<Draft[]> {
    const own = (await this.store.keys('drafts')).filter((key) => key.startsWith(this.key('')));
    const drafts = await Promise.all(own.map((key) => this.store.get<Draft>('drafts', key)));
    return drafts.filter((draft) => draft !== undefined);
  }

  key(deploymentId: string): string {
    const seat: Seat | undefined = this.seats.seat();
    return draftKey(seat?.joinCode ?? '', seat ? holderOf(seat) : '', deploymentId);
  }
}
