import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { addressOf } from './addresses.ts';
import type { Records } from './addresses.ts';
import type { Language, Sight, Size } from './combinations.ts';
import { settled } from './settled.ts';
import { newGuest } from '../support/browser.ts';
import type { Guest } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import type { SignIn } from '../support/product.ts';

/** Pages for people without a session, and those that belong to another role than the lead's. */
const WITHOUT_SESSION = ['sign-in', 'invite/:token', 'setup/:token', 'unreachable'];
const OTHER_ROLES: Readonly<Record<string, string>> = {
  district: 'camat',
  impact: 'analis',
  'settings/organisation': 'admin',
  'settings/members': 'admin',
  'settings/agreements': 'admin',
  'settings/audit': 'admin',
};
/** A page that says that it cannot show what was asked for. */
const DEAD_ENDS = ['**', 'not-allowed', 'unreachable', 'switching'];

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

/** The staff client in the browsers of all roles, one a role and size. */
export class StaffPages {
  private readonly guests = new Map<string, Promise<Guest>>();
  private readonly states = new Map<string, State>();
  private readonly browser: Browser;
  private readonly origin: string;

  constructor(browser: Browser, origin: string) {
    this.browser = browser;
    this.origin = origin;
  }

  async signIn({ identifier, password }: SignIn): Promise<Desk> {
    const guest = await newGuest(this.browser, 'desk');
    const one = new Desk(await guest.context.newPage(), this.origin);
    const reply = await one.ask('POST', '/session', { identifier, password });
    assert.ok(reply.status < 300, `${identifier}: ${reply.status} ${JSON.stringify(reply.body)}`);
    this.guests.set(`${identifier} desk`, Promise.resolve(guest));
    this.states.set(identifier, await guest.context.storageState());
    return one;
  }

  /** Opens the page of a pattern of the route table, and looks at it in each scheme. */
  async visit(
    pattern: string,
    records: Records,
    { size, language, schemes }: Sight,
    look: (page: Page, scheme: Sight['schemes'][number], address: string) => Promise<void>,
  ): Promise<void> {
    const role = WITHOUT_SESSION.includes(pattern) ? null : (OTHER_ROLES[pattern] ?? 'ketua');
    const { context, complaints } = await this.guestOf(role, size);
    const page = await context.newPage();
    try {
      await speak(page, language);
      await page.emulateMedia({ colorScheme: schemes[0] ?? 'light' });
      const address = `/admin/${addressOf(pattern, records)}`;
      const quiet = settled(page);
      await page.goto(`${this.origin}${address}`, { waitUntil: 'commit' });
      await page
        .locator(pattern === 'switching' ? 'ui-loading' : 'h1')
        .first()
        .waitFor();
      await quiet();
      if (pattern !== 'switching') await page.locator('ui-loading').waitFor({ state: 'detached' });
      assert.equal(new URL(page.url()).pathname, address, 'another page was shown instead');
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      if (!DEAD_ENDS.includes(pattern)) {
        assert.equal(await page.locator('ui-error-state').count(), 0, `${address} shows an error`);
        assert.equal(await page.locator('ikrar-dead-end').count(), 0, `${address} is a dead end`);
      }
      for (const scheme of schemes) {
        await page.emulateMedia({ colorScheme: scheme });
        await look(page, scheme, address);
      }
      complaints.none();
    } finally {
      await page.close();
    }
  }

  private guestOf(role: string | null, size: Size): Promise<Guest> {
    const key = `${role} ${size}`;
    const known = this.guests.get(key);
    if (known) return known;
    const state = role === null ? undefined : this.states.get(role);
    const made = newGuest(this.browser, size, state ? { storageState: state } : {});
    this.guests.set(key, made);
    return made;
  }
}

/**
 * Said on this page alone, for two pages of one account are open at once: a browser remembers the language of
 * those who are not signed in, and an account its own.
 */
async function speak(page: Page, language: Language): Promise<void> {
  await page.addInitScript((remembered) => {
    const read = Object.getOwnPropertyDescriptor(Storage.prototype, 'getItem')?.value as Storage['getItem'];
    Storage.prototype.getItem = function (this: Storage, key) {
      return key === 'ikrar.language' ? remembered : read.call(this, key);
    };
  }, language);
  await page.route('**/api/session', async (route) => {
    const response = await route.fetch();
    if (!response.ok()) return route.fulfill({ response });
    const session = (await response.json()) as { account: object };
    return route.fulfill({
      response,
      json: { ...session, account: { ...session.account, locale: language } },
    });
  });
}
