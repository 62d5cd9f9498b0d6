import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import { openHall } from './pages/hall.ts';
import type { Hall } from './pages/hall.ts';
import { launchBrowser, newGuest } from './support/browser.ts';
import type { Guest } from './support/browser.ts';
import { chapters } from './support/chapters.ts';
import { Desk } from './support/desk.ts';
import { Phone } from './support/phone.ts';
import { takePictures } from './support/picture.ts';
import { startProduct } from './support/product.ts';
import type { Product } from './support/product.ts';

const TEN = Array.from({ length: 10 }, (_, index) => ({
  ...{
    id: `q${index + 1}`,
    kind: 'true_false',
    topic: 'prevention',
    weight: 1,
    required: true,
    reverse: false,
  },
  key: 'true',
  text: { id: `Pernyataan ${index + 1}`, en: `Statement ${index + 1}` },
  options: [
    { id: 'true', text: { id: 'Benar', en: 'True' } },
    { id: 'false', text: { id: 'Salah', en: 'False' } },
  ],
}));
/** The person in row n answers so many of the ten with "Benar". */
const rightOf = (person: number): number => person + 1;

let product: Product;
let browser: Browser;
let hall: Hall;
let lead: Desk;
const guests: Guest[] = [];

before(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  const guest = await newGuest(browser, 'desk', { acceptDownloads: true });
  guests.push(guest);
  lead = new Desk(await guest.context.newPage(), `http://127.0.0.1:${product.port}`);
});

after(async () => {
  await browser.close();
  await product.stop();
});

const chapter = chapters((title) => takePictures(title, browser.contexts()));

chapter('the lead opens an event of ten with ten questions, and prints the class set', async () => {
  await lead.signIn(product.signIn('ketua'));
  hall = await openHall(lead, 10, { items: TEN });
  await lead.open(`/events/${hall.eventId}/questionnaires`);
  await lead.button('Cetak lembar kertas').first().click();
  const pdf = await fileFrom(lead.button('Unduh PDF'));
  assert.equal(pdf.subarray(0, 5).toString('latin1'), '%PDF-');
});

chapter('five answer on phones', async () => {
  for (const [person, code] of hall.codes.slice(0, 5).entries()) {
    const phone = await Phone.of(browser, lead.origin);
    guests.push(phone.guest);
    await phone.scan(hall.joinCode);
    await phone.enter(code);
    await phone.begin('Pra-tes');
    const answers = TEN.map((_, index) => (index < rightOf(person) ? 'Benar' : 'Salah'));
    await phone.answer(answers, 0, TEN.length);
    await phone.send();
    await phone.isReceived();
  }
});

chapter('five sheets of paper are typed by keys alone', async () => {
  await lead.open(`/events/${hall.eventId}/questionnaires/${hall.pre}/keying`);
  const { keyboard } = lead.page;
  for (const [place, code] of hall.codes.slice(5).entries()) {
    const field = lead.page.getByLabel('Kode lembar');
    await field.fill(code);
    await field.press('Enter');
    await lead.page.waitForFunction(() => document.activeElement?.tagName !== 'INPUT');
    for (const index of TEN.keys()) await keyboard.press(index < rightOf(place + 5) ? '1' : '2');
    await keyboard.press('Enter');
    await lead.page.getByText(`${place + 1} diketik · 5 lewat HP · ${4 - place} belum`).waitFor();
  }
});

chapter('all ten come out as one file, a row a person, with where each came from', async () => {
  await lead.open(`/events/${hall.eventId}/questionnaires`);
  await lead.button('Unduh jawaban').first().click();
  await lead.button('Buat berkas').click();
  const file = lead.page.getByRole('button', { name: /^Data/ }).first();
  await file.waitFor();
  const csv = (await fileFrom(file)).toString('utf8').replace('\uFEFF', '').trim();
  const [head = [], ...rows] = csv.split('\r\n').map((line) => line.split(';'));
  const column = (name: string): string[] => rows.map((row) => row[head.indexOf(name)] ?? '');
  assert.equal(rows.length, 10);
  assert.deepEqual(
    column('pre_score')
      .map(Number)
      .sort((a, b) => a - b),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  );
  assert.deepEqual(column('pre_source').sort(), [
    ...Array<string>(5).fill('keyed'),
    ...Array<string>(5).fill('phone'),
  ]);
  for (const code of hall.codes) assert.ok(!csv.includes(code), 'no personal code leaves');
});

chapter('no browser complained of anything', () => {
  for (const { complaints } of guests) complaints.none();
  return Promise.resolve();
});

async function fileFrom(button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([button.page().waitForEvent('download'), button.click()]);
  return readFileSync(await download.path());
}
