import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';

const QUIET = 120;

/** From now on counts what the page asks for; the function it gives waits until all of it has come. */
export function settled(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  let last = performance.now();
  const note = (change: (request: Request) => unknown) => (request: Request) => {
    change(request);
    last = performance.now();
  };
  page.on(
    'request',
    note((request) => underWay.add(request)),
  );
  page.on(
    'requestfinished',
    note((request) => underWay.delete(request)),
  );
  page.on(
    'requestfailed',
    note((request) => underWay.delete(request)),
  );
  return async () => {
    const end = performance.now() + 20_000;
    while (underWay.size > 0 || performance.now() - last < QUIET) {
      if (performance.now() > end) {
        throw new Error(`Still waiting for ${[...underWay].map((request) => request.url()).join(', ')}`);
      }
      await sleep(20);
    }
  };
}
