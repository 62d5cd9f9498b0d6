import { Change, Shelf, SHELVES, Store } from './store';

const NAME = 'ikrar';
const OPEN_WITHIN = 4000;

/**
 * What is of somebody is a file of its own: let go, it is gone from the disk, while a database's journal keeps what was
 * deleted for long. What is finished is sealed, so it stays in the journal, which is the surest place of a phone.
 */
const packed = (shelf: Shelf, value: unknown): unknown =>
  shelf === 'outbox' ? value : new Blob([JSON.stringify(value)]);

/** Not packed: sealed, or kept by a page of an earlier version. */
const unpacked = async <T>(kept: unknown): Promise<T> =>
  (kept instanceof Blob ? await new Response(kept).json() : kept) as T;

/** IndexedDB behind the few verbs this app needs. */
export class IndexedStore implements Store {
  private database: Promise<IDBDatabase> | undefined;

  get<T>(shelf: Shelf, key: string): Promise<T | undefined> {
    return this.read(shelf, (records) => records.get(key), unpacked<T | undefined>);
  }

  all<T>(shelf: Shelf): Promise<T[]> {
    const all = (kept: unknown[]): Promise<T[]> => Promise.all(kept.map((one) => unpacked<T>(one)));
    return this.read(shelf, (records) => records.getAll(), all);
  }

  keys(shelf: Shelf): Promise<string[]> {
    return this.read(shelf, (records) => records.getAllKeys() as IDBRequest<string[]>, unpacked<string[]>);
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
            else records.put(packed(shelf, value), key);
          }
        }),
    );
  }

  private read<K, T>(
    shelf: Shelf,
    ask: (records: IDBObjectStore) => IDBRequest<K>,
    unpack: (kept: K) => Promise<T>,
  ): Promise<T> {
    return this.within((database) =>
      new Promise<K>((resolve, reject) => {
        const request = ask(database.transaction(shelf, 'readonly').objectStore(shelf));
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The phone refused to read.'));
      }).then(unpack),
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
