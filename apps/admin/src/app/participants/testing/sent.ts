import type { TestRequest } from '@angular/common/http/testing';
import type { RenderedPage } from '../../../testing/render-page';

/**
 * The next request to this address. A click that makes a resource ask must not be awaited: a harness waits for
 * the answer that only the caller can give.
 */
export async function sent(page: RenderedPage, method: string, url: string): Promise<TestRequest> {
  for (let turn = 0; turn < 100; turn += 1) {
    await page.settle();
    const [found] = page.http.match((request) => request.method === method && request.urlWithParams === url);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`No ${method} ${url} was sent`);
}
