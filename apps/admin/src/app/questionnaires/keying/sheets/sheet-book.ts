import { computed, inject, Injectable, signal } from '@angular/core';
import type { Answers } from '@ikrar/domain';
import { placeKey } from './sheet';
import type { EntryRound, Refusal, Sheet } from './sheet';
import { SHEET_STORE } from './sheet-store';
import type { SheetScope, SheetStore } from './sheet-store';

/** The sheets typed at this machine: each change is kept in the browser before anything else happens to it. */
@Injectable()
export class SheetBook {
  private readonly openStore = inject(SHEET_STORE);
  private store: SheetStore | null = null;
  private scope: SheetScope | null = null;
  private readonly byId = signal<ReadonlyMap<string, Sheet>>(new Map());
  /** The newest state of a sheet that is not written yet, by id; null: it is to be removed. */
  private readonly unwritten = new Map<string, Sheet | null>();
  private writing: Promise<void> | null = null;

  readonly ready = signal(false);
  readonly lasting = signal(true);
  /** False while a key press is not in the browser's storage yet. */
  readonly stored = signal(true);
  readonly sheets = computed(() => [...this.byId().values()]);

  /** Reads what waits here from an earlier time. */
  async open(scope: SheetScope): Promise<void> {
    this.store = await this.openStore();
    this.scope = scope;
    this.lasting.set(this.store.lasting);
    const kept = await this.store.all(scope).catch(() => {
      this.lasting.set(false);
      return [];
    });
    this.byId.set(new Map(kept.map((sheet) => [sheet.id, sheet])));
    this.ready.set(true);
  }

  find(id: string): Sheet | null {
    return this.byId().get(id) ?? null;
  }

  at(round: EntryRound, place: string): Sheet | null {
    return this.sheets().find((one) => one.round === round && placeKey(one.place) === place) ?? null;
  }

  /** What was typed; a sheet that was refused is being typed again. */
  type(sheet: Sheet, answers: Answers): void {
    this.keep({ ...sheet, answers, state: 'typing', refusal: null, finishedAt: null });
  }

  /** Typed to its end; from now on it is for the sender. */
  finish(sheet: Sheet, changes: Partial<Pick<Sheet, 'round' | 'responseId'>> = {}): void {
    this.keep({ ...sheet, ...changes, state: 'waiting', refusal: null, finishedAt: Date.now() });
  }

  attempt(sheet: Sheet): Promise<void> {
    return this.keep({ ...sheet, attempted: true });
  }

  /** The server has it. Parts of an own code are not needed any more and go. */
  acknowledge(sheet: Sheet, responseId: string): void {
    const answers = Object.fromEntries(Object.entries(sheet.answers).filter(([key]) => !key.startsWith('@')));
    this.keep({ ...sheet, answers, responseId, state: 'sent', refusal: null });
  }

  refuse(sheet: Sheet, refusal: Refusal): void {
    // It was not taken, so its id is still free: what is typed anew may go under it.
    this.keep({ ...sheet, state: 'refused', attempted: refusal.code === 'response.different', refusal });
  }

  /** After a correction the browser shows what the server has. */
  correct(sheet: Sheet, answers: Answers): void {
    this.keep({ ...sheet, answers });
  }

  remove({ id }: Sheet): void {
    this.byId.update((sheets) => new Map([...sheets].filter(([key]) => key !== id)));
    void this.write(id, null);
  }

  /** Resolves when everything typed so far is in the browser's storage. */
  async settled(): Promise<void> {
    await this.writing;
  }

  private keep(sheet: Sheet): Promise<void> {
    this.byId.update((sheets) => new Map(sheets).set(sheet.id, sheet));
    return this.write(sheet.id, sheet);
  }

  private write(id: string, sheet: Sheet | null): Promise<void> {
    this.unwritten.set(id, sheet);
    this.stored.set(false);
    this.writing ??= this.writeAll().finally(() => (this.writing = null));
    return this.writing;
  }

  /** One write at a time; of a sheet that changed meanwhile only the newest state. */
  private async writeAll(): Promise<void> {
    const { store, scope } = this;
    if (store === null || scope === null) return;
    for (let [next] = this.unwritten; next; [next] = this.unwritten) {
      const [id, sheet] = next;
      this.unwritten.delete(id);
      try {
        await (sheet === null ? store.remove(scope, id) : store.put(scope, sheet));
      } catch {
        // The disk is full or storage was closed: the page says so, and goes on with what it holds.
        this.lasting.set(false);
      }
    }
    this.stored.set(true);
  }
}
