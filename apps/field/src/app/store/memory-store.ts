import { Change, Shelf, SHELVES, Store } from './store';

/** Stands in where the phone offers no storage: private mode, full disk. */
export class MemoryStore implements Store {
  private readonly shelves = new Map<Shelf, Map<string, unknown>>(SHELVES.map((shelf) => [shelf, new Map()]));

  async get<T>(shelf: Shelf, key: string): Promise<T | undefined> {
    return this.shelf(shelf).get(key) as T | undefined;
  }

  async all<T>(shelf: Shelf): Promise<T[]> {
    return [...this.shelf(shelf).values()] as T[];
  }

  async keys(shelf: Shelf): Promise<string[]> {
    return [...this.shelf(shelf).keys()];
  }

  async write(changes: Change[]): Promise<void> {
    for (const { shelf, key, value } of changes) {
      if (value === undefined) this.shelf(shelf).delete(key);
      // Cloned as IndexedDB does it, so that no caller can change a stored record by accident.
      else this.shelf(shelf).set(key, structuredClone(value));
    }
  }

  private shelf(shelf: Shelf): Map<string, unknown> {
    return this.shelves.get(shelf) ?? new Map();
  }
}
