import { inject, Injectable, signal } from '@angular/core';
import { PhoneStore } from '../store/phone-store';
import type { Change } from '../store/store';

const KEY = 'queue';
/** With this behind the address of an event, a link makes the phone a shared one. */
const LINK = '#bersama';

/** Somebody who will answer here. */
export interface Waiting {
  code: string;
  /** As much of the code as she is called by. */
  label: string;
}

/** Who answers on a shared phone, one after the other; empty where the team gave no codes. */
export interface Queue {
  /** How many turns ended here. */
  turns: number;
  /** In the order in which they are called. */
  waiting: readonly Waiting[];
  /** By what they were called. */
  done: readonly string[];
  /** The event of the codes, and when they were given. */
  joinCode?: string;
  givenAt?: number;
}

const NOBODY: Queue = { turns: 0, waiting: [], done: [] };

export const queueChange = (value?: Queue): Change => ({ shelf: 'cache', key: KEY, value });

/** A phone of the team on which one answers after the other: somebody's turn ends with "Kirim". */
@Injectable({ providedIn: 'root' })
export class SharedPhone {
  /** Undefined on a phone of somebody's own. */
  readonly queue = signal<Queue | undefined>(undefined);
  /** The record of the turn that has just ended, until the phone is handed on. */
  readonly ended = signal<string | undefined>(undefined);
  private readonly store = inject(PhoneStore);

  async resume(): Promise<void> {
    const asked = location.hash === LINK;
    if (asked) history.replaceState(history.state, '', location.pathname);
    const kept = await this.store.get<Queue>('cache', KEY);
    if (asked || kept) await this.share(kept);
  }

  async share(queue = NOBODY): Promise<void> {
    await this.store.share(true);
    this.queue.set(queue);
    await this.store.write([queueChange(queue)]);
  }

  /** The phone is somebody's own again. */
  async stop(): Promise<void> {
    await this.store.share(false);
    this.queue.set(undefined);
    await this.store.write([queueChange()]);
  }
}
