import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openHall } from './pages/hall.ts';
import type { Hall } from './pages/hall.ts';
import { launchBrowser, newGuest } from './support/browser.ts';
import type { Guest } from './support/browser.ts';
import { chapters } from './support/chapters.ts';
import { storedResponses } from './support/database.ts';
import { Desk } from './support/desk.ts';
import { takePictures } from './support/picture.ts';
import { startProduct } from './support/product.ts';
import type { Product } from './support/product.ts';

const FIVE = Array.from({ length: 5 }, (_, index) => ({
  ...{ id: `q${index + 1}`, kind: 'single_choice', topic: null, weight: 0, required: true, reverse: false },
  key: null,
  text: { id: `Pertanyaan ${index + 1}`, en: `Question ${index + 1}` },
  options: ['Merah', 'Kuning', 'Hijau', 'Biru'].map((colour, at) => ({
    id: 'abcd'.charAt(at),
    text: { id: colour, en: colour },
  })),
}));
/** What three sheets say; of the second one somebody else reads the last mark otherwise. */
const SHEETS = ['11111', '23412', '44321'] as const;
const OTHERWISE = '23413';

let product: Product;
let browser: Browser;
let hall: Hall;
let first: Desk;
let second: Desk;
const guests: Guest[] = [];

before(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  [first, second] = [await newDesk(), await newDesk()];
});

after(async () => {
  await browser.close();
  await product.stop();
});

const chapter = chapters((title) => takePictures(title, browser.contexts()));

chapter('two people sit down at one pile of three sheets', async () => {
  await first.signIn(product.signIn('ketua'));
  await second.signIn(product.signIn('admin'));
  hall = await openHall(first, 3, { items: FIVE });
});

chapter('without any network the sheets are keyed as ever, and said to wait here', async () => {
  await openPile(first);
  await first.page.context().setOffline(true);
  for (const [place, code] of hall.codes.entries()) {
    await keySheet(first.page, code, SHEETS[place] ?? '');
    await first.page.getByText('menunggu', { exact: true }).nth(place).waitFor();
  }
  await first.page.getByText('Setiap ketikan tersimpan di peramban ini.').waitFor();
  assert.equal(await stored(), 0);
});

chapter('the tab is closed, and opened again: nothing was lost, the answer to a sending is', async () => {
  const context = first.page.context();
  await first.page.close();
  await context.setOffline(false);
  // The first sheet arrives, but the browser never hears so.
  let cut = 0;
  await context.route('**/api/events/*/entries/*', async (route) => {
    cut += 1;
    if (cut > 1) return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  });
  first = new Desk(await context.newPage(), first.origin);
  await openPile(first);
  await first.page.getByText('3 diketik · 0 lewat HP · 0 belum').waitFor();
  assert.ok(cut >= 4, 'the sheet without an answer was sent again');
  assert.equal(await stored(), 3);
  const { items } = (await first.ask('GET', `/events/${hall.eventId}/deployments/${hall.pre}/entries`))
    .body as { items: { personalCode: string; responseId: string; source: string }[] };
  assert.deepEqual(
    items.map(({ source }) => source),
    ['keyed', 'keyed', 'keyed'],
  );
  for (const [place, code] of hall.codes.entries()) {
    assert.deepEqual(Object.values(await answersOf(code)), lettersOf(SHEETS[place] ?? ''));
  }
});

chapter('somebody else keys all three again, and only the difference is asked', async () => {
  await openPile(second, '?entry=second');
  for (const [place, code] of hall.codes.entries()) {
    await keySheet(second.page, code, place === 1 ? OTHERWISE : (SHEETS[place] ?? ''));
  }
  await second.link('Perbedaan (1)').click();
  await second.heading(new RegExp(hall.codes[1] ?? '')).waitFor();
  const places = second.page.locator('ikrar-difference-card fieldset');
  await places.first().waitFor();
  assert.equal(await second.page.locator('ikrar-difference-card').count(), 1);
  assert.equal(await places.count(), 1);
  await second.page.getByText('Pertanyaan 5').waitFor();
  await second.page.getByRole('radio', { name: /Ketikan kedua\s+Hijau/ }).check();
  await second.button('Simpan keputusan').click();
  await second.page.getByText('Tidak ada yang perlu diputuskan').waitFor();
});

chapter('the response keeps what stood there before, who decided and why; so does a correction', async () => {
  const id = await responseOf(hall.codes[1] ?? '');
  await first.open(`/events/${hall.eventId}/questionnaires/${hall.pre}/responses/${id}`);
  await first.page.getByText('Perbaikan (1)').waitFor();
  await first.page.getByText('Soal 5: Kuning → Hijau').waitFor();
  await first.page.getByText(/Diputuskan setelah ketikan kedua · anggota tim lain/).waitFor();
  await first.button('Perbaiki Soal 1').click();
  await first.page.getByRole('radio', { name: /Biru/ }).check();
  await first.page.getByRole('radio', { name: 'Salah ketik' }).check();
  await first.button('Simpan perbaikan').click();
  await first.page.getByText('Soal 1: Kuning → Biru').waitFor();
  await first.page.getByText(/Salah ketik · Anda/).waitFor();
  assert.deepEqual(Object.values(await answersOf(hall.codes[1] ?? '')), lettersOf('43413'));
  assert.equal(await stored(), 3);
});

chapter('no browser complained of anything but the network that was cut', () => {
  for (const { complaints } of guests) {
    complaints.expect(/net::ERR_(INTERNET_DISCONNECTED|CONNECTION_RESET)/);
    complaints.none();
  }
  return Promise.resolve();
});

async function newDesk(): Promise<Desk> {
  const guest = await newGuest(browser, 'desk');
  guests.push(guest);
  return new Desk(await guest.context.newPage(), `http://127.0.0.1:${product.port}`);
}

async function openPile(desk: Desk, query = ''): Promise<void> {
  await desk.open(`/events/${hall.eventId}/questionnaires/${hall.pre}/keying${query}`);
  await desk.page.getByRole('grid').waitFor();
}

/** As a hand that waits for nothing: the code, Enter and the marks in one go. */
async function keySheet(page: Page, code: string, marks: string): Promise<void> {
  await page.getByLabel('Kode lembar').fill(code);
  for (const key of ['Enter', ...marks, 'Enter']) await page.keyboard.press(key);
}

function stored(): Promise<number> {
  return storedResponses(product.data, { eventId: hall.eventId, phase: 'pre', code: null });
}

async function responseOf(code: string): Promise<string> {
  const { body } = await first.ask('GET', `/events/${hall.eventId}/deployments/${hall.pre}/entries`);
  const { items } = body as { items: { personalCode: string; responseId: string | null }[] };
  const entry = items.find(({ personalCode }) => personalCode === code.replace('-', ''));
  assert.ok(entry?.responseId, `no response of ${code}`);
  return entry.responseId;
}

async function answersOf(code: string): Promise<Record<string, string>> {
  const { body } = await first.ask('GET', `/events/${hall.eventId}/responses/${await responseOf(code)}`);
  const { answers } = body as { answers: Record<string, string> };
  return Object.fromEntries(Object.entries(answers).sort());
}

function lettersOf(marks: string): string[] {
  return Array.from(marks, (mark) => 'abcd'.charAt(Number(mark) - 1));
}
