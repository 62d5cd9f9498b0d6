import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { FIGURES, ITEM_ROWS, MOVED, MOVED_FROM_50, STATEMENTS } from './results/class-answers.ts';
import {
  classSheets,
  done,
  move,
  planClass,
  publishClassQuestions,
  pupil,
  send,
} from './results/class-event.ts';
import type { Asked } from './results/class-event.ts';
import {
  countOf,
  download,
  entry,
  figure,
  noChartIsEmpty,
  part,
  rowsOf,
  textOf,
} from './results/read-page.ts';
import { readWordDocument } from './results/word-document.ts';
import { launchBrowser, newGuest } from './support/browser.ts';
import type { Guest } from './support/browser.ts';
import { chapters } from './support/chapters.ts';
import { Desk } from './support/desk.ts';
import { hasProgram, runProgram } from './support/outside-program.ts';
import { takePictures } from './support/picture.ts';
import { startProduct } from './support/product.ts';
import type { Product } from './support/product.ts';

const ROSE =
  'Sesudah kegiatan pengetahuan peserta lebih tinggi: rata-rata naik dari 4,9 menjadi 7,4 dari 10 poin.';
const ROSE_EN = 'Knowledge was higher after the event: the mean rose from 4.9 to 7.4 of 10 points.';
const GAIN = 'Gain kelas ⟨g⟩ (Hake)';
const PNG = '89504e470d0a1a0a';

const guests: Guest[] = [];
let folder: string;
let product: Product;
let browser: Browser;
let lead: Desk;
let version: string;
let asked: Asked;

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ikrar-results-'));
  product = await startProduct();
  browser = await launchBrowser();
  lead = await desk('ketua');
  version = await publishClassQuestions(lead);
});

after(async () => {
  await browser?.close();
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const chapter = chapters((title) => takePictures(title, browser.contexts()));

chapter('a class of 25 sends its sheets, and the results come by themselves', async () => {
  asked = await planClass(lead, 'Kelas yang menjawab cepat', version);
  await move(lead, asked, 'pre', 'open');
  const [first, ...others] = classSheets(asked, 'pre');
  await send(lead, asked, 'pre', [{ ...(first ?? assert.fail()), points: 9 }]);
  await send(lead, asked, 'pre', [first ?? assert.fail(), ...others]);
  await move(lead, asked, 'pre', 'close');
  await move(lead, asked, 'post', 'open');
  await send(lead, asked, 'post', classSheets(asked, 'post'));
  // Opened once; whatever is still to be counted comes without anybody's doing.
  await openResults(lead);
  await lead.heading(ROSE).waitFor();
  const counts = ['mengisi sebelum', 'mengisi sesudah', 'mengisi keduanya', 'Hanya mengisi sebelum'];
  const told = [...counts, 'Hanya mengisi sesudah', 'Jawaban lama yang diganti pengirimnya'];
  assert.deepEqual(await Promise.all(told.map((name) => countOf(lead.page, name))), [
    '27',
    '26',
    '25',
    '2',
    '1',
    '1',
  ]);
  await noChartIsEmpty(lead.page);
});

chapter('the figures are those counted by hand', async () => {
  for (const [name, value] of FIGURES) assert.equal(await figure(lead.page, name), value, name);
  assert.match(await figure(lead.page, 'Ukuran efek d_z'), /^1,99 \| IK 95% \[/);
  assert.match(await figure(lead.page, 'Wilcoxon (peringkat bertanda)'), /^W\+ = 252; .*p < 0,001 \| /);
  assert.match(await figure(lead.page, 'Shapiro–Wilk (selisih)'), /^W = 0,51; p < 0,001/);
  const chosen = lead.page.locator('summary').filter({ hasText: 'Yang dibaca' });
  assert.equal(await chosen.count(), 1);
  assert.match(await textOf(chosen), /^Wilcoxon/);
  const items = part(lead.page, 'Butir');
  await items.getByRole('button', { name: 'Lihat tabel' }).click();
  const rows = await rowsOf(items.locator('ui-chart table'));
  assert.equal(rows.length, STATEMENTS.length);
  for (const [name, cells] of Object.entries(ITEM_ROWS)) {
    assert.deepEqual(rows.find(([head]) => new RegExp(`${name}\\b`).test(head ?? ''))?.slice(1), cells, name);
  }
  const bands = part(lead.page, 'Kategori');
  assert.deepEqual(await rowsOf(bands.locator('ikrar-moved-table')), MOVED);
  await bands
    .getByRole('heading', {
      name: '20 orang pindah ke kategori yang lebih tinggi, 0 ke yang lebih rendah, 5 tetap.',
    })
    .waitFor();
  // Four are too few to be shown, and nine beside them would give the four away.
  const groups = part(lead.page, 'Kelompok')
    .locator('ui-chart')
    .filter({ hasText: /^Kelas/ });
  await groups.getByRole('button', { name: 'Lihat tabel' }).click();
  const [ten, ...hidden] = await rowsOf(groups.locator('table'));
  assert.deepEqual(ten?.slice(0, 5), ['X', '12', '3,67', '6,67', '+3,00']);
  assert.deepEqual(
    hidden.map(([name, n]) => [name, n]),
    [
      ['XI', 'disembunyikan'],
      ['XII', 'disembunyikan'],
    ],
  );
});

chapter('a figure opens its meaning, and its sentence is copied', async () => {
  const gain = entry(lead.page, GAIN);
  await gain.locator('summary').click();
  const about = await textOf(gain.locator('.about'));
  assert.match(about, /Dari semua poin yang masih dapat diraih kelompok ini, berapa bagian yang diraih/);
  assert.match(about, /Rumus Σ\(sesudah − sebelum\) \/ Σ\(maks − sebelum\) Sumber Hake 1998/);
  assert.match(
    about,
    /27 peserta mengisi sebelum kegiatan dan 26 sesudahnya; 25 mengisi keduanya dan dibandingkan \(tidak dibandingkan: /,
  );
  const sentence = await textOf(gain.locator('blockquote'));
  assert.match(sentence, /Gain kelas ⟨g⟩ = 0,48 \(sedang\)/);
  await gain.getByRole('button', { name: 'Salin kalimat' }).click();
  await gain.getByRole('button', { name: 'Tersalin' }).waitFor();
  assert.equal(await lead.page.evaluate(() => navigator.clipboard.readText()), sentence);
});

chapter('Indonesian writes a decimal comma everywhere, English nowhere', async () => {
  const body = lead.page.locator('ikrar-results-body');
  const indonesian = await textOf(body);
  assert.match(indonesian, /p < 0,001/);
  assert.doesNotMatch(indonesian, /\d\.\d/);
  await speak('English');
  await lead.heading(ROSE_EN).waitFor();
  const english = await textOf(body);
  assert.match(english, /p < \.001/);
  assert.match(english, /4\.92 of 10/);
  assert.doesNotMatch(english, /\d,\d/);
  assert.doesNotMatch(english, /p [=<] 0/);
  await speak('Bahasa Indonesia');
  await lead.heading(ROSE).waitFor();
});

chapter('the bands are set on the page; what is wrong is said there and nothing is lost', async () => {
  const second = new Desk(await lead.page.context().newPage(), lead.origin);
  await openResults(second);
  await second.button('Ubah batas').click();
  await lead.button('Ubah batas').click();
  const sheet = lead.page.getByRole('dialog');
  await sheet.getByLabel('Nama kategori 2').fill('sedang');
  await sheet.getByLabel('Mulai dari').nth(1).fill('80');
  await sheet.getByRole('button', { name: 'Simpan batas' }).click();
  const wrong = sheet.getByRole('group', { name: 'Kategori pengetahuan' }).getByRole('alert');
  assert.equal(await textOf(wrong), 'Setiap kategori harus mulai lebih tinggi dari yang sebelumnya.');
  assert.equal(await sheet.getByLabel('Nama kategori 2').inputValue(), 'sedang');
  assert.equal(await sheet.getByLabel('Mulai dari').nth(1).inputValue(), '80');
  await sheet.getByLabel('Mulai dari').nth(1).fill('50');
  await sheet.getByRole('button', { name: 'Simpan batas' }).click();
  await sheet.waitFor({ state: 'detached' });
  await boundsAre(lead.page);
  assert.deepEqual(await rowsOf(part(lead.page, 'Kategori').locator('ikrar-moved-table')), MOVED_FROM_50);

  // Chromium puts the refusal on its console.
  guests[0]?.complaints.expect(/status of 412 .*\/result-settings\)$/);
  const other = second.page.getByRole('dialog');
  await other.getByLabel('Mulai dari').nth(2).fill('90');
  await other.getByRole('button', { name: 'Simpan batas' }).click();
  await second.page.getByRole('alertdialog', { name: 'Data ini baru saja diubah orang lain' }).waitFor();
  await second.button('Pakai yang terbaru').click();
  await boundsAre(second.page);
  await second.page.close();
});

chapter('a chart is a file that stands for itself, and its table opens by keys', async () => {
  const items = part(lead.page, 'Butir');
  // The table is open still; by keys back to the chart, and to the table again.
  await items.getByRole('button', { name: 'Lihat grafik' }).focus();
  await lead.page.keyboard.press('Enter');
  await items.locator('ui-chart svg[role=img]').waitFor();
  await lead.page.keyboard.press('Space');
  await items.locator('ui-chart table').waitFor();
  const svg = await download(items.getByRole('button', { name: 'Unduh SVG' }));
  assert.equal(svg.name, 'hasil-butir.svg');
  const drawn = svg.bytes.toString('utf8');
  assert.doesNotMatch(drawn, /href|<script|<style|<image|@import|var\(|url\((?!#)/);
  const read = await parsed(drawn);
  assert.equal(read.broken, '');
  assert.match(read.title, /Dari 10 butir/);
  assert.match(read.desc, /28%.*92%/s);
  assert.ok(read.marks > STATEMENTS.length * 3, `${read.marks} marks`);
  const png = await download(items.getByRole('button', { name: 'Unduh PNG' }));
  assert.equal(png.name, 'hasil-butir.png');
  assert.equal(png.bytes.subarray(0, 8).toString('hex'), PNG);
  const [width, height] = [png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)];
  assert.deepEqual([width, height], [read.width * 2, read.height * 2]);
  assert.ok(png.bytes.length > 10_000 && png.bytes.length < 2_000_000, `${png.bytes.length} bytes`);
});

for (const [language, said] of [
  [
    'id',
    [ROSE, '4,92 (1,68)', '7,36 (1,44)', '+2,44 [1,93; 2,95]', 'p < 0,001', 'Gain kelas ⟨g⟩ = 0,48 (sedang)'],
  ],
  [
    'en',
    [
      ROSE_EN,
      '4.92 (1.68)',
      '7.36 (1.44)',
      '+2.44 [1.93, 2.95]',
      'p < .001',
      'Class gain ⟨g⟩ = 0.48 (medium)',
    ],
  ],
] as const) {
  chapter(`the results come as a Word document, numbered and whole (${language})`, async () => {
    await lead.button('Unduh').click();
    const name = language === 'id' ? 'Word, bahasa Indonesia' : 'Word, bahasa Inggris';
    const file = await download(lead.page.getByRole('menuitem', { name }));
    assert.equal(file.name, 'hasil-kelas-yang-menjawab-cepat.docx');
    writeFileSync(path.join(folder, `${language}.docx`), file.bytes);
    const { text, tables, numbered, alternatives, pictures } = readWordDocument(file.bytes, language);
    for (const words of said) assert.ok(text.includes(words), `${words} is not in\n${text}`);
    assert.doesNotMatch(text, language === 'id' ? /\d\.\d\d/ : /\d,\d\d(?!\d)/);
    const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
    assert.ok(tables >= 6, `${tables} tables`);
    assert.deepEqual(numbered.tables, upTo(tables));
    assert.ok(alternatives.length >= 6, `${alternatives.length} pictures`);
    assert.deepEqual(numbered.figures, upTo(alternatives.length));
    for (const words of alternatives) assert.notEqual(words.trim(), '');
    for (const picture of pictures) assert.equal(picture.subarray(0, 8).toString('hex'), PNG);
    for (let index = 0; index < 28; index += 1)
      assert.ok(!text.includes(pupil(index)), 'a name left the team');
  });

  test(`an office program reads the Word document (${language})`, { skip: without('soffice') }, () => {
    const profile = `-env:UserInstallation=file://${folder}/office`;
    const convert = (to: string): Buffer => {
      const source = path.join(folder, `${language}.docx`);
      runProgram('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, source]);
      return readFileSync(path.join(folder, `${language}.${to.split(':')[0]}`));
    };
    assert.equal(convert('pdf').subarray(0, 5).toString('latin1'), '%PDF-');
    const text = convert('txt:Text (encoded):UTF8').toString('utf8').replaceAll(/\s+/g, ' ');
    assert.ok(text.includes(said[0]), text.slice(0, 500));
    assert.match(text, language === 'id' ? /Tabel 1\. .*Tabel 2\. / : /Table 1\. .*Table 2\. /);
  });
}

chapter('the answers and their R script are downloaded', async () => {
  await lead.button('Unduh').click();
  await lead.page.getByRole('menuitem', { name: 'Jawaban dan skrip R' }).click();
  await lead.button('Buat berkas').click();
  const files = lead.page.locator('ikrar-export-card').first().getByRole('button');
  await files.filter({ hasText: 'Data' }).waitFor();
  for (const file of await files.all()) {
    const { name, bytes } = await download(file);
    writeFileSync(path.join(folder, name.endsWith('.R') ? 'script.R' : name), bytes);
  }
  assert.match(readFileSync(path.join(folder, 'script.R'), 'utf8'), /read\.csv/);
});

test('R computes the same headline figures from them', { skip: without('Rscript') }, () => {
  const said = runProgram('Rscript', ['--vanilla', path.join(folder, 'script.R')]);
  const value = (name: string): number =>
    Number(new RegExp(`^${name.replaceAll('.', '\\.')} +(\\S+)`, 'm').exec(said)?.[1] ?? assert.fail(said));
  const near = (name: string, expected: number): void =>
    assert.ok(Math.abs(value(name) - expected) < 1e-9, `${name} is ${value(name)}`);
  near('pairs', 25);
  near('before.mean', 123 / 25);
  near('after.mean', 184 / 25);
  near('meanRise', 61 / 25);
  near('classGain', 61 / 127);
  near('wilcoxon.wPlus', 252);
  assert.equal(value('pairedT.t').toFixed(2), '9.94');
  assert.equal(value('dz').toFixed(2), '1.99');
  assert.equal(value('meanGain').toFixed(2), '0.49');
});

chapter('an analyst sees the finding, and no cell that points at somebody', async () => {
  const analyst = await desk('analis');
  await openResults(analyst);
  await analyst.heading(ROSE).waitFor();
  assert.equal(await figure(analyst.page, GAIN), '0,48 | sedang');
  await analyst.page.getByText('Sebaran skor dan kategori tidak ditampilkan').waitFor();
  assert.equal(await analyst.page.locator('ikrar-moved-table').count(), 0);
  assert.equal(await analyst.button('Ubah batas').count(), 0);
  const classes = part(analyst.page, 'Kelompok')
    .locator('ui-chart')
    .filter({ hasText: /^Kelas/ });
  await classes.getByRole('button', { name: 'Lihat tabel' }).click();
  const hidden = (await rowsOf(classes.locator('table'))).filter(([, n]) => n === 'disembunyikan');
  assert.deepEqual(
    hidden.flatMap(([name]) => name),
    ['XI', 'XII'],
  );
  const { evaluation } = await done<{ evaluation: Evaluated }>(
    analyst,
    'GET',
    `/events/${asked.event.id}/results`,
  );
  assert.deepEqual([evaluation.moves, evaluation.bands?.moved ?? []], [[], []]);
  for (const wave of evaluation.waves) assert.deepEqual(wave.distribution, []);
  await analyst.button('Unduh').click();
  assert.equal(await analyst.page.getByRole('menuitem', { name: /Jawaban/ }).count(), 0);
});

chapter('no browser complained of anything', () => {
  for (const { complaints } of guests) complaints.none();
  return Promise.resolve();
});

interface Evaluated {
  readonly moves: readonly unknown[];
  readonly bands: { readonly moved: readonly unknown[] } | null;
  readonly waves: readonly { readonly distribution: readonly unknown[] }[];
}

async function desk(identifier: string): Promise<Desk> {
  const guest = await newGuest(browser, 'desk', {
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  guests.push(guest);
  const one = new Desk(await guest.context.newPage(), `http://127.0.0.1:${product.port}`);
  await one.signIn(product.signIn(identifier));
  return one;
}

async function openResults(who: Desk): Promise<void> {
  await who.open(`/events/${asked.event.id}/results`);
}

async function boundsAre(page: Page): Promise<void> {
  const note = part(page, 'Kategori').locator('figcaption');
  await note.getByText('kurang 0–<50%, sedang 50–<76%, baik 76–100% dari poin.').waitFor();
}

/** By the menu of the account. */
async function speak(language: string): Promise<void> {
  await lead.page.locator('button.account').click();
  await lead.page.getByRole('menuitemradio', { name: language }).click();
  await lead.page.keyboard.press('Escape');
}

/** Read by the browser, on a page without the policy of the product. */
async function parsed(svg: string) {
  const page: Page = await lead.page.context().newPage();
  const read = await page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      broken: root.querySelector('parsererror')?.textContent ?? '',
      title: root.querySelector(':scope > title')?.textContent ?? '',
      desc: root.querySelector(':scope > desc')?.textContent ?? '',
      marks: root.querySelectorAll('rect, circle, path, text').length,
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
    };
  }, svg);
  await page.close();
  return read;
}

function without(program: 'soffice' | 'Rscript'): string | false {
  return hasProgram(program) ? false : `no ${program} on this machine`;
}
