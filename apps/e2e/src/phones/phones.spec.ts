import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openHall } from '../pages/hall.ts';
import type { Hall } from '../pages/hall.ts';
import { launchBrowser, newGuest } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { MortalBrowser } from '../support/mortal-browser.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const DEATHS = 10;
const NOTE = 'Catatan';
const CANARY = 'kenari-Q7xW2pLm9Zt4';

let product: Product;
let staff: Browser;
let hall: Hall;
const phones: MortalBrowser[] = [];

function aPhone(): MortalBrowser {
  const phone = new MortalBrowser();
  phones.push(phone);
  return phone;
}

before(async () => {
  product = await startProduct();
  staff = await launchBrowser();
  const guest = await newGuest(staff, 'desk');
  const origin = `http://127.0.0.1:${product.port}`;
  const lead = new Desk(await guest.context.newPage(), origin);
  await lead.signIn(product.signIn('ketua'));
  hall = await openHall(lead, 4, {
    items: [
      {
        ...{
          id: 'note',
          kind: 'long_text',
          topic: null,
          weight: 0,
          required: false,
          reverse: false,
          key: null,
        },
        text: { id: NOTE, en: 'Note' },
        options: [],
      },
    ],
  });
});

after(async () => {
  for (const phone of phones) await phone.remove();
  await staff.close();
  await product.stop();
});

test('a browser that is killed ten times while somebody types loses nothing the page called saved', async () => {
  const phone = aPhone();
  const saved: string[] = [''];
  for (let death = 1; death <= DEATHS; death += 1) {
    const page = await phone.start();
    const field = await openNote(page);
    const found = await field.inputValue();
    const last = saved.at(-1) ?? '';
    assert.ok(found.startsWith(last), `death ${death}: "${last}" was called saved, "${found}" is left`);
    await field.press('End');
    await field.pressSequentially(` kata ${death}`, { delay: 15 });
    await page.getByText('Tersimpan di HP ini').waitFor();
    saved.push(await field.inputValue());
    // And on, in the middle of a word nobody called saved.
    await field.pressSequentially(' dan se', { delay: 5 });
    await phone.die();
  }
  assert.equal(saved.length, DEATHS + 1);
});

test('what was finished without signal leaves nothing readable on the phone but what a deleted draft leaves', async () => {
  const phone = aPhone();
  const page = await phone.start();
  const field = await openNote(page, hall.codes[1]);
  await field.fill(CANARY);
  await page.getByText('Tersimpan di HP ini').waitFor();
  assert.notDeepEqual(
    phone.filesWith(CANARY),
    [],
    'a draft is readable, or nothing is shown by what follows',
  );
  await page.context().setOffline(true);
  await send(page);
  await page.getByRole('heading', { name: 'Tersimpan di HP ini' }).waitFor();
  assert.ok(!(await stored(page)).includes(CANARY));
  await phone.end();
  assert.deepEqual(phone.filesWith(CANARY).filter(isNoDraftTrace), []);
});

test('a shared phone forgets each one before the next begins, and the back button finds nobody', async () => {
  const phone = aPhone();
  const page = await phone.start();
  const [, , first = '', second = ''] = hall.codes;
  await page.goto(`http://127.0.0.1:${product.port}/e/${hall.joinCode}#bersama`);
  for (const [index, code] of [first, second].entries()) {
    await page.getByText(`${index} giliran selesai di HP ini.`).waitFor();
    const field = await openNote(page, code, false);
    assert.equal(await field.inputValue(), '');
    await field.fill(`${CANARY} ${code}`);
    await send(page);
    await page.getByRole('heading', { name: 'Terima kasih!' }).waitFor();
    assert.equal(await page.getByRole('main').getByRole('button').count(), 1);
    await page.getByText('Jawabanmu sudah diterima.').waitFor();
    await page.getByRole('button', { name: 'Peserta berikutnya' }).click();
    for (let step = 0; step < 4; step += 1) {
      await page.goBack({ waitUntil: 'commit' });
      if (!page.url().includes(hall.joinCode)) break;
      await page.getByLabel('Kode pribadi').waitFor();
      assert.equal(await page.getByLabel('Kode pribadi').inputValue(), '');
      assert.ok(!(await page.content()).includes(CANARY));
    }
    await page.goto(`http://127.0.0.1:${product.port}/e/${hall.joinCode}`);
  }
  await page.getByText('2 giliran selesai di HP ini. Tidak ada yang menunggu dikirim.').waitFor();
  const left = await stored(page);
  await phone.end();
  for (const trace of [CANARY, first, second]) {
    assert.ok(!left.includes(trace));
    assert.deepEqual(phone.filesWith(trace).filter(isNoDraftTrace), []);
  }
});

async function openNote(page: Page, personalCode = hall.codes[0], opens = true) {
  if (opens) await page.goto(`http://127.0.0.1:${product.port}/e/${hall.joinCode}`);
  const code = page.getByLabel('Kode pribadi');
  const field = page.getByRole('textbox', { name: NOTE });
  const go = page.getByRole('button', { name: /^(Mulai|Lanjutkan)$/ });
  await code.or(go).first().waitFor();
  if (await code.isVisible()) {
    await code.fill(personalCode ?? '');
    await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
  }
  await go.click();
  await field.waitFor();
  return field;
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
}

/**
 * Chromium's LevelDB takes what was deleted from its journal only when that is full or compacted, and no page can ask
 * for it: until then a draft that was deleted can be read there by who takes the disk apart.
 */
const isNoDraftTrace = (file: string): boolean =>
  !/^Default\/IndexedDB\/[^/]+\.leveldb\/\d+\.(log|ldb)$/.test(file);

/** All that a page can read of the phone. */
function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The phone refused to read.'));
      });
    const found: unknown[] = [document.cookie, { ...localStorage }, { ...sessionStorage }, history.state];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await ask(indexedDB.open(name));
      for (const shelf of database.objectStoreNames) {
        const records = database.transaction(shelf).objectStore(shelf);
        found.push(await ask(records.getAllKeys()), await ask(records.getAll()));
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}
