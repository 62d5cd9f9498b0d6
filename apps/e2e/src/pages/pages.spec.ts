import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { findRecords } from './addresses.ts';
import type { Records } from './addresses.ts';
import { ALL, nameOf, pairFor, SCHEMES } from './combinations.ts';
import type { Sight } from './combinations.ts';
import { enterCode, speak, walkField, walkSteps } from './field-walk.ts';
import { findingsOn, untranslatedOn } from './findings.ts';
import { openHall } from './hall.ts';
import type { Hall } from './hall.ts';
import { StaffPages } from './staff-pages.ts';
import { launchBrowser, newGuest } from '../support/browser.ts';
import { newSetupToken } from '../support/database.ts';
import { readFieldViews } from '../support/field-views.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { readRouteTable } from '../support/route-table.ts';

/** With the participants' own steps the five main screens. */
const MAIN = ['sign-in', 'events', 'events/:id/summary', 'events/:id/results'];
/** As many pages at a time as a small machine has cores. */
const concurrency = 2;

const routes = await readRouteTable();
const looked = new Set<string>();
let product: Product;
let browser: Browser;
let staff: StaffPages;
let origin: string;
let records: Records;
let hall: Hall;

before(async () => {
  product = await startProduct();
  origin = `http://localhost:${product.port}`;
  browser = await launchBrowser();
  staff = new StaffPages(browser, origin);
  const [lead, admin] = await Promise.all(
    ['ketua', 'admin', 'camat', 'analis'].map((one) => staff.signIn(product.signIn(one))),
  );
  assert.ok(lead && admin);
  records = await findRecords(lead, admin, newSetupToken(product.data));
  hall = await openHall(lead, 4);
});

after(async () => {
  await browser?.close();
  await product?.stop();
});

describe('the pages of the staff', { concurrency }, () => {
  it('have the main screens among them', () => {
    assert.deepEqual(
      MAIN.filter((pattern) => !routes.includes(pattern)),
      [],
    );
  });

  for (const [index, pattern] of routes.entries()) {
    const sights = MAIN.includes(pattern) ? ALL : pairFor(index);
    it(`/admin/${pattern} has nothing for axe in ${combinationsOf(sights)} combinations`, async () => {
      const findings: string[] = [];
      for (const sight of sights) {
        await staff.visit(pattern, records, sight, async (page, scheme, address) => {
          const where = `${address} at ${nameOf({ ...sight, scheme })}`;
          findings.push(...(await findingsOn(page, where)), ...(await untranslatedOn(page, where)));
        });
      }
      assert.deepEqual(findings, []);
    });
  }
});

describe('the pages of the participants', { concurrency }, () => {
  for (const sight of pairFor(1)) {
    const where = nameOf({ ...sight, scheme: sight.schemes[0] ?? 'light' });
    it(`have nothing for axe at ${where}`, async () => {
      const findings: string[] = [];
      await onPhone(sight, async (page) => {
        const look = async (view: string, what = ''): Promise<void> => {
          looked.add(view);
          findings.push(...(await findingsOn(page, `${view} ${what} at ${where}`)));
        };
        await walkField(page, origin, hall.joinCode, sight.language, look);
        await walkSteps(page, nextCode(), look);
      });
      assert.deepEqual(findings, []);
    });
  }

  for (const size of ['phone', 'desk'] as const) {
    it(`my steps have nothing for axe in the four combinations of a ${size}`, async () => {
      const findings: string[] = [];
      await onPhone({ size, language: 'id', schemes: SCHEMES }, async (page) => {
        await page.goto(`${origin}/e/${hall.joinCode}`);
        await enterCode(page, nextCode());
        for (const language of ['id', 'en'] as const) {
          await speak(page, language);
          for (const scheme of SCHEMES) {
            await page.emulateMedia({ colorScheme: scheme });
            findings.push(...(await findingsOn(page, `my steps at ${nameOf({ size, scheme, language })}`)));
          }
        }
      });
      assert.deepEqual(findings, []);
    });
  }
});

it('every view of the participants was looked at', () => {
  assert.deepEqual(
    readFieldViews().filter((view) => !looked.has(view)),
    [],
  );
});

async function onPhone({ size, schemes }: Sight, walk: (page: Page) => Promise<void>): Promise<void> {
  const guest = await newGuest(browser, size, { colorScheme: schemes[0] ?? 'light' });
  guest.complaints.expect(/status of 404.*ZZZZZZ/);
  await walk(await guest.context.newPage());
  guest.complaints.none();
  await guest.context.close();
}

function combinationsOf(sights: readonly Sight[]): number {
  return sights.reduce((sum, { schemes }) => sum + schemes.length, 0);
}

function nextCode(): string {
  return hall.codes.shift() ?? assert.fail('More phones than people in the hall.');
}
