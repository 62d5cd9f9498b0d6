import { inject, Injectable } from '@angular/core';
import { newId } from '../event/new-id';
import { holderOf } from '../event/seat';
import { SeatKeeper } from '../event/seat-keeper';
import { PhoneStore } from '../store/phone-store';
import type { Draft } from './draft';

/** Drafts of the one who holds the phone. */
@Injectable({ providedIn: 'root' })
export class DraftKeeper {
  private readonly seats = inject(SeatKeeper);
  private readonly store = inject(PhoneStore);

  /** The draft of a deployment, or a fresh one. */
  async resume(deploymentId: string): Promise<Draft> {
    const kept = (await this.begun()).find((draft) => draft.deploymentId === deploymentId);
    return kept ?? { ...this.owner(), id: newId(), deploymentId, answers: {}, at: 0, updatedAt: Date.now() };
  }

  /** Under its id alone: what a phone calls a record by stays readable on its disk for long. */
  keep(draft: Draft): Promise<void> {
    return this.store.write([{ shelf: 'drafts', key: draft.id, value: draft }]);
  }

  /** What was answered on this phone and not sent, the latest first. */
  async begun(): Promise<Draft[]> {
    const { joinCode, holder } = this.owner();
    return (await this.store.all<Draft>('drafts'))
      .filter((draft) => draft.joinCode === joinCode && draft.holder === holder)
      .sort((one, other) => other.updatedAt - one.updatedAt);
  }

  /** Who holds a seat without a personal code is known by the seat alone. */
  private owner(): { joinCode: string; holder: string } {
    const seat = this.seats.seat();
    return { joinCode: seat?.joinCode ?? '', holder: seat ? holderOf(seat) : '' };
  }
}
