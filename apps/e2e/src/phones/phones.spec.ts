import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { openHall } from '../pages/hall.ts';
import type { Hall } from '../pages/hall.ts';
import { launchBrowser, newGuest } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { MortalBrowser } from '../support/mortal-browser.ts';
import { startUpdatingProxy } from '../support/updating-proxy.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { remembered, stored } from './traces.ts';

const DEATHS = 10;
/** Nothing of it is timed here; but somebody who waits longer has gone home. */
const PATIENCE = 180_000;
const NOTE = 'Catatan';
const BEGIN = /^(Mulai|Lanjutkan)$/;
const CANARY = 'kenari-Q7xW2pLm9Zt4';

let product: Product;
let staff: Browser;
let hall: Hall;
/** As phones keep them: printed they have a dash. */
let codes: string[];
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
  hall = await openHall(lead, 6, {
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
  codes = hall.codes.map((code) => code.replace('-', ''));
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

test('what was finished without signal leaves nothing readable on the disk, nor does its holder', async () => {
  const phone = aPhone();
  let page = await phone.start();
  const [, code = ''] = codes;
  const field = await openNote(page, code);
  await field.fill(CANARY);
  await page.getByText('Tersimpan di HP ini').waitFor();
  for (const trace of [CANARY, code]) {
    assert.notDeepEqual(
      phone.filesWith(trace),
      [],
      'a draft is readable, or nothing is shown by what follows',
    );
  }
  await page.context().setOffline(true);
  await send(page);
  await page.getByRole('heading', { name: 'Tersimpan di HP ini' }).waitFor();
  assert.ok(!(await stored(page)).includes(CANARY));
  await gone(phone, CANARY);
  await page.getByRole('button', { name: 'Peserta berikutnya' }).click();
  await page.getByLabel('Kode pribadi').waitFor();
  await phone.end();
  page = await phone.start();
  await page.goto(address());
  await page.getByLabel('Kode pribadi').waitFor();
  await gone(phone, code);
  await phone.end();
  for (const trace of [CANARY, code]) assert.deepEqual(phone.filesWith(trace), []);
});

test('a shared phone calls one after the other and forgets each: memory, storage, disk, history', async () => {
  const phone = aPhone();
  let page = await phone.start();
  const [, , first = '', second = ''] = codes;
  await page.goto(`${address()}#bersama`);
  await page.getByRole('button', { name: 'Untuk tim: buat antrean' }).click();
  await page.getByLabel('Kode pribadi').fill(`${first}\n${second}`);
  await page.getByRole('button', { name: 'Masukkan ke antrean' }).click();
  await page.getByRole('button', { name: 'Mulai giliranku' }).click();
  const begun = await begin(page);
  await begun.fill(`${CANARY} dibuang`);
  assert.ok(
    (await remembered(page)).includes(CANARY),
    'the page has it, or nothing is shown by what follows',
  );
  assert.deepEqual(phone.filesWith(CANARY), [], 'a draft reached the disk');
  await phone.die();
  assert.deepEqual(phone.filesWith(CANARY), [], 'a draft reached the disk while dying');

  page = await phone.start();
  await page.goto(address());
  await page.getByRole('heading', { name: `Giliran ${first.slice(0, 3)}…` }).waitFor();
  await page.getByRole('button', { name: 'Mulai giliranku' }).click();
  for (const [turn, code] of [first, second].entries()) {
    const field = await begin(page);
    assert.equal(await field.inputValue(), '');
    await field.fill(`${CANARY} ${code}`);
    assert.deepEqual(phone.filesWith(CANARY), []);
    await send(page);
    await page.getByRole('heading', { name: 'Terima kasih!' }).waitFor();
    assert.equal(await page.getByRole('main').getByRole('button').count(), 1);
    await page.getByText('Jawabanmu sudah diterima.').waitFor();
    const memory = await remembered(page);
    for (const trace of [CANARY, code]) assert.ok(!memory.includes(trace), `the page remembers ${trace}`);
    for (let step = 0; step < 4; step += 1) {
      await page.goBack({ waitUntil: 'commit' });
      if (!page.url().includes(hall.joinCode)) break;
      await page.getByText(`${turn + 1} giliran selesai di HP ini.`).waitFor();
      assert.ok(!(await page.content()).includes(CANARY));
    }
    await page.goto(address());
    if (turn === 0) await page.getByRole('button', { name: 'Mulai giliranku' }).click();
  }
  await page.getByText('2 giliran selesai di HP ini. Tidak ada yang menunggu dikirim.').waitFor();
  assert.deepEqual(await page.locator('[data-queue=done] .called').allInnerTexts(), [
    `${first.slice(0, 3)}…`,
    `${second.slice(0, 3)}…`,
  ]);
  const left = await stored(page);
  await phone.end();
  for (const trace of [CANARY, first, second]) {
    assert.ok(!left.includes(trace));
    assert.deepEqual(phone.filesWith(trace), []);
  }
});

test('an old phone at 64 kbit/s comes to a code, to the questions and to a receipt', async (context) => {
  const phone = aPhone();
  const page = await phone.start();
  page.setDefaultTimeout(PATIENCE);
  const line = await page.context().newCDPSession(page);
  // A processor of six years ago, as the browser slows this one down.
  await line.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await line.send('Network.enable');
  const throughput = 64_000 / 8;
  await line.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 300, downloadThroughput: throughput, uploadThroughput: throughput },
  });
  const began = Date.now();
  await page.goto(address());
  await page.getByLabel('Kode pribadi').waitFor();
  const standing = Date.now() - began;
  const field = await openNote(page, codes[4], false);
  await field.fill('pelan');
  await send(page);
  await page.getByRole('heading', { name: 'Diterima' }).waitFor();
  const received = Date.now() - began;
  context.diagnostic(`the code was asked for after ${standing} ms, the receipt there after ${received} ms`);
});

test('an update of the app touches no draft: not while it is open, not after, not without signal', async () => {
  const proxy = await startUpdatingProxy(product.port);
  try {
    const phone = aPhone();
    const page = await phone.start();
    await page.goto(`${proxy.origin}/e/${hall.joinCode}`);
    const field = await openNote(page, codes[5], false);
    await field.fill('sebelum pembaruan');
    await page.getByText('Tersimpan di HP ini').waitFor();
    const before = await filesOf(page);
    proxy.update();
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    assert.equal(await field.inputValue(), 'sebelum pembaruan');
    assert.deepEqual(await filesOf(page), before);
    await page.reload();
    await field.waitFor();
    assert.equal(await field.inputValue(), 'sebelum pembaruan');
    const after = await filesOf(page);
    assert.notDeepEqual(after, before, 'nothing was updated');
    // Until the worker has all of the new edition.
    await page.waitForFunction(async (files) => {
      const kept = await caches.match('/');
      const page = (await kept?.text()) ?? '';
      return files.every((file) => page.includes(file));
    }, after);
    await page.context().setOffline(true);
    await page.reload();
    await field.waitFor();
    assert.equal(await field.inputValue(), 'sebelum pembaruan');
    assert.deepEqual(await filesOf(page), after);
    await send(page);
    await page.getByRole('heading', { name: 'Tersimpan di HP ini' }).waitFor();
  } finally {
    await proxy.stop();
  }
});

/** Chromium deletes files some seconds after their records. */
async function gone(phone: MortalBrowser, trace: string): Promise<void> {
  const until = Date.now() + 20_000;
  while (phone.filesWith(trace).length && Date.now() < until) await setTimeout(250);
  assert.deepEqual(phone.filesWith(trace), [], 'readable on the disk');
}

/** The files of which the page that is open is made. */
function filesOf(page: Page): Promise<string[]> {
  return page.locator('script[src]').evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? ''));
}

const address = (): string => `http://127.0.0.1:${product.port}/e/${hall.joinCode}`;

async function openNote(page: Page, personalCode = codes[0], opens = true) {
  if (opens) await page.goto(address());
  const code = page.getByLabel('Kode pribadi');
  await code
    .or(page.getByRole('button', { name: BEGIN }))
    .first()
    .waitFor();
  if (await code.isVisible()) {
    await code.fill(personalCode ?? '');
    await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
  }
  return begin(page);
}

async function begin(page: Page) {
  await page.getByRole('button', { name: BEGIN }).click();
  const field = page.getByRole('textbox', { name: NOTE });
  await field.waitFor();
  return field;
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
}
