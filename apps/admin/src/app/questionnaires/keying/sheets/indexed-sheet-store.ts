import type { Sheet } from './sheet';
import type { SheetScope, SheetStore } from './sheet-store';

const NAME = 'ikrar-keying';
const SHELF = 'sheets';
const OPEN_WITHIN = 4000;

interface Kept {
  readonly sheet: Sheet;
}

/** IndexedDB: what is typed survives a closed tab and an empty battery. */
export class IndexedSheetStore implements SheetStore {
  readonly lasting = true;

  private constructor(private database: IDBDatabase) {}

  static async open(): Promise<IndexedSheetStore> {
    return new IndexedSheetStore(await connect());
  }

  async all({ accountId, deploymentId }: SheetScope): Promise<Sheet[]> {
    const range = within(accountId, deploymentId);
    const kept = await this.work<Kept[]>('readonly', (shelf) => shelf.getAll(range) as IDBRequest<Kept[]>);
    return kept.map(({ sheet }) => sheet);
  }

  async put(scope: SheetScope, sheet: Sheet): Promise<void> {
    const kept: Kept = { sheet };
    await this.work('readwrite', (shelf) => shelf.put(kept, keyOf(scope, sheet.id)));
  }

  async remove(scope: SheetScope, id: string): Promise<void> {
    await this.work('readwrite', (shelf) => shelf.delete(keyOf(scope, id)));
  }

  async countUnsent(accountId: string): Promise<number> {
    const range = within(accountId);
    const kept = await this.work<Kept[]>('readonly', (shelf) => shelf.getAll(range) as IDBRequest<Kept[]>);
    return kept.filter(({ sheet }) => sheet.state !== 'sent').length;
  }

  async clearSent(accountId: string): Promise<void> {
    await this.work('readwrite', (shelf) => {
      const walk = shelf.openCursor(within(accountId));
      walk.addEventListener('success', () => {
        const cursor = walk.result;
        if (cursor === null) return;
        if ((cursor.value as Kept).sheet.state === 'sent') cursor.delete();
        cursor.continue();
      });
      return walk;
    });
  }

  /** Browsers drop the connection of a page they put to sleep: the second try has a fresh one. */
  private async work<T>(
    mode: IDBTransactionMode,
    ask: (shelf: IDBObjectStore) => IDBRequest<T> | IDBRequest,
  ): Promise<T> {
    try {
      return await this.once<T>(mode, ask);
    } catch {
      this.database = await connect();
      return this.once<T>(mode, ask);
    }
  }

  private once<T>(
    mode: IDBTransactionMode,
    ask: (shelf: IDBObjectStore) => IDBRequest<T> | IDBRequest,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      // Strict: what the page calls stored survives a power cut a second later.
      const transaction = this.database.transaction(SHELF, mode, { durability: 'strict' });
      const request = ask(transaction.objectStore(SHELF)) as IDBRequest<T>;
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser refused to store.'));
    });
  }
}

function keyOf({ accountId, deploymentId }: SheetScope, id: string): string[] {
  return [accountId, deploymentId, id];
}

/** Every key that begins like this: a list sorts after any text. */
function within(...begin: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound([...begin], [...begin, []]);
}

function connect(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Some private modes neither open nor fail.
    const late = setTimeout(() => reject(new Error('The storage did not open.')), OPEN_WITHIN);
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(SHELF);
    request.onerror = () => reject(request.error ?? new Error('The storage did not open.'));
    request.onsuccess = () => {
      clearTimeout(late);
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
  });
}
