import { Change, Shelf, SHELVES, Store } from './store';

const NAME = 'ikrar';
const OPEN_WITHIN = 4000;

/** IndexedDB behind the few verbs this app needs. */
export class IndexedStore implements Store {
  private database: Promise<IDBDatabase> | undefined;

  get<T>(shelf: Shelf, key: string): Promise<T | undefined> {
    return this.read<T | undefined>(shelf, (records) => records.get(key));
  }

  all<T>(shelf: Shelf): Promise<T[]> {
    return this.read<T[]>(shelf, (records) => records.getAll());
  }

  keys(shelf: Shelf): Promise<string[]> {
    return this.read<string[]>(shelf, (records) => records.getAllKeys() as IDBRequest<string[]>);
  }

  write(changes: Change[]): Promise<void> {
    return this.within(
      (database) =>
        new Promise((resolve, reject) => {
          // Strict: a saved answer survives an empty battery a second later.
          const transaction = database.transaction(SHELVES, 'readwrite', { durability: 'strict' });
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error ?? new Error('The phone refused to store.'));
          for (const { shelf, key, value } of changes) {
            const records = transaction.objectStore(shelf);
            if (value === undefined) records.delete(key);
            else records.put(value, key);
          }
        }),
    );
  }

  private read<T>(shelf: Shelf, ask: (records: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return this.within(
      (database) =>
        new Promise((resolve, reject) => {
          const request = ask(database.transaction(shelf, 'readonly').objectStore(shelf));
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('The phone refused to read.'));
        }),
    );
  }

  /** Phones drop the connection of a page they put to sleep: the second try has a fresh one. */
  private async within<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(await this.open());
    } catch {
      this.database = undefined;
      return work(await this.open());
    }
  }

  private open(): Promise<IDBDatabase> {
    this.database ??= new Promise((resolve, reject) => {
      // Some private modes neither open nor fail.
      const late = setTimeout(() => reject(new Error('The storage did not open.')), OPEN_WITHIN);
      const request = indexedDB.open(NAME, 1);
      request.onupgradeneeded = () => {
        for (const shelf of SHELVES) request.result.createObjectStore(shelf);
      };
      request.onerror = () => reject(request.error ?? new Error('The storage did not open.'));
      request.onsuccess = () => {
        clearTimeout(late);
        request.result.onclose = () => (this.database = undefined);
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
    });
    return this.database;
  }
}
