import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { addressOf, findRecords } from './addresses.ts';
import type { Records } from './addresses.ts';
import { ALL, nameOf, pairFor } from './combinations.ts';
import type { Combination } from './combinations.ts';
import { enterCode, speak, walkField, walkSteps } from './field-walk.ts';
import { findingsOn } from './findings.ts';
import { openHall } from './hall.ts';
import type { Hall } from './hall.ts';
import { launchBrowser, newGuest } from '../support/browser.ts';
import type { Guest } from '../support/browser.ts';
import { newSetupToken } from '../support/database.ts';
import { Desk } from '../support/desk.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { readRouteTable } from '../support/route-table.ts';

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
const MAIN = ['sign-in', 'events', 'events/:id/summary', 'events/:id/results'];
/** A page that says that it cannot show what was asked for. */
const DEAD_ENDS = ['**', 'not-allowed', 'unreachable', 'switching'];

const routes = await readRouteTable();
const desks = new Map<string, Promise<Guest>>();
const states = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();
let product: Product;
let browser: Browser;
let origin: string;
let records: Records;
let hall: Hall;

before(async () => {
  product = await startProduct();
  origin = `http://localhost:${product.port}`;
  browser = await launchBrowser();
  const [lead, admin] = [await signIn('ketua'), await signIn('admin')];
  await Promise.all(['camat', 'analis'].map(signIn));
  records = await findRecords(lead, admin, newSetupToken(product.data));
  hall = await openHall(lead, ALL.length + 2);
});

after(async () => {
  await browser?.close();
  await product?.stop();
});

test('the route table has the main screens', () => {
  assert.deepEqual(
    MAIN.filter((pattern) => !routes.includes(pattern)),
    [],
  );
});

for (const [index, pattern] of routes.entries()) {
  const combinations = MAIN.includes(pattern) ? ALL : pairFor(index);
  test(`/admin/${pattern} has nothing for axe in ${combinations.length} combinations`, async () => {
    const findings: string[] = [];
    for (const combination of combinations) findings.push(...(await visit(pattern, combination)));
    assert.deepEqual(findings, []);
  });
}

for (const combination of pairFor(2)) {
  test(`the participants' pages have nothing for axe at ${nameOf(combination)}`, async () => {
    const findings: string[] = [];
    await onPhone(combination, async (page) => {
      const look = async (name: string): Promise<void> => {
        findings.push(...(await findingsOn(page, `${name} at ${nameOf(combination)}`)));
      };
      await walkField(page, origin, hall.joinCode, look);
      await walkSteps(page, nextCode(), look);
    });
    assert.deepEqual(findings, []);
  });
}

test('my steps have nothing for axe in all combinations', async () => {
  const findings: string[] = [];
  for (const combination of ALL) {
    await onPhone(combination, async (page) => {
      await page.goto(`${origin}/e/${hall.joinCode}`);
      await speak(page);
      await enterCode(page, nextCode());
      findings.push(...(await findingsOn(page, `my steps at ${nameOf(combination)}`)));
    });
  }
  assert.deepEqual(findings, []);
});

async function visit(pattern: string, combination: Combination): Promise<string[]> {
  const role = WITHOUT_SESSION.includes(pattern) ? null : (OTHER_ROLES[pattern] ?? 'ketua');
  const { context, complaints } = await deskOf(role, combination);
  if (role !== null) await speakAs(context, combination.language);
  const page = await context.newPage();
  try {
    const address = `/admin/${addressOf(pattern, records)}`;
    await page.goto(`${origin}${address}`);
    await settled(page, pattern);
    assert.equal(new URL(page.url()).pathname, address, 'another page was shown instead');
    assert.equal(await page.locator('html').getAttribute('lang'), combination.language);
    if (!DEAD_ENDS.includes(pattern)) {
      assert.equal(await page.locator('ui-error-state').count(), 0, `${address} shows an error`);
      assert.equal(await page.locator('ikrar-dead-end').count(), 0, `${address} is a dead end`);
    }
    const findings = await findingsOn(page, `${address} at ${nameOf(combination)}`);
    complaints.none();
    return findings;
  } finally {
    await page.close();
  }
}

/** Once somebody is signed in the account says the language, whatever the browser was told before. */
async function speakAs(context: BrowserContext, locale: Combination['language']): Promise<void> {
  const answer = await context.request.patch(`${origin}/api/session/account`, {
    headers: { 'X-CSRF': '1', 'Sec-Fetch-Site': 'same-origin' },
    data: { locale },
  });
  assert.equal(answer.status(), 204);
}

/** Everything that was asked for has come. */
async function settled(page: Page, pattern: string): Promise<void> {
  if (pattern === 'switching') return page.locator('ui-loading').waitFor();
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('ui-loading').waitFor({ state: 'detached' });
}

/** A browser of this role that looks in this way; kept, because pages of one person share a browser. */
function deskOf(role: string | null, combination: Combination): Promise<Guest> {
  const key = `${role} ${nameOf(combination)}`;
  const known = desks.get(key);
  if (known) return known;
  const state = role === null ? undefined : states.get(role);
  const made = newGuest(browser, combination.size, {
    colorScheme: combination.scheme,
    ...(state && { storageState: state }),
  }).then(async (guest) => {
    await guest.context.addInitScript(
      // The empty page a tab begins with has no storage.
      (language) => location.protocol.startsWith('http') && localStorage.setItem('ikrar.language', language),
      combination.language,
    );
    return guest;
  });
  desks.set(key, made);
  return made;
}

async function onPhone(
  { size, scheme, language }: Combination,
  walk: (page: Page) => Promise<void>,
): Promise<void> {
  const guest = await newGuest(browser, size, { colorScheme: scheme, locale: language });
  guest.complaints.expect(/status of 404.*ZZZZZZ/);
  await walk(await guest.context.newPage());
  guest.complaints.none();
  await guest.context.close();
}

async function signIn(identifier: string): Promise<Desk> {
  const { context } = await newGuest(browser, 'desk');
  const one = new Desk(await context.newPage(), origin);
  await one.signIn(product.signIn(identifier));
  states.set(identifier, await context.storageState());
  return one;
}

function nextCode(): string {
  return hall.codes.shift() ?? assert.fail('More phones than people in the hall.');
}
