import type { Request } from 'express';
import { problem } from '../http/problems';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A state change must come from a page of ours: the custom header forces a preflight on any other
 * origin; the browser's own word is Sec-Fetch-Site, and where it is missing (plain HTTP, old phones)
 * Origin must be the host that was asked (ADR 0013).
 */
export function refuseForeignRequest(request: Request): void {
  if (SAFE.has(request.method)) return;
  if (request.headers['x-csrf'] !== '1') throw problem('request-not-trusted');
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site !== 'same-origin') throw problem('request-not-trusted');
    return;
  }
  const origin = request.headers.origin;
  if (origin !== undefined && hostOf(origin) !== request.headers.host) throw problem('request-not-trusted');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
