import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { findingsOn, untranslatedOn } from './pages/findings.ts';
import { launchBrowser, newGuest, SIZES } from './support/browser.ts';
import type { Guest } from './support/browser.ts';
import { chapters } from './support/chapters.ts';
import { Desk } from './support/desk.ts';
import { takePictures } from './support/picture.ts';
import { startProduct } from './support/product.ts';
import type { Product } from './support/product.ts';

/** The key is A B C D; right before: 1, 2, 1, 2, 3, 0, after: 3, 3, 2, 4, 4, 2. */
const BEFORE = ['AAAA', 'ABDA', 'CCCC', 'ABAA', 'ABCA', 'DDBA'];
const AFTER = ['ABCA', 'ABDD', 'AACC', 'ABCD', 'ABCD', 'DBCA'];
const PUPILS = ['Ani Uji', 'Budi Uji', 'Citra Uji', 'Dedi Uji', 'Eka Uji', 'Fitri Uji'];
const TITLE = 'SMA contoh 2024';

let product: Product;
let browser: Browser;
let guest: Guest;
let lead: Desk;

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

chapter('the lead drops two files and is asked for the key', async () => {
  await lead.signIn(product.signIn('ketua'));
  await lead.open('/analyses');
  await lead.link('Mulai analisis').click();
  await drop('before', sheet(PUPILS, BEFORE, ';'));
  await drop('after', sheet([...PUPILS].reverse(), [...AFTER].reverse(), ','));
  await lead.button('Baca kolom').click();
  await lead.heading('4 soal').waitFor();
  await look('the columns');
  const shown = await lead.page.locator('main').innerText();
  assert.ok(!PUPILS.some((pupil) => shown.includes(pupil)), 'nobody is named');
  await lead.button('Lihat hasil').click();
  await lead.page.getByText('Pilih jawaban yang benar.').first().waitFor();
  await lead.page.getByLabel('Tempel kunci jawaban').fill('A B C D');
  await lead.button('Pakai kunci').click();
  await lead.page.getByText('4 dari 4 soal mendapat kunci.').waitFor();
});

chapter('the figures are those computed by hand', async () => {
  await lead.button('Lihat hasil').click();
  await lead.heading('Simpan hasil ini').waitFor();
  await look('the results');
  const shown = await lead.page.locator('main').innerText();
  // Means 9/6 and 18/6; changes 2, 1, 1, 2, 1, 2: t = 1.5 / (√0.3 / √6) with 5 degrees of freedom.
  assert.match(shown, /1,50/);
  assert.match(shown, /3,00/);
  assert.match(shown, /t\(5\) = 6,71/);
  assert.ok(!PUPILS.some((pupil) => shown.includes(pupil)), 'nobody is named');
});

chapter('a file for R and one for Excel come with the results, and nobody is in them', async () => {
  for (const [item, ending] of [
    ['Data dan skrip R', '-r.zip'],
    ['Data, buku kode, dan hasil (Excel)', '.xlsx'],
  ] as const) {
    await lead.button('Unduh').click();
    const [download] = await Promise.all([
      lead.page.waitForEvent('download'),
      lead.page.getByRole('menuitem', { name: item }).click(),
    ]);
    assert.ok(download.suggestedFilename().endsWith(ending), download.suggestedFilename());
    const bytes = await readFile(await download.path());
    assert.equal(bytes.subarray(0, 2).toString(), 'PK');
    assert.ok(!PUPILS.some((pupil) => bytes.includes(pupil)), 'nobody is named');
  }
});

chapter('what was decided is still there after the window was loaded anew', async () => {
  await lead.page.reload();
  await lead.heading('Lanjutkan analisis Anda').waitFor();
  await look('the files that are asked for again');
  await drop('before', sheet(PUPILS, BEFORE, ';'));
  await drop('after', sheet(PUPILS, AFTER, ','));
  await lead.button('Baca kolom').click();
  await lead.heading('4 soal').waitFor();
  await lead.button('Lihat hasil').click();
  await lead.heading('Simpan hasil ini').waitFor();
});

chapter('the results are kept under a name, found again, and deleted', async () => {
  await lead.page.getByLabel('Nama analisis').fill(TITLE);
  await lead.button('Simpan hasil').click();
  await lead.heading(TITLE).waitFor();
  assert.match(await lead.page.locator('main').innerText(), /t\(5\) = 6,71/);
  await lead.open('/analyses');
  await lead.page.getByText('6 orang dipasangkan').waitFor();
  await look('the list');
  await lead.link(new RegExp(TITLE)).click();
  await lead.button('Hapus').click();
  await lead.button('Hapus analisis').click();
  await lead.heading('Belum ada analisis yang disimpan').waitFor();
  guest.complaints.none();
});

/** The four answers of each pupil, as a spreadsheet in this country writes them. */
function sheet(pupils: readonly string[], answers: readonly string[], sign: ';' | ','): Buffer {
  const rows = pupils.map((pupil, at) => [pupil, ...(answers[at] ?? '')].join(sign));
  return Buffer.from(
    `\uFEFF${[['Nama', 'Soal 1', 'Soal 2', 'Soal 3', 'Soal 4'].join(sign), ...rows].join('\r\n')}`,
  );
}

async function drop(side: 'before' | 'after', buffer: Buffer): Promise<void> {
  const file = { name: side === 'before' ? 'pra-tes.csv' : 'pasca-tes.csv', mimeType: 'text/csv', buffer };
  await lead.page.locator(`[data-side=${side}] input[type=file]`).setInputFiles(file);
  await lead.page.locator(`[data-side=${side}]`).getByText(file.name).waitFor();
}

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
