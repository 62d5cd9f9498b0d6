import { inject, Injectable, InjectionToken, signal } from '@angular/core';
import { IndexedStore } from './indexed-store';
import { MemoryStore } from './memory-store';
import { Change, Shelf, SHELVES, Store } from './store';

/** The storage that outlives the page; a test puts its own in. */
export const LASTING_STORE = new InjectionToken<Store>('LASTING_STORE', {
  providedIn: 'root',
  factory: () => new IndexedStore(),
});

/** The shelves of whoever holds the phone now. */
const HOLDER: readonly Shelf[] = ['seats', 'drafts'];

/** All of these shelves into another store. */
async function carry(from: Store, shelves: readonly Shelf[], to: Store): Promise<Change[]> {
  const found: Change[] = [];
  for (const shelf of shelves) {
    // A storage that cannot even be read has nothing to carry along.
    const [keys, values] = await Promise.all([from.keys(shelf), from.all(shelf)]).catch(() => [[], []]);
    found.push(...keys.map((key, index) => ({ shelf, key, value: values[index] })));
  }
  await to.write(found);
  return found;
}

/**
 * The phone's storage, or memory once it fails. After a failure what was stored is carried along in memory:
 * a removal may then be missed on disk, which only means that the record is sent a second time.
 */
@Injectable({ providedIn: 'root' })
export class PhoneStore implements Store {
  /** False once answers live only as long as this page. */
  readonly lasting = signal(true);
  private readonly memory = new MemoryStore();
  private store: Store = inject(LASTING_STORE);
  private moving: Promise<void> | undefined;
  /** On a shared phone: what is of its holder, who shall leave nothing on the disk. */
  private turn: Store | undefined;

  get<T>(shelf: Shelf, key: string): Promise<T | undefined> {
    return this.at(shelf, (store) => store.get<T>(shelf, key));
  }

  all<T>(shelf: Shelf): Promise<T[]> {
    return this.at(shelf, (store) => store.all<T>(shelf));
  }

  keys(shelf: Shelf): Promise<string[]> {
    return this.at(shelf, (store) => store.keys(shelf));
  }

  async write(changes: Change[]): Promise<void> {
    const own = changes.filter(({ shelf }) => this.turn && HOLDER.includes(shelf));
    const others = changes.filter((change) => !own.includes(change));
    if (others.length) await this.withFallback((store) => store.write(others));
    await this.turn?.write(own);
  }

  /** What the disk has of a holder becomes a turn, of which nothing is taken to the disk again. */
  async share(shared: boolean): Promise<void> {
    if (shared === Boolean(this.turn)) return;
    const turn = new MemoryStore();
    const moved = shared ? await carry(this, HOLDER, turn) : [];
    await this.write(moved.map(({ shelf, key }) => ({ shelf, key })));
    this.turn = shared ? turn : undefined;
  }

  private at<T>(shelf: Shelf, work: (store: Store) => Promise<T>): Promise<T> {
    return this.turn && HOLDER.includes(shelf) ? work(this.turn) : this.withFallback(work);
  }

  private async withFallback<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const store = this.store;
    try {
      return await work(store);
    } catch (failure) {
      if (store === this.memory) throw failure;
      await (this.moving ??= this.moveToMemory(store));
      return work(this.memory);
    }
  }

  private async moveToMemory(from: Store): Promise<void> {
    this.lasting.set(false);
    await carry(from, SHELVES, this.memory);
    this.store = this.memory;
  }
}
