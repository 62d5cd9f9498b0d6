import type { TestRequest } from '@angular/common/http/testing';
import type { RenderedPage } from '../../../testing/render-page';

/** Waits for a request that a closing dialog or a click not awaited sends a little later. */
export async function requested(
  { http, settle }: RenderedPage,
  match: { method: string; url: string },
): Promise<TestRequest> {
  for (let turn = 0; turn < 100; turn += 1) {
    await settle();
    const [request] = http.match((one) => one.method === match.method && one.urlWithParams === match.url);
    if (request) return request;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Nobody sent ${match.method} ${match.url}`);
}
