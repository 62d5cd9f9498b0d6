import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { findingsOn, untranslatedOn } from './pages/findings.ts';
import { openHall } from './pages/hall.ts';
import type { Hall } from './pages/hall.ts';
import { untilCounted } from './results/until-counted.ts';
import { launchBrowser, newGuest, SIZES } from './support/browser.ts';
import type { Guest } from './support/browser.ts';
import { chapters } from './support/chapters.ts';
import { Desk } from './support/desk.ts';
import { newId } from './support/new-id.ts';
import { takePictures } from './support/picture.ts';
import { startProduct } from './support/product.ts';
import type { Product } from './support/product.ts';
import { workbook } from './support/workbook.ts';
import type { Cell } from './support/workbook.ts';

const FIVE = Array.from({ length: 5 }, (_, index) => ({
  ...{ id: `q${index + 1}`, kind: 'true_false', topic: 'prevention', weight: 1, required: true },
  ...{ reverse: false, key: 'true' },
  text: { id: `Pernyataan ${index + 1}`, en: `Statement ${index + 1}` },
  options: [
    { id: 'true', text: { id: 'Benar', en: 'True' } },
    { id: 'false', text: { id: 'Salah', en: 'False' } },
  ],
}));
const HEADERS = ['Cap waktu', 'Kode pribadi', ...FIVE.map(({ text }) => text.id), 'No. HP'];
/** What one pupil wrote into a form of her own words; nobody knows yet which option it is. */
const HER_WORDS = 'Betul sekali menurut saya';

let product: Product;
let browser: Browser;
let guest: Guest;
let lead: Desk;
let hall: Hall;

before(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  guest = await newGuest(browser, 'desk');
  lead = new Desk(await guest.context.newPage(), `http://127.0.0.1:${product.port}`);
});

after(async () => {
  await browser.close();
  await product.stop();
});

const chapter = chapters((title) => takePictures(title, browser.contexts()));

chapter('the lead has an event whose form was filled in Google Forms', async () => {
  await lead.signIn(product.signIn('ketua'));
  hall = await openHall(lead, 7, { items: FIVE });
  const { body } = await lead.ask('GET', `/events/${hall.eventId}/deployments`);
  const [{ instrumentVersionId } = { instrumentVersionId: '' }] = (
    body as { items: { instrumentVersionId: string }[] }
  ).items;
  const post = `/events/${hall.eventId}/deployments/${newId()}`;
  assert.equal((await lead.ask('PUT', post, { phase: 'post', instrumentVersionId })).status, 201);
});

chapter('the pre-test comes in from its CSV; a second sheet of one pupil waits for a decision', async () => {
  await lead.open(`/events/${hall.eventId}/questionnaires`);
  await lead.link('Impor jawaban').click();
  await lead.link('Impor berkas').click();
  await choose('pra-tes.csv', 'text/csv', preTest());
  await lead.heading('5 soal sudah dikenali').waitFor();
  await look('the columns');
  assert.equal(await lead.page.getByLabel('Tahap yang dijawab').inputValue(), 'pre 1');
  assert.ok(!(await lead.page.locator('main').innerText()).includes('08123'), 'no number is shown');
  await lead.button('Lanjut ke jawaban').click();
  await lead.heading('Yang belum dikenali').waitFor();
  await look('the answers');
  await lead.page.getByLabel(HER_WORDS).selectOption('Benar');
  await lead.button('Periksa semua baris').click();
  await lead.heading('1 baris meragukan').waitFor();
  await look('the preview');
  await lead.button('Simpan 7 jawaban').waitFor();
  await lead.page.getByRole('checkbox', { name: /Baris 9/ }).check();
  await lead.button('Simpan 8 jawaban').click();
  await lead.heading('8 jawaban disimpan').waitFor();
  await look('the end');
});

chapter('the post-test comes in from its workbook; what was decided is remembered', async () => {
  await lead.button('Impor berkas lain').click();
  await choose('Pasca-tes (Jawaban).xlsx', 'application/octet-stream', postTest());
  await lead.page.getByText('Berkas dari formulir ini pernah diimpor').waitFor();
  assert.equal(await lead.page.getByLabel('Tahap yang dijawab').inputValue(), 'post 1');
  await lead.button('Lanjut ke jawaban').click();
  await lead.page.getByText('Semua jawaban pilihan sudah dikenali').waitFor();
  await lead.button('Periksa semua baris').click();
  await lead.button('Simpan 7 jawaban').click();
  await lead.heading('7 jawaban disimpan').waitFor();
});

chapter('the results compare the seven with themselves', async () => {
  await lead.link('Lihat hasil').click();
  await lead.page.locator('ikrar-response-counts .matched').getByText('7', { exact: true }).waitFor();
});

chapter('the same file again adds nothing', async () => {
  await lead.open(`/events/${hall.eventId}/questionnaires/imports/new`);
  await choose('pra-tes.csv', 'text/csv', preTest());
  await lead.button('Lanjut ke jawaban').click();
  await lead.button('Periksa semua baris').click();
  await lead.page.getByText('8 baris sudah ada dan tidak disimpan lagi').waitFor();
  await lead.page.getByText('Tidak ada yang baru untuk disimpan').waitFor();
  assert.equal(await received(), 15);
});

chapter('the post-test is taken back as a whole, and the results are without it', async () => {
  await lead.open(`/events/${hall.eventId}/questionnaires/imports`);
  await lead.button('Batalkan impor Pasca-tes (Jawaban).xlsx').click();
  await lead.button('Hapus 7 jawaban').click();
  await lead.page.getByText('Dibatalkan', { exact: true }).waitFor();
  assert.equal(await received(), 8);
  await untilCounted(lead, hall.eventId);
  await lead.open(`/events/${hall.eventId}/results`);
  await lead.heading(/^(Sebelum kegiatan|Baru ada jawaban sebelum)/).waitFor();
});

chapter('the browser complained of nothing', () => {
  guest.complaints.none();
  return Promise.resolve();
});

/** The steps have no address of their own for the walk over all pages. */
async function look(where: string): Promise<void> {
  const { page } = lead;
  for (const [size, colorScheme] of [
    ['desk', 'light'],
    ['phone', 'dark'],
  ] as const) {
    await page.setViewportSize(SIZES[size]);
    await page.emulateMedia({ colorScheme });
    const at = `${where} at ${size}, ${colorScheme}`;
    assert.deepEqual([...(await findingsOn(page, at)), ...(await untranslatedOn(page, at))], []);
  }
  await page.setViewportSize(SIZES.desk);
}

async function choose(name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await lead.page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}

/** Responses stored, told apart by their import. */
async function received(): Promise<number> {
  const { body } = await lead.ask('GET', `/events/${hall.eventId}/response-imports`);
  const { items } = body as { items: { stored: number; undoneAt: string | null }[] };
  return items.reduce((sum, { stored, undoneAt }) => sum + (undoneAt === null ? stored : 0), 0);
}

/** The person in row n answers so many of the five rightly; the first one sends a second sheet. */
function preTest(): Buffer {
  const rows = hall.codes.map((code, person) => [
    ...[`25/09/2024 08.1${person}.00`, code.toLowerCase(), ...answersOf(person % 3), '081234567890'],
  ]);
  const second = ['25/09/2024 08.20.00', hall.codes[0] ?? '', ...answersOf(4), ''];
  const text = [HEADERS, ...rows, second].map((row) => row.map((cell) => `"${cell}"`).join(','));
  return Buffer.from(text.join('\n'));
}

function postTest(): Buffer {
  const rows = hall.codes.map((code, person): Cell[] => [
    ...[{ at: new Date(Date.UTC(2024, 8, 25, 10, person)) }, code, ...answersOf(2 + (person % 4)), ''],
  ]);
  return workbook('Form Responses 1', [HEADERS, ...rows]);
}

function answersOf(right: number): string[] {
  return FIVE.map((_, index) => {
    if (index >= right) return 'Salah';
    return index === 1 && right === 2 ? HER_WORDS : 'Benar';
  });
}
