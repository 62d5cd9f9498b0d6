import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import { Workshop } from './instruments/workshop.ts';
import type { StoredItem } from './instruments/workshop.ts';
import { launchBrowser, newGuest } from './support/browser.ts';
import type { Guest } from './support/browser.ts';
import { chapters } from './support/chapters.ts';
import { Desk } from './support/desk.ts';
import { takePictures } from './support/picture.ts';
import { startProduct } from './support/product.ts';
import type { Product } from './support/product.ts';

const LIBRARY = 'Pengetahuan TPPO untuk pelajar';
const TITLE = 'Pengetahuan kelas XI';
const CHOICE = 'Siapa yang pertama kamu hubungi?';
const SEVERAL = 'Mana yang tanda bahaya?';
const NUMBER = 'Berapa umurmu?';
const SHORT = 'Siapa nama guru yang kamu percaya?';
const AREA = 'Di kelurahan mana kamu tinggal?';
const NOTE = 'Terima kasih, kamu hampir selesai.';
const LONG =
  'Bila seorang teman lama tiba-tiba menawarkan pekerjaan di luar negeri dengan gaji sangat besar tanpa surat apa pun, apa yang kamu lakukan lebih dulu?';

const chapter = chapters((title) => takePictures(title, browser.contexts()));
const guests: Guest[] = [];
let product: Product;
let browser: Browser;
let lead: Desk;
let work: Workshop;
/** How many items the copy came with. */
let core = 0;

before(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  lead = await desk('ketua');
  work = new Workshop(lead);
});

after(async () => {
  await browser?.close();
  await product?.stop();
});

chapter('the lead looks into the library and takes a copy, whose core items nobody changes', async () => {
  await lead.open('/instruments/library');
  await lead.button(`Lihat isinya: ${LIBRARY}`).click();
  const sheet = lead.page.getByRole('dialog', { name: LIBRARY });
  await sheet.locator('ol > li').first().waitFor();
  core = await sheet.locator('ol > li').count();
  assert.ok(core >= 20, `${core} items`);
  await sheet.getByRole('button', { name: 'Pakai', exact: true }).click();
  await title().fill(TITLE);
  await lead.button('Buat dan buka').click();
  await work.arrive();
  await work.card(core).waitFor();
  const { coreItems, content, version } = await work.saved();
  assert.equal(await lead.page.getByText('Soal inti', { exact: true }).count(), coreItems.length);
  const at = content.items.findIndex(({ id }) => coreItems.includes(id));
  assert.notEqual(at, -1);
  assert.equal(await work.opener(at + 1).count(), 0);
  const before = await work.texts();
  const tools = lead.button(`Pilihan untuk soal ${at + 1}`);
  await tools.press('Alt+ArrowDown');
  assert.deepEqual(await work.texts(), before);
  await tools.click();
  assert.deepEqual(await lead.page.getByRole('menuitem').allInnerTexts(), ['Tambah di bawah']);
  await lead.page.keyboard.press('Escape');
  const items = content.items.filter((_, index) => index !== at);
  const refused = await lead.ask('PATCH', `/instruments/${work.id}`, { content: { items } }, version);
  assert.equal(refused.status, 422);
  assert.equal((refused.body as { code: string }).code, 'instrument.locked');
});

chapter('she adds items of her own, of six kinds', async () => {
  await work.add('Pilihan ganda', CHOICE);
  await work.writeOptions(['Orang tua atau guru', 'Calo', 'Tidak siapa pun'], [1]);
  await work.add('Pilih beberapa', SEVERAL);
  await work.writeOptions(['Paspor ditahan', 'Gaji tidak jelas', 'Ada kontrak tertulis'], [1, 2]);
  await work.choose('Cara menilai', 'Tiap pilihan dinilai');
  await work.add('Angka', NUMBER);
  await work.opened.getByLabel('Paling kecil').fill('10');
  await work.opened.getByLabel('Paling besar').fill('99');
  await work.opened.getByRole('checkbox', { name: 'Bilangan bulat saja' }).check();
  await work.add('Isian singkat', SHORT);
  await work.opened.getByRole('button', { name: 'Tambah keterangan' }).click();
  await work.opened.getByRole('textbox', { name: 'Keterangan', exact: true }).fill('Cukup nama panggilan.');
  await work.opened.getByRole('checkbox', { name: 'Wajib dijawab' }).uncheck();
  await work.add('Wilayah', AREA);
  await work.add('Catatan', NOTE);
  await work.done();
  const own = (await work.saved()).content.items.slice(core);
  assert.deepEqual(
    own.map(({ kind, text }) => [kind, text.id]),
    [
      ['single_choice', CHOICE],
      ['multiple_choice', SEVERAL],
      ['number', NUMBER],
      ['short_text', SHORT],
      ['area', AREA],
      ['note', NOTE],
    ],
  );
  const [choice, several, number, short] = own;
  assert.deepEqual([choice?.['key'], choice?.['weight']], ['a', 1]);
  assert.deepEqual([several?.['keys'], several?.['scoring']], [['a', 'b'], 'each']);
  assert.deepEqual([number?.['min'], number?.['max'], number?.['whole']], [10, 99, true]);
  assert.deepEqual([short?.['help'], short?.['required']], [{ id: 'Cukup nama panggilan.', en: '' }, false]);
});

chapter('she puts them in order by keyboard, doubles one, takes it back and does it again', async () => {
  await work.opener(core + 3).press('Alt+ArrowUp');
  const ages = work.card(core + 2).getByRole('button', { name: `Ubah soal ${core + 2}: ${NUMBER}` });
  await ages.waitFor();
  assert.ok(await ages.evaluate((one) => one === document.activeElement), 'the focus goes with the item');
  await work.reads(core, [CHOICE, NUMBER, SEVERAL, SHORT, AREA, NOTE]);
  await lead.button(`Pilihan untuk soal ${core + 2}`).click();
  await lead.page.getByRole('menuitem', { name: 'Gandakan' }).click();
  await work.done();
  const doubled = [CHOICE, NUMBER, NUMBER, SEVERAL, SHORT, AREA, NOTE];
  await work.reads(core, doubled);
  await work
    .card(core + 3)
    .getByText('Kata-katanya sama dengan soal sebelumnya.')
    .waitFor();
  await lead.button('Urungkan').click();
  await work.reads(core, doubled.toSpliced(2, 1));
  await lead.button('Ulangi').click();
  await work.reads(core, doubled);
  await lead.page.keyboard.press('Control+z');
  await work.reads(core, doubled.toSpliced(2, 1));
  const { content } = await work.saved();
  assert.deepEqual(
    content.items.slice(core).map(({ text }) => text.id),
    doubled.toSpliced(2, 1),
  );
});

chapter('one item is shown only on an earlier answer, and the phone of the preview does so', async () => {
  await work.edit(core + 4);
  await work.openMore();
  await work.opened.getByRole('button', { name: 'Tampilkan hanya bila…' }).click();
  await work.choose('Pertanyaan pada syarat 1', new RegExp(`^${core + 1}\\. `));
  await work.choose('Jawaban pada syarat 1', 'Orang tua atau guru');
  await work.done();
  await work
    .card(core + 4)
    .getByText(`Tampil bila soal ${core + 1} adalah “Orang tua atau guru”`)
    .waitFor();
  await work.saved();
  await work.toTab('Pratinjau');
  // The first one is only read.
  for (let press = 0; press < 2; press += 1) await lead.button('Lanjut').click();
  await lead.page.getByText('Soal ini wajib dijawab.').waitFor();
  const others = await asPhone({ [CHOICE]: 'Calo' });
  assert.deepEqual(others.slice(others.indexOf(CHOICE)), [CHOICE, NUMBER, SEVERAL, AREA, NOTE]);
  const phone = lead.page.locator('ikrar-phone-preview');
  const heading = phone.getByRole('heading');
  for (let seen = ''; (seen = (await heading.innerText()).trim()) !== CHOICE;) {
    await phone.getByRole('button', { name: 'Kembali' }).click();
    await heading.filter({ hasNotText: seen }).waitFor();
  }
  assert.ok(await phone.getByRole('radio', { name: 'Calo' }).isChecked());
  const asked = await asPhone({ [CHOICE]: 'Orang tua atau guru' });
  assert.deepEqual(asked, [CHOICE, NUMBER, SEVERAL, SHORT, AREA, NOTE]);
});

chapter('the same on paper, and as a file to print', async () => {
  await lead.page.getByRole('radio', { name: 'Kertas' }).check();
  const pages = lead.page.locator('ikrar-paper-preview figure');
  await pages.nth(1).waitFor();
  const words = (await lead.page.locator('ikrar-paper-preview text').allTextContents()).join(' ');
  for (const word of ['Kode', 'Paspor ditahan', 'kelurahan', 'hampir selesai']) {
    assert.ok(words.includes(word), word);
  }
  const [file] = await Promise.all([
    lead.page.waitForEvent('download'),
    lead.button('Unduh PDF contoh').click(),
  ]);
  assert.equal(
    readFileSync(await file.path())
      .subarray(0, 5)
      .toString('latin1'),
    '%PDF-',
  );
});

chapter(
  'what is missing and what could be better is said at its item, and nothing goes out before',
  async () => {
    const own = new Workshop(lead);
    await lead.open('/instruments/own');
    await lead.button('Kuesioner baru').click();
    await title().fill('Kuesioner singkat');
    await lead.button('Buat dan buka').click();
    await own.arrive();
    await own.add('Benar atau salah', LONG);
    await own.openMore();
    await own.choose('Topik', 'Tindakan pencegahan');
    await own.done();
    await own.card(1).getByText('Jawaban benar belum ditandai.').waitFor();
    await own.card(1).getByText('Lebih dari 20 kata, sulit diingat saat dibacakan.').waitFor();
    await own.checks.getByText('1 hal perlu dilengkapi sebelum terbit').waitFor();
    await own.checks.getByText(/^Belum ada soal untuk topik: Pengertian TPPO;/).waitFor();
    await lead.button('Terbitkan versi 1').click();
    await lead.page.getByText('Belum dapat terbit: 1 hal perlu dilengkapi dahulu.').waitFor();
    await own.checks.getByRole('button', { name: 'Soal 1: Jawaban benar belum ditandai.' }).click();
    await own.opened.getByLabel('Pilihan 1 benar').check();
    await own.add('Isian singkat', 'Mengapa begitu?');
    await own.openMore();
    for (const [at, answer] of ['Benar', 'Salah'].entries()) {
      await own.opened
        .getByRole('button', { name: at === 0 ? 'Tampilkan hanya bila…' : 'Tambah syarat' })
        .click();
      await own.choose(`Jawaban pada syarat ${at + 1}`, answer);
    }
    await own.done();
    await own.card(2).getByText('Tidak pernah tampil: syaratnya tidak mungkin terpenuhi.').waitFor();
    await own.edit(2);
    await own.opened.getByRole('button', { name: 'Hapus syarat 2' }).click();
    await own.done();
    await own.checks.getByText('Siap diterbitkan').waitFor();
    const [, why] = (await own.saved()).content.items;
    assert.deepEqual(why?.['showIf'], { item: 'i1', is: 'equal', value: 'true' });
  },
);

chapter('two people change the same draft: both see both, and nothing is lost', async () => {
  const admin = await desk('admin');
  const other = new Workshop(admin);
  other.id = work.id;
  await work.open('items');
  await work.opener(core + 1).waitFor();
  await other.open('items');
  await other.edit(core + 1);
  await other.question.fill('Siapa yang kamu telepon lebih dulu?');
  await other.add('Isian panjang', 'Tulis pesan untuk temanmu.');
  await other.done();
  await other.saved();
  // The lead writes on while the signal is away; what she wrote meets what the other has saved when it is back.
  const [{ context, complaints }] = guests as [Guest];
  complaints.expect(/net::ERR_INTERNET_DISCONNECTED|status of 412/);
  await context.setOffline(true);
  await work.edit(core + 1);
  await work.question.fill('Kepada siapa kamu bercerita lebih dulu?');
  await work.add('Tanggal', 'Kapan kamu mengisi ini?');
  await lead.page.getByText(/^Belum tersimpan/).waitFor();
  await context.setOffline(false);
  const conflict = lead.page.getByRole('alert');
  await conflict.getByText('Rekan Anda mengubah kuesioner ini').waitFor();
  const headings = await conflict.getByRole('heading', { level: 3 }).allInnerTexts();
  assert.deepEqual(headings.map((one) => one.replace(/\s+/g, ' ')).sort(), [
    `Soal ${core + 1} diubah oleh keduanya`,
    'Soal baru ditambahkan oleh Anda',
    'Soal baru ditambahkan oleh rekan',
  ]);
  for (const words of [
    'Kepada siapa kamu bercerita',
    'Siapa yang kamu telepon',
    'Tulis pesan',
    'Kapan kamu',
  ]) {
    await conflict.getByText(words).waitFor();
  }
  await conflict
    .getByRole('radiogroup', { name: `Soal ${core + 1}, diubah oleh keduanya` })
    .getByRole('radio', { name: 'Punya rekan' })
    .check();
  await lead.button('Lanjut dengan pilihan ini').click();
  await conflict.waitFor({ state: 'detached' });
  const texts = (await work.saved()).content.items.slice(core).map(({ text }) => text.id);
  assert.deepEqual(
    texts.toSorted(),
    [
      ...['Siapa yang kamu telepon lebih dulu?', NUMBER, SEVERAL, SHORT, AREA, NOTE],
      ...['Tulis pesan untuk temanmu.', 'Kapan kamu mengisi ini?'],
    ].toSorted(),
  );
});

chapter('she publishes, writes the next version, reads what differs and retires the first', async () => {
  await publish(1);
  assert.equal(await lead.button('Tambah soal').count(), 0);
  await lead.button('Ubah soal (mulai versi 2)').click();
  await work.edit(core + 2);
  await work.question.fill('Berapa umur kamu sekarang?');
  await work.done();
  await lead.button(`Pilihan untuk soal ${core + 3}`).click();
  await lead.page.getByRole('menuitem', { name: 'Hapus' }).click();
  await work.saved();
  await publish(2);
  await work.toTab('Versi');
  await lead.page.getByText('lanjutan dari versi 1').waitFor();
  const changes = lead.page.locator('ikrar-version-differences article');
  await changes.first().waitFor();
  assert.deepEqual(
    (await changes.locator('header').allInnerTexts()).map((one) => one.replace(/\s+/g, ' ').trim()),
    [`Soal ${core + 3} Dihapus`, `Soal ${core + 2} Diubah teks`],
  );
  assert.deepEqual(await changes.nth(1).locator('.differs').allInnerTexts(), [
    NUMBER,
    'Berapa umur kamu sekarang?',
  ]);
  await lead.button('Pensiunkan Versi 1').click();
  await lead.page.getByRole('alertdialog').getByRole('button', { name: 'Pensiunkan versi 1' }).click();
  await lead.page.getByText('Versi 1 dipensiunkan.').first().waitFor();
  const { versions } = await work.stored();
  assert.deepEqual(
    versions.map(({ number, status }) => [number, status]),
    [
      [2, 'published'],
      [1, 'retired'],
    ],
  );
});

chapter('it goes out as an XLSForm and comes back with the same items', async () => {
  await work.open('versions');
  const [file] = await Promise.all([
    lead.page.waitForEvent('download'),
    lead.button('Unduh XLSForm').first().click(),
  ]);
  assert.equal(file.suggestedFilename(), `${TITLE} v2.xlsx`);
  const { content } = await work.stored();
  await lead.open('/instruments/own');
  await lead.button('Impor XLSForm').waitFor();
  await lead.page.locator('ikrar-import-form input[type=file]').setInputFiles({
    name: file.suggestedFilename(),
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: readFileSync(await file.path()),
  });
  assert.equal(await title().inputValue(), TITLE);
  await title().fill('Kembali dari XLSForm');
  await lead.button('Buat dan buka').click();
  const back = new Workshop(lead);
  await back.arrive();
  await back.card(content.items.length).waitFor();
  const returned = await back.stored();
  // Locks bind copies; what comes from a file is the team's own.
  const open = ({ locked: _locked, ...item }: StoredItem): object => item;
  assert.deepEqual(returned.content.items.map(open), content.items.map(open));
  assert.deepEqual(returned.coreItems, []);
});

chapter('no browser complained of anything', () => {
  for (const { complaints } of guests) complaints.none();
  return Promise.resolve();
});

async function desk(identifier: string): Promise<Desk> {
  const guest = await newGuest(browser, 'desk', { acceptDownloads: true });
  guests.push(guest);
  const signedIn = new Desk(await guest.context.newPage(), `http://127.0.0.1:${product.port}`);
  await signedIn.signIn(product.signIn(identifier));
  return signedIn;
}

function title(): Locator {
  return lead.page.getByRole('textbox', { name: 'Judul' });
}

async function publish(version: number): Promise<void> {
  const verb = `Terbitkan versi ${version}`;
  await lead.button(verb).click();
  await lead.page.getByRole('alertdialog').getByRole('button', { name: verb }).click();
  await lead.page.getByText(`Terbit: versi ${version}`).waitFor();
}

/** Answers on the phone of the preview to its end: as told, else the first that is offered. What was asked. */
async function asPhone(told: Record<string, string>): Promise<string[]> {
  const phone = lead.page.locator('ikrar-phone-preview');
  const progress = phone.locator('.progress');
  const next = phone.getByRole('button', { name: /^(Lanjut|Selesai)$/ });
  const asked: string[] = [];
  for (let number = parseInt(await progress.innerText(), 10); ; number += 1) {
    await progress.filter({ hasText: new RegExp(`^\\s*${number} dari `) }).waitFor();
    const question = (await phone.getByRole('heading').innerText()).trim();
    asked.push(question);
    const offered = phone.locator('.options label').filter({ hasText: told[question] ?? '' });
    if ((await offered.count()) > 0) {
      await offered.first().getByRole('radio').or(offered.first().getByRole('checkbox')).check();
    }
    const figure = phone.getByRole('spinbutton');
    if ((await figure.count()) > 0) await figure.fill('16');
    const isLast = (await next.innerText()).trim() === 'Selesai';
    await next.click();
    if (!isLast) continue;
    await phone.getByRole('button', { name: 'Mulai lagi' }).waitFor();
    return asked;
  }
}
