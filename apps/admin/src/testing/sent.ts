import type { TestRequest } from '@angular/common/http/testing';
import type { RenderedPage } from './render-page';

const TURNS = 100;

/**
 * The request that an action leads to, as soon as it is there: a dialog leaves the screen before what it confirmed
 * is sent. A click that makes a page ask must not be awaited: a harness waits for the answer that only the caller
 * can give. `end` is how the address ends, with its query.
 */
export async function sent(page: RenderedPage, method: string, end = ''): Promise<TestRequest> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.settle();
    const [request] = page.http.match((one) => one.method === method && one.urlWithParams.endsWith(end));
    if (request) return request;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Nobody sent ${method} ${end}`);
}
