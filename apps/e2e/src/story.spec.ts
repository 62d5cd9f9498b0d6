import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { countOf, figure, part, rowsOf } from './results/read-page.ts';
import { untilCounted } from './results/until-counted.ts';
import { ADULT_NAME, MINOR_NAMES, PASTED, PUPILS } from './story/pupils.ts';
import { chooseQuestions, movePhase, publishQuestions } from './story/questions.ts';
import { SHEETS } from './story/answers.ts';
import type { PhoneName } from './story/answers.ts';
import { HALL, launchBrowser, newGuest } from './support/browser.ts';
import type { Guest, SIZES } from './support/browser.ts';
import { chapters } from './support/chapters.ts';
import { Desk } from './support/desk.ts';
import { newId } from './support/new-id.ts';
import { Phone } from './support/phone.ts';
import { takePictures } from './support/picture.ts';
import { startProduct } from './support/product.ts';
import type { Product } from './support/product.ts';
import { storedPresences, storedResponses } from './support/database.ts';

const KEPT = 'Tersimpan di HP ini, menunggu sinyal.';
const chapter = chapters((title) =>
  takePictures(title, [...browser.contexts(), ...(secure?.contexts() ?? [])]),
);
const guests: Guest[] = [];
const phones = new Map<PhoneName, Phone>();
const codes = new Map<string, string>();
const heard: string[] = [];
let product: Product;
let browser: Browser;
/** Trusts the certificate of the product over HTTPS. */
let secure: Browser | undefined;
let lead: Desk;
let event: { id: string; joinCode: string };

before(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await secure?.close();
  await product?.stop();
});

chapter('the lead signs in and plans the session from the template in six interactions', async () => {
  lead = await desk('ketua', 'desk');
  await lead.press(lead.place('Kegiatan'));
  lead.interactions = 0;
  await lead.press(lead.link('Kegiatan baru'));
  await lead.press(lead.page.getByRole('radio', { name: /^Sekolah/ }));
  await lead.fill(lead.page.getByLabel('Tanggal'), today());
  await lead.press(lead.page.getByRole('combobox', { name: 'Lembaga tuan rumah' }));
  await lead.press(lead.page.getByRole('option', { name: /Madrasah Aliyah/ }));
  await lead.press(lead.button('Buat kegiatan'));
  await lead.page.waitForURL(/\/admin\/events\/[0-9a-f-]{36}\/summary$/);
  assert.ok(lead.interactions <= 6, `${lead.interactions} interactions`);
  await lead.heading('Sosialisasi Pencegahan TPPO di Sekolah').waitFor();
  const id = lead.page.url().split('/').at(-2) ?? '';
  await lead.page.getByRole('link', { name: 'Layar gabung' }).click();
  const joinCode = (await lead.page.locator('.code').innerText()).replaceAll(/\s/g, '');
  assert.match(joinCode, /^[2-9A-HJ-NP-Z]{6}$/);
  event = { id, joinCode };
});

chapter('she imports 25 pupils by pasting them', async () => {
  await lead.open(`/events/${event.id}/participants`);
  await lead.page.getByRole('link', { name: 'Tempel' }).click();
  await lead.page.getByRole('textbox', { name: 'Daftar peserta' }).fill(PASTED);
  await lead.button('Lanjut ke kolom').click();
  await lead.button('Periksa daftar').click();
  await lead.button('Simpan 25 orang').click();
  await lead.heading('25 orang ditambahkan').waitFor();
  await lead.link('Lihat daftar peserta').click();
  for (const [name] of PUPILS) {
    const row = lead.page.getByRole('row').filter({ hasText: name });
    const code = (await row.locator('.code').innerText()).trim();
    assert.match(code, /^[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}$/);
    codes.set(name, code);
  }
  assert.equal(new Set(codes.values()).size, 25);
});

chapter('she chooses the pledge, prepares the questions, opens the event and the pre-test', async () => {
  await lead.open(`/events/${event.id}/pledges`);
  await lead.button('Pilih naskah').click();
  await lead.page.getByRole('menuitem').first().click();
  await lead.page.getByText(/Kegiatan ini memakai naskah versi/).waitFor();
  await publishQuestions(lead);
  await chooseQuestions(lead, event.id);
  await lead.open(`/events/${event.id}/summary`);
  await lead.button('Buka kegiatan').click();
  await lead.page.getByText('Kegiatan dibuka. Peserta bisa bergabung dengan kode.').waitFor();
  await movePhase(lead, event.id, 'Buka pra-tes');
});

chapter('five phones join over plain HTTP by a name that is not localhost', async () => {
  for (const name of Object.keys(SHEETS) as PhoneName[]) {
    const phone = await Phone.of(browser, `http://${HALL}:${product.port}`);
    guests.push(phone.guest);
    phones.set(name, phone);
    if (name === 'third') await phone.typeJoinCode(event.joinCode);
    else await phone.scan(event.joinCode);
    assert.equal(await phone.page.evaluate(() => isSecureContext), false);
    await phone.enter(codeOf(SHEETS[name].name));
    assert.doesNotMatch(await phone.page.locator('body').innerText(), new RegExp(SHEETS[name].name));
  }
});

chapter('the offline phone keeps the answers, closes, comes back: exactly one row', async () => {
  const phone = phoneOf('offline');
  await phone.begin('Pra-tes');
  await phone.answer(SHEETS.offline.pre.slice(0, 2));
  await phone.loseSignal();
  await phone.page.getByText('Tanpa sinyal').waitFor();
  await phone.answer(SHEETS.offline.pre.slice(2), 2);
  await phone.send();
  await phone.isKeptHere();
  assert.equal(await rows(SHEETS.offline.name, 'pre'), 0);
  await phone.toSteps();
  await phone.step('Pra-tes').getByText(KEPT).waitFor();
  await phone.closeTab();
  await phone.openTab();
  // The hall's transport has no service worker: the page itself is back only with the signal.
  await assert.rejects(phone.scan(event.joinCode), /ERR_INTERNET_DISCONNECTED/);
  assert.equal(await rows(SHEETS.offline.name, 'pre'), 0);
  await phone.findSignal();
  await phone.scan(event.joinCode);
  await phone
    .step('Pra-tes')
    .getByText(/^Diterima/)
    .waitFor();
  assert.equal(await rows(SHEETS.offline.name, 'pre'), 1);
});

chapter('a phone whose receipt is lost sends twice: still one row', async () => {
  const phone = phoneOf('twice');
  const sent = await phone.loseFirstReceipt();
  await phone.begin('Pra-tes');
  await phone.answer(SHEETS.twice.pre);
  await phone.send();
  await phone.isReceived();
  assert.deepEqual(
    sent.map(({ status }) => status),
    [201, 200],
  );
  assert.deepEqual([sent[1]?.url, sent[1]?.body], [sent[0]?.url, sent[0]?.body]);
  assert.equal(await rows(SHEETS.twice.name, 'pre'), 1);
});

chapter('the other three answer', async () => {
  for (const name of ['third', 'minor', 'adult'] as const) {
    await answerWhole(phoneOf(name), 'Pra-tes', SHEETS[name].pre);
  }
  assert.equal(await rows(null, 'pre'), 5);
});

chapter('attendance is tapped on a phone in the hall', async () => {
  const phone = await desk('ketua', 'phone');
  await phone.open(`/events/${event.id}/attendance`);
  for (const { name } of Object.values(SHEETS)) {
    await phone.page.getByRole('button', { name: new RegExp(name) }).click();
  }
  await phone.page.getByText(/^\s*5\s*hadir dari 25 terdaftar/).waitFor();
  await phone.page.getByRole('button', { name: new RegExp(SHEETS.third.name) }).click();
  await phone.page.getByText(/^\s*4\s*hadir dari 25 terdaftar/).waitFor();
  await phone.page.getByRole('button', { name: new RegExp(SHEETS.third.name) }).click();
  await phone.page.getByText(/^\s*5\s*hadir dari 25 terdaftar/).waitFor();
  // The screen does not wait for the server.
  const presences = (): Promise<number> => storedPresences(product.data, event.id);
  for (let look = 0; look < 50 && (await presences()) !== 5; look += 1) await pause(200);
  assert.equal(await presences(), 5);
  await phone.page.context().close();
});

chapter('after the session the same five answer again', async () => {
  await movePhase(lead, event.id, 'Tutup pra-tes');
  await movePhase(lead, event.id, 'Buka pasca-tes');
  for (const name of Object.keys(SHEETS) as PhoneName[]) {
    const phone = phoneOf(name);
    if (name !== 'offline') await phone.toSteps();
    await answerWhole(phone, 'Pasca-tes', SHEETS[name].post);
  }
  assert.equal(await rows(null, 'post'), 5);
});

chapter('a minor pledges to teach, an adult also to be shared with the office', async () => {
  const minor = phoneOf('minor');
  await minor.toSteps();
  await minor.begin('Ikrar');
  await minor.page.getByText(/Kamu belum 19 tahun, jadi tugasmu hanya edukasi/).waitFor();
  assert.equal(await minor.heading('Bagikan dengan kantor kecamatan?').count(), 0);
  const forMinors = await minor.page.getByRole('checkbox').count();
  await minor.page.getByRole('checkbox').first().check();
  await minor.press('Saya berikrar');
  await minor.isReceived();

  const adult = phoneOf('adult');
  await adult.toSteps();
  await adult.begin('Ikrar');
  await adult.heading('Bagikan dengan kantor kecamatan?').waitFor();
  assert.ok((await adult.page.getByRole('checkbox').count()) > forMinors + 1);
  const police = adult.page.getByRole('link', { name: /^Telepon 110 · Polisi/ }).first();
  assert.equal(await police.getAttribute('href'), 'tel:110');
  await adult.page.getByText('Penerima: Polsek, Belakang Padang').waitFor();
  await adult.page.getByRole('checkbox').first().check();
  await adult.page.getByRole('checkbox', { name: /^Ya, kantor/ }).check();
  await adult.press('Saya berikrar');
  await adult.isReceived();
});

chapter('the results are the numbers counted by hand', async () => {
  await untilCounted(lead, event.id);
  await lead.open(`/events/${event.id}/results`);
  await lead.heading('Terlalu sedikit pasangan untuk mengatakan naik atau turun (n = 5).').waitFor();
  await lead.heading('Dari 5 peserta, 4 naik, 1 tetap, 0 turun').waitFor();
  for (const name of ['mengisi sebelum', 'mengisi sesudah', 'mengisi keduanya']) {
    assert.equal(await countOf(lead.page, name), '5');
  }
  const told = (name: string): Promise<string> => figure(lead.page, name);
  assert.match(await told('Rata-rata sebelum'), /^2,40 dari 5 \| SB 1,14/);
  assert.match(await told('Rata-rata sesudah'), /^3,80 dari 5 \| SB 1,30/);
  assert.equal(await told('Perubahan rata-rata'), '+1,40 poin | IK 95% [0,29; 2,51]');
  assert.equal(await told('Gain kelas ⟨g⟩ (Hake)'), '0,54 | sedang');
  assert.equal(await told('Rata-rata gain perorangan'), '0,63 | sedang; n = 5');
  assert.equal(await told('Kategori gain perorangan'), '2 tinggi · 2 sedang · 1 rendah · 0 turun');
  assert.match(await told('Ukuran efek d_z'), /^1,57/);
  assert.equal(await told('Uji t berpasangan'), 't(4) = 3,50; p = 0,025');
  const items = part(lead.page, 'Butir');
  await items.getByRole('button', { name: 'Lihat tabel' }).click();
  // From the largest change to the smallest.
  assert.deepEqual(
    (await rowsOf(items.locator('ui-chart table'))).map((cells) => cells.slice(1, 5)),
    [
      ['20%', '60%', '2', '0'],
      ['0%', '40%', '2', '0'],
      ['80%', '100%', '1', '0'],
      ['80%', '100%', '1', '0'],
      ['60%', '80%', '2', '1'],
    ],
  );
});

chapter('the board shows the gap, and who stands in it once she was asked', async () => {
  await lead.open('/stakeholders?area=21.71.01');
  const gap = lead.button('Pulau Terung, Puskesmas / Pustu: belum ada, tambahkan').first();
  await lead.button('Pecong, Puskesmas / Pustu: belum ada, tambahkan').first().waitFor();
  await gap.click();
  await lead.page.getByRole('combobox', { name: 'Status' }).click();
  await lead.page.getByRole('option', { name: 'Bersedia' }).click();
  await lead.page.getByLabel('Nama lengkap').fill('Bidan Ratna (contoh)');
  await lead.button('Simpan jabatan').click();
  await lead.link('Pulau Terung, Puskesmas / Pustu: Bersedia').first().waitFor();
  assert.equal(await gap.count(), 0);
  await lead.button('Pecong, Puskesmas / Pustu: belum ada, tambahkan').first().waitFor();
});

chapter('she shares the adult with the office, with the consent recorded', async () => {
  await lead.open(`/events/${event.id}/pledges`);
  await lead.link(ADULT_NAME).click();
  await lead.button('Bagikan ke kantor').click();
  await lead.page.getByLabel('Formulir yang dipakai').fill('Formulir relawan, versi 1');
  await lead.button('Bagikan').last().click();
  await lead.page.getByText(/dapat melihat nama, wilayah, tugas, dan statusnya/).waitFor();
});

chapter('the official sees the adult, no minor, no answer, no event', async () => {
  const official = await desk('camat', 'desk', async (page) => {
    // Read on the way, for the browser forgets the bodies of a page it has left.
    await page.route('**/api/**', async (route) => {
      if (route.request().method() !== 'GET') return route.continue();
      const response = await route.fetch();
      heard.push(await response.text());
      return route.fulfill({ response });
    });
  });
  await official.page.waitForURL(/\/admin\/district$/);
  await official.page.getByText(ADULT_NAME).waitFor();
  await official.open('/stakeholders?area=21.71.01');
  await official.heading('Pemangku kepentingan').waitFor();
  await official.page.getByText('Pulau Terung').first().waitFor();
  const everything = heard.join('\n');
  assert.match(everything, new RegExp(ADULT_NAME));
  for (const name of MINOR_NAMES) assert.ok(!everything.includes(name), `${name} reached the office`);
  assert.doesNotMatch(everything, /"answers"|"score"/);
  for (const path of ['', '/participants', '/results', '/pledges', '/deployments']) {
    const { status } = await official.ask('GET', `/events/${event.id}${path}`);
    assert.ok(status === 403 || status === 404, `${path} answered ${status}`);
  }
});

chapter('the other university sees nothing', async () => {
  const stranger = await desk('ketua-musi', 'desk');
  await stranger.open('/events');
  await stranger.heading('Kegiatan').waitFor();
  await stranger.page.locator('ul.rows').waitFor();
  assert.equal(await stranger.page.getByText('Sosialisasi Pencegahan TPPO di Sekolah').count(), 0);
  guestOf(stranger).complaints.expect(/status of 404/);
  await stranger.open(`/events/${event.id}/summary`);
  await stranger.page.getByText('Data ini tidak ada, atau bukan bagian Anda.').waitFor();
  const known = await stranger.ask('GET', `/events/${event.id}`);
  const random = await stranger.ask('GET', `/events/${newId()}`);
  assert.deepEqual([known.status, known.body], [404, random.body]);
});

chapter('over HTTPS a phone reloads, closes and reopens with no signal: exactly one row', async () => {
  secure = await launchBrowser(await product.overTls());
  const phone = await Phone.of(secure, `https://localhost:${product.port}`);
  await phone.scan(event.joinCode);
  await phone.enter(codeOf('Eka Nurhaliza'));
  await phone.begin('Pasca-tes');
  await phone.answer(SHEETS.third.post.slice(0, 1));
  await phone.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await phone.loseSignal();
  const again = await phone.page.reload();
  assert.equal(again?.fromServiceWorker(), true);
  await phone.page.getByText('2 dari 5').waitFor();
  await phone.answer(SHEETS.third.post.slice(1), 1);
  await phone.send();
  await phone.isKeptHere();
  assert.equal(await rows('Eka Nurhaliza', 'post'), 0);
  await phone.closeTab();
  await phone.openTab();
  await phone.scan(event.joinCode);
  await phone.step('Pasca-tes').getByText(KEPT).waitFor();
  assert.equal(await rows('Eka Nurhaliza', 'post'), 0);
  await phone.open('/bantuan');
  await phone.page.getByRole('link', { name: /^Telepon 110/ }).waitFor();
  await phone.scan(event.joinCode);
  await phone.findSignal();
  await phone
    .step('Pasca-tes')
    .getByText(/^Diterima/)
    .waitFor();
  assert.equal(await rows('Eka Nurhaliza', 'post'), 1);
  phone.guest.complaints.none();
});

chapter('no browser complained of anything', async () => {
  for (const { complaints } of guests) complaints.none();
});

async function desk(
  identifier: string,
  size: keyof typeof SIZES,
  prepare?: (page: Page) => Promise<void>,
): Promise<Desk> {
  const guest = await newGuest(browser, size);
  guests.push(guest);
  const page = await guest.context.newPage();
  await prepare?.(page);
  const one = new Desk(page, `http://localhost:${product.port}`);
  await one.signIn(product.signIn(identifier));
  return one;
}

function guestOf({ page }: Desk): Guest {
  const guest = guests.find(({ context }) => context === page.context());
  assert.ok(guest);
  return guest;
}

function phoneOf(name: PhoneName): Phone {
  const phone = phones.get(name);
  assert.ok(phone);
  return phone;
}

function codeOf(name: string): string {
  return codes.get(name) ?? assert.fail(`${name} has no code`);
}

async function answerWhole(phone: Phone, step: string, options: readonly string[]): Promise<void> {
  await phone.begin(step);
  await phone.answer(options);
  await phone.send();
  await phone.isReceived();
}

/** What is stored of one person, or of all. */
function rows(name: string | null, phase: 'pre' | 'post'): Promise<number> {
  return storedResponses(product.data, {
    eventId: event.id,
    phase,
    code: name === null ? null : codeOf(name),
  });
}

/** The day at the venue, as a date field takes it. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());
}
