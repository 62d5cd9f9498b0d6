import { inject, Injectable, signal } from '@angular/core';
import { LANGUAGE_TRACE } from '../language/language';
import { PhoneStore } from '../store/phone-store';
import type { Change } from '../store/store';

const KEY = 'shared';
/** With this behind the address of an event, a link makes the phone a shared one. */
const LINK = '#bersama';

const change = (turns?: number): Change => ({ shelf: 'cache', key: KEY, value: turns });

/** A phone of the team on which one answers after the other: somebody's turn ends with "Kirim". */
@Injectable({ providedIn: 'root' })
export class SharedPhone {
  /** How many turns ended here; undefined on a phone of somebody's own. */
  readonly turns = signal<number | undefined>(undefined);
  /** The record of the turn that has just ended, until the phone is handed on. */
  readonly ended = signal<string | undefined>(undefined);
  private readonly store = inject(PhoneStore);

  async resume(): Promise<void> {
    this.turns.set(await this.store.get<number>('cache', KEY));
    if (location.hash !== LINK) return;
    history.replaceState(history.state, '', location.pathname);
    await this.share(this.turns() ?? 0);
  }

  /** Without a number the phone is somebody's own again. */
  async share(turns?: number): Promise<void> {
    this.turns.set(turns);
    await this.store.write([change(turns)]);
  }

  /** What goes with the end of a turn; nothing of whose it was. */
  whenEnded(): Change[] {
    return [change((this.turns() ?? 0) + 1), LANGUAGE_TRACE];
  }

  end(id: string): void {
    this.turns.update((turns = 0) => turns + 1);
    this.ended.set(id);
  }
}
