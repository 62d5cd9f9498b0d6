import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import type { Certificate } from './certificate.ts';
import { watchContext } from './complaints.ts';
import type { Complaints } from './complaints.ts';

/** A name of the room's network: no secure context, as on a hotspot without HTTPS. */
export const HALL = 'hall.test';

export const SIZES = {
  phone: { width: 360, height: 740 },
  desk: { width: 1280, height: 800 },
} as const;

export interface Guest {
  readonly context: BrowserContext;
  readonly complaints: Complaints;
}

export function launchBrowser(trusted?: Certificate): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
      `--host-resolver-rules=MAP ${HALL} 127.0.0.1`,
      ...(trusted ? [`--ignore-certificate-errors-spki-list=${trusted.fingerprint}`] : []),
    ],
  });
}

/** One person's browser: cookies, storage and signal of its own. */
export async function newGuest(
  browser: Browser,
  size: keyof typeof SIZES,
  options: BrowserContextOptions = {},
): Promise<Guest> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
    ...(size === 'phone' && { hasTouch: true, isMobile: true }),
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const complaints = watchContext(context);
  // The staff client asks who is here before anybody has signed in; Chromium puts the answer on its console.
  complaints.expect(/status of 401 .*\/api\/session\)$/);
  return { context, complaints };
}

/** Where `npm test` found Chromium, or Debian's place for a spec that is run by itself. */
export function chromiumPath(): string {
  return process.env['IKRAR_CHROMIUM'] ?? '/usr/bin/chromium';
}
