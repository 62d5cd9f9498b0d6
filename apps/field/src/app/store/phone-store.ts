import { inject, Injectable, InjectionToken, signal } from '@angular/core';
import { IndexedStore } from './indexed-store';
import { MemoryStore } from './memory-store';
import { Change, Shelf, SHELVES, Store } from './store';

/** The storage that outlives the page; a test puts its own in. */
export const LASTING_STORE = new InjectionToken<Store>('LASTING_STORE', {
  providedIn: 'root',
  factory: () => new IndexedStore(),
});

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

  get<T>(shelf: Shelf, key: string): Promise<T | undefined> {
    return this.withFallback((store) => store.get<T>(shelf, key));
  }

  all<T>(shelf: Shelf): Promise<T[]> {
    return this.withFallback((store) => store.all<T>(shelf));
  }

  keys(shelf: Shelf): Promise<string[]> {
    return this.withFallback((store) => store.keys(shelf));
  }

  write(changes: Change[]): Promise<void> {
    return this.withFallback((store) => store.write(changes));
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
    for (const shelf of SHELVES) {
      // A storage that cannot even be read has nothing to carry along.
      const [keys, values] = await Promise.all([from.keys(shelf), from.all(shelf)]).catch(() => [[], []]);
      await this.memory.write(keys.map((key, index) => ({ shelf, key, value: values[index] })));
    }
    this.store = this.memory;
  }
}
