import type { Page } from 'playwright-core';

/** All that a page can read of the phone. */
export function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The phone refused to read.'));
      });
    const read = (one: unknown): unknown => (one instanceof Blob ? one.text() : one);
    const found: unknown[] = [document.cookie, { ...localStorage }, { ...sessionStorage }, history.state];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await ask(indexedDB.open(name));
      for (const shelf of database.objectStoreNames) {
        const records = (): IDBObjectStore => database.transaction(shelf).objectStore(shelf);
        const values = (await ask(records().getAll())) as unknown[];
        found.push(await ask(records().getAllKeys()), await Promise.all(values.map(read)));
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}

/** All that the page's own memory holds after everything unreachable was let go. */
export async function remembered(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return chunks.join('');
}
