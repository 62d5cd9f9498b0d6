import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import { movePhase } from './story/questions.ts';
import { untilCounted } from './results/until-counted.ts';
import { launchBrowser, newGuest } from './support/browser.ts';
import type { Guest } from './support/browser.ts';
import { chapters } from './support/chapters.ts';
import { Desk } from './support/desk.ts';
import { Phone } from './support/phone.ts';
import { takePictures } from './support/picture.ts';
import { startProduct } from './support/product.ts';
import type { Product } from './support/product.ts';
import { deploy, markPresent, planEvent, publishStatements, sendAnonymously } from './waves/plan-event.ts';
import type { PlannedEvent } from './waves/plan-event.ts';
import { countedIn, isTold, reasonsAre, wavesIn } from './waves/read-results.ts';

const HOUSE = 'Dua angka terakhir nomor rumahmu';
/** Mother, day of birth, house, school; blank where the pupil leaves the question open. */
type Secrets = readonly [string, string, string, string];
const SINTA: Secrets = ['Sinta', '7', '12', 'Min 1'];
const ATIK: Secrets = ['Atik', '12', '1', 'SDN 2'];
/** The same pupil after: one letter of her mother's name has become another. */
const ADIK: Secrets = ['Adik', '12', '1', 'SDN 2'];
const NUR = (house: string): Secrets => ['Nur', '3', house, 'MI'];
const BEFORE: readonly Secrets[] = [
  SINTA,
  ATIK,
  NUR('10'),
  NUR('11'),
  ['Rahma', '', '4', 'SD'],
  ['Wati', '30', '9', 'SD'],
];
const AFTER: readonly Secrets[] = [SINTA, ADIK, NUR('12')];

const FIRST = 'Pernyataan sebelum';
const LATER = 'Pernyataan sesudah';
const SAME = { id: 'q1', text: 'Paspor boleh dipegang orang lain', right: 'false' } as const;

let product: Product;
let browser: Browser;
let lead: Desk;
let coded: PlannedEvent;
let known: PlannedEvent;
let nobody: PlannedEvent;
let first: string;
let phones: Phone[];
const guests: Guest[] = [];

before(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  const guest = await newGuest(browser, 'desk');
  guests.push(guest);
  lead = new Desk(await guest.context.newPage(), `http://127.0.0.1:${product.port}`);
});

after(async () => {
  await browser?.close();
  await product?.stop();
});

const chapter = chapters((title) => takePictures(title, browser.contexts()));

chapter('the lead chooses the questions, and the recipe of the codes, on the screen', async () => {
  await lead.signIn(product.signIn('ketua'));
  first = await publishStatements(lead, FIRST, [
    SAME,
    { id: 'q2', text: 'Lowongan tanpa kontrak perlu diperiksa', right: 'true' },
  ]);
  coded = await planEvent(lead, 'Sesi dengan kode buatan sendiri');
  await openWaves(coded);
  await lead.page.getByRole('radio', { name: new RegExp(FIRST) }).check();
  await lead.button('Pakai untuk pra-tes dan pasca-tes').click();
  await lead.heading('Pasca-tes').waitFor();
  await lead.button('Ubah cara mengenali').click();
  const sheet = lead.page.getByRole('dialog');
  await sheet.getByRole('radio', { name: /^Kode buatan sendiri/ }).check();
  await sheet.getByLabel('Pertanyaan (Indonesia)').nth(2).fill(HOUSE);
  const tried = sheet.locator('section.example input');
  for (const [index, secret] of SINTA.entries()) await tried.nth(index).fill(secret);
  await sheet.getByText('SI-07-12-MI', { exact: true }).waitFor();
  await sheet.getByRole('button', { name: 'Pakai cara ini' }).click();
  await lead.heading('Kode buatan sendiri').waitFor();
  await movePhase(lead, coded.id, 'Buka pra-tes');
});

chapter('six phones answer before, known by nothing but the code they make', async () => {
  phones = await Promise.all(BEFORE.map((secrets) => answerAsNobody(coded, 'Pra-tes', secrets)));
  await openWaves(coded);
  await card('Pra-tes')
    .getByText(/^\s*6\s*lembar diterima\s*$/)
    .waitFor();
  await lead.page.getByText('cara ini tidak dapat diubah lagi').waitFor();
  await movePhase(lead, coded.id, 'Tutup pra-tes');
  await movePhase(lead, coded.id, 'Buka pasca-tes');
});

chapter('three answer after, one with a slip: the team sees the pair and how sure it is', async () => {
  await Promise.all(
    AFTER.map((secrets, index) => answerAgain(phones[index] ?? assert.fail(), 'Pasca-tes', secrets)),
  );
  await openWaves(coded);
  const matches = lead.page.locator('ikrar-matches-panel');
  await isTold(matches, 'Kode sama persis', 1);
  await isTold(matches, 'Beda satu huruf atau angka', 1);
  const near = matches.getByRole('listitem');
  assert.equal(await near.count(), 1);
  const told = (await near.innerText()).replaceAll(/\s+/g, ' ');
  assert.match(told, /AT-12-01-SD.*AD-12-01-SD.*“T” menjadi “D”/);
  // Two before are each one digit from the one after: whose it is nobody can say.
  await reasonsAre(matches, [
    ['Lembar tanpa kode', 1, 0],
    ['Lembar dengan beberapa kode yang hampir sama', 2, 1],
    ['Lembar yang kodenya hanya ada sekali', 1, 0],
  ]);
  await results(coded, 'Terlalu sedikit pasangan untuk mengatakan naik atau turun (n = 2).');
  await lead.page.getByText('Baru ada 2').first().waitFor();
  await lead.page.getByText('1 dari 2 pasangan memakai kode buatan sendiri yang berbeda satu').waitFor();
});

chapter('the pair is parted, which the results follow, and joined again', async () => {
  await openWaves(coded);
  const matches = lead.page.locator('ikrar-matches-panel');
  await matches.getByRole('button', { name: /^Pisahkan/ }).click();
  await matches.getByRole('button', { name: /^Satukan lagi/ }).waitFor();
  await isTold(matches, 'Dipisahkan tim', 1);
  await results(coded, 'Terlalu sedikit pasangan untuk mengatakan naik atau turun (n = 1).');
  assert.deepEqual(await countedIn(lead.page), {
    'Lembar tanpa kode': 1,
    'Lembar dengan beberapa kode yang hampir sama': 3,
    'Lembar yang dipisahkan tim': 2,
    'Lembar yang kodenya hanya ada sekali': 1,
  });
  await lead.link('Periksa pasangan lembar').click();
  await matches.getByRole('button', { name: /^Satukan lagi/ }).click();
  await matches.getByRole('button', { name: /^Pisahkan/ }).waitFor();
  await results(coded, 'Terlalu sedikit pasangan untuk mengatakan naik atau turun (n = 2).');
  assert.deepEqual(await countedIn(lead.page), {
    'Pasangan dengan kode hampir sama': 1,
    'Lembar tanpa kode': 1,
    'Lembar dengan beberapa kode yang hampir sama': 3,
    'Lembar yang kodenya hanya ada sekali': 1,
  });
});

chapter('what was finished before the pre-test closed is taken after it, and marked late', async () => {
  known = await planEvent(lead, 'Sesi dengan kode pribadi', 3);
  await deploy(lead, known.id, 'pre', first);
  await deploy(lead, known.id, 'post', first);
  await movePhase(lead, known.id, 'Buka pra-tes');
  phones = [];
  for (const { personalCode } of known.people.slice(0, 2)) {
    const phone = await newPhone(known);
    await phone.enter(personalCode);
    await phone.begin('Pra-tes');
    phones.push(phone);
  }
  const [slow, quick] = twoPhones();
  await quick.answer(['Salah', 'Salah'], 0, 2);
  await quick.send();
  await quick.isReceived();
  await slow.answer(['Benar'], 0, 2);
  await slow.loseSignal();
  await slow.answer(['Salah'], 1, 2);
  await slow.send();
  await slow.isKeptHere();
  await movePhase(lead, known.id, 'Tutup pra-tes');
  await slow.findSignal();
  await slow.isReceived();
  await openWaves(known);
  await card('Pra-tes')
    .getByText('1 di antaranya tiba setelah ditutup, tetapi selesai sebelumnya.')
    .waitFor();
  assert.match(await card('Pra-tes').locator('.count').innerText(), /^2\s+dari 3 peserta sudah mengisi$/);
});

chapter('a post-test of another version is refused until what asks the same is declared', async () => {
  await publishStatements(lead, LATER, [
    { id: 'n1', text: 'Pekerjaan di luar negeri selalu aman', right: 'false' },
    { ...SAME, id: 'n2' },
  ]);
  await openWaves(known);
  await arrange('Pasca-tes');
  const sheet = lead.page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Ganti kuesioner' }).click();
  await sheet.getByRole('radio', { name: new RegExp(LATER) }).check();
  await sheet.getByRole('button', { name: 'Pakai kuesioner ini' }).click();
  await sheet.getByRole('checkbox', { name: 'Hanya peserta yang ditandai hadir' }).check();
  // The refusal that opens the declaration; Chromium puts it on its console.
  guests[0]?.complaints.expect(/status of 409 .*\/deployments\//);
  await sheet.getByRole('button', { name: 'Simpan pengaturan' }).click();
  await sheet.getByText(`“${FIRST}” versi 1 dan “${LATER}” versi 1 belum dinyatakan`).waitFor();
  await sheet.getByRole('button', { name: 'Nyatakan soal yang sama' }).click();
  await lead.page.getByText('1 pasangan disarankan, belum dinyatakan').waitFor();
  await lead.button('Nyatakan 1 pasangan setara').click();
  await sheet.first().waitFor({ state: 'detached' });
  await card('Pasca-tes').getByText(LATER).waitFor();
  await card('Pasca-tes').getByText('Hanya yang hadir').waitFor();
});

chapter('the post-test is only for those who are marked as present', async () => {
  await movePhase(lead, known.id, 'Buka pasca-tes');
  const [slow, quick] = twoPhones();
  for (const phone of [slow, quick]) {
    await phone.toSteps();
    await phone.wake();
    await phone.step('Pasca-tes').getByText('Hanya untuk yang hadir.').waitFor();
    assert.equal(await phone.step('Pasca-tes').getByRole('button', { name: 'Mulai' }).count(), 0);
  }
  const here = known.people[0] ?? assert.fail();
  await markPresent(lead, known.id, here.id);
  await slow.begin('Pasca-tes');
  await slow.answer(['Salah', 'Salah'], 0, 2);
  await slow.send();
  await slow.isReceived();
  await quick.wake();
  await quick.step('Pasca-tes').getByText('Hanya untuk yang hadir.').waitFor();
  await results(known, 'Terlalu sedikit pasangan untuk mengatakan naik atau turun (n = 1).');
  await lead.page.getByText('hanya soal bernilai yang sama yang dibandingkan').waitFor();
  // Of the one item in common: wrong before, right after, though the post-test had two.
  const means = lead.page.locator('ikrar-figure-list').first();
  const figures = (await means.innerText()).replaceAll(/\s+/g, ' ');
  assert.match(figures, /Rata-rata sebelum.*0,00 dari 1.*Rata-rata sesudah.*1,00 dari 1/);
});

chapter('a follow-up opens by its time alone, and closes by it', async () => {
  await openWaves(known);
  await lead.button('Tambah kuesioner').click();
  await lead.page.getByRole('menuitem', { name: /^Tindak lanjut 1/ }).click();
  const sheet = lead.page.getByRole('dialog');
  await sheet.getByText('Sama dengan yang ditanyakan lebih dulu').waitFor();
  await setMoment(sheet, 'Dibuka otomatis pada', 1);
  await sheet.getByRole('button', { name: 'Tambahkan' }).click();
  await card('Tindak lanjut 1').getByText('Terjadwal').waitFor();
  const [slow] = twoPhones();
  await slow.toSteps();
  await slow.wake();
  await slow
    .step('Tindak lanjut 1')
    .getByText(/^Dibuka .*08\.00/)
    .waitFor();
  await arrange('Tindak lanjut 1');
  await setMoment(sheet, 'Dibuka otomatis pada', -1);
  await setMoment(sheet, 'Ditutup otomatis pada', 1);
  await sheet.getByRole('button', { name: 'Simpan pengaturan' }).click();
  await card('Tindak lanjut 1')
    .getByText(/^Buka sampai .*08\.00/)
    .waitFor();
  await slow.begin('Tindak lanjut 1');
  await slow.answer(['Salah', 'Benar'], 0, 2);
  await slow.send();
  await slow.isReceived();
  await results(known, 'Terlalu sedikit pasangan untuk mengatakan naik atau turun (n = 1).');
  assert.deepEqual(await wavesIn(lead.page, true), {
    Sebelum: '2 sheets, 0,50 dari 2',
    Sesudah: '1 sheets, 2,00 dari 2',
    'Tindak lanjut 1': '1 sheets, 2,00 dari 2',
  });
});

chapter('an anonymous event shows each wave by itself, item by item', async () => {
  nobody = await planEvent(lead, 'Sesi tanpa kode');
  const pre = await deploy(lead, nobody.id, 'pre', first);
  const post = await deploy(lead, nobody.id, 'post', first);
  await openWaves(nobody);
  await lead.button('Ubah cara mengenali').click();
  const sheet = lead.page.getByRole('dialog');
  await sheet.getByRole('radio', { name: /^Tanpa kode/ }).check();
  await sheet.getByRole('button', { name: 'Pakai cara ini' }).click();
  await lead.heading('Tanpa kode').waitFor();
  await movePhase(lead, nobody.id, 'Buka pra-tes');
  const phone = await newPhone(nobody);
  await phone.page.getByText('Di sini tidak ada nama dan tidak ada kode').waitFor();
  await phone.begin('Pra-tes');
  await phone.answer(['Salah', 'Salah'], 0, 2);
  await phone.send();
  await phone.isReceived();
  for (const q2 of ['true', 'true', 'true', 'false'])
    await sendAnonymously(lead, nobody.joinCode, pre, { q1: 'true', q2 });
  await movePhase(lead, nobody.id, 'Tutup pra-tes');
  await movePhase(lead, nobody.id, 'Buka pasca-tes');
  await sendAnonymously(lead, nobody.joinCode, post, { q1: 'false', q2: 'true' });
  await results(nobody, 'Lembar anonim: tidak diketahui apakah orang yang sama naik atau turun.');
  await lead.page
    .getByText(/^5 lembar terisi sebelum kegiatan \(rata-rata 0,8 dari 2 poin\)/)
    .first()
    .waitFor();
  assert.deepEqual(await countedIn(lead.page), { 'Lembar anonim, tanpa pasangan': 6 });
  assert.deepEqual(await wavesIn(lead.page, false), {
    Sebelum: '5 sheets, 0,80 dari 2',
    Sesudah: '1 sheets, 2,00 dari 2',
  });
  // Of a single sheet nothing is said item by item.
  const quality = lead.page.getByRole('region', { name: 'Mutu soal', exact: true });
  const lines = await quality.locator('ui-data-table tbody tr').all();
  const shares = await Promise.all(
    lines.map(async (line) => (await line.locator('th, td').allInnerTexts()).slice(0, 2).map(firstLine)),
  );
  assert.deepEqual(shares, [
    ['1. Paspor boleh dipegang orang lain', '20%'],
    ['2. Lowongan tanpa kontrak perlu diperiksa', '60%'],
  ]);
});

chapter('no browser complained of anything', () => {
  for (const { complaints } of guests) complaints.none();
  return Promise.resolve();
});

async function newPhone({ joinCode }: PlannedEvent): Promise<Phone> {
  const phone = await Phone.of(browser, lead.origin);
  guests.push(phone.guest);
  await phone.scan(joinCode);
  return phone;
}

async function answerAsNobody(event: PlannedEvent, step: string, secrets: Secrets): Promise<Phone> {
  const phone = await newPhone(event);
  await makeCode(phone, step, secrets);
  return phone;
}

async function answerAgain(phone: Phone, step: string, secrets: Secrets): Promise<void> {
  await phone.toSteps();
  await makeCode(phone, step, secrets);
}

async function makeCode(phone: Phone, step: string, secrets: Secrets): Promise<void> {
  await phone.begin(step);
  await phone.page.getByLabel(HOUSE).waitFor();
  for (const [index, secret] of secrets.entries())
    await phone.page.locator('input.field').nth(index).fill(secret);
  await phone.press('Lanjut ke pertanyaan');
  if (secrets.includes('')) await phone.press('Lanjut tanpa kode');
  await phone.answer(['Salah', 'Benar'], 0, 2);
  await phone.send();
  await phone.isReceived();
}

function twoPhones(): readonly [Phone, Phone] {
  const [slow, quick] = phones;
  return [slow ?? assert.fail(), quick ?? assert.fail()];
}

async function openWaves({ id }: PlannedEvent): Promise<void> {
  await lead.open(`/events/${id}/questionnaires`);
}

function card(name: string): Locator {
  return lead.page.getByRole('article', { name, exact: true });
}

async function arrange(name: string): Promise<void> {
  await card(name).getByRole('button', { name: 'Lainnya' }).click();
  await lead.page.getByRole('menuitem', { name: 'Atur soal, waktu, dan peserta' }).click();
}

/** At eight o'clock of the venue, so many days from now. */
async function setMoment(sheet: Locator, name: string, days: number): Promise<void> {
  const moment = sheet.getByRole('group', { name });
  const day = new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', {
    timeZone: 'Asia/Jakarta',
  });
  await moment.getByLabel(name).fill(day);
  await moment.getByLabel(/^Jam/).fill('08:00');
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0]?.trim() ?? '';
}

async function results({ id }: PlannedEvent, heading: string): Promise<void> {
  await untilCounted(lead, id);
  await lead.open(`/events/${id}/results`);
  await lead.heading(heading).waitFor();
}
