import { ANI, BUDI, JOIN_CODE, question } from '../../testing/fake-server';
import { Phone } from '../../testing/phone';
import { SHELVES } from '../store/store';

const SECRET = 'kenari-di-jendela';

/** The team's phone, opened by the link that makes it a shared one. */
async function shared(): Promise<Phone> {
  const phone = new Phone();
  phone.server.items.splice(0, Infinity, question('t', 'short_text'));
  await phone.open(`/e/${JOIN_CODE}#bersama`);
  return phone;
}

async function takeTurn(phone: Phone, code: string, text = SECRET): Promise<void> {
  await phone.enter(code);
  await phone.press('Mulai');
  await phone.type('.field', text);
  await phone.press('Lanjut');
  await phone.press('Kirim jawaban');
}

/** Everything the next holder could come upon: storage, address, history, the page itself. */
async function traces(phone: Phone): Promise<string> {
  const shelves = await Promise.all(SHELVES.map((shelf) => phone.store.all(shelf)));
  const keys = await Promise.all(SHELVES.map((shelf) => phone.store.keys(shelf)));
  const fields = [...phone.screen.querySelectorAll('input')].map(({ value }) => value);
  return JSON.stringify([
    ...[shelves, keys, fields, phone.screen.outerHTML, history.state, location.href],
    ...[document.title, document.cookie, { ...localStorage }, { ...sessionStorage }],
  ]);
}

const largest = (phone: Phone): string[] =>
  [...phone.screen.querySelectorAll('main button')].map(({ textContent }) => textContent?.trim() ?? '');

describe('A shared phone', () => {
  it('thanks, has one button, and has forgotten everything before it is pressed', async () => {
    const phone = await shared();
    expect(location.hash).toBe('');
    expect(phone.text).toContain('0 giliran selesai di HP ini. Tidak ada yang menunggu dikirim.');
    phone.server.signal = false;
    await takeTurn(phone, ANI);
    expect(phone.heading).toBe('Terima kasih!');
    expect(phone.text).toContain('Serahkan HP ke teman berikutnya.');
    expect(phone.text).toContain('tersimpan terkunci di HP ini');
    expect(phone.text).toContain('1 giliran selesai di HP ini. 1 menunggu dikirim.');
    expect(largest(phone)).toEqual(['Peserta berikutnya']);
    const left = await traces(phone);
    expect(left).not.toContain(ANI);
    expect(left).not.toContain(SECRET);
    expect(await phone.store.keys('seats')).toEqual([]);
    expect(await phone.store.keys('drafts')).toEqual([]);
  });

  it('asks for the next code, and tells two apart', async () => {
    const phone = await shared();
    await takeTurn(phone, ANI);
    expect(phone.text).toContain('Jawabanmu sudah diterima.');
    await phone.press('Peserta berikutnya');
    expect(phone.heading).toBe('Masukkan kode pribadimu');
    await phone.enter(BUDI);
    expect(phone.heading).toBe('Langkahku');
    await phone.press('Mulai');
    expect(phone.screen.querySelector<HTMLInputElement>('.field')?.value).toBe('');
    await phone.type('.field', 'lain');
    await phone.press('Lanjut');
    await phone.press('Kirim jawaban');
    expect(phone.text).toContain('2 giliran selesai di HP ini. Tidak ada yang menunggu dikirim.');
    expect(phone.server.puts.map(({ body }) => body['personalCode'])).toEqual([ANI, BUDI]);
  });

  it('stays shared and empty after a reload, also on the page of thanks', async () => {
    const phone = await shared();
    phone.server.signal = false;
    await takeTurn(phone, ANI);
    await phone.open();
    expect(phone.heading).toBe('Masukkan kode pribadimu');
    expect(phone.text).toContain('1 giliran selesai di HP ini. 1 menunggu dikirim.');
    expect(await traces(phone)).not.toContain(ANI);
  });

  it('has no way back into the turn that ended', async () => {
    const phone = await shared();
    await takeTurn(phone, ANI);
    await phone.press('Peserta berikutnya');
    for (let step = 0; step < 3; step++) {
      history.back();
      await phone.settle();
      const left = await traces(phone);
      expect(left).not.toContain(ANI);
      expect(left).not.toContain(SECRET);
      expect(phone.heading).toBe('Masukkan kode pribadimu');
    }
  });

  it('keeps the phone with the holder until the team was called when the server refused', async () => {
    const phone = await shared();
    phone.server.refusal = { status: 409, code: 'deployment.not-open' };
    await takeTurn(phone, ANI);
    expect(phone.text).toContain('Tunjukkan layar ini sebelum HP diserahkan.');
    expect(phone.text).toContain('Untuk tim: deployment.not-open, nomor');
  });

  it('turns the language of the last one back, also in storage', async () => {
    const phone = await shared();
    await phone.press('English');
    await phone.enter(ANI).catch(() => undefined);
    await phone.press('Continue').catch(() => undefined);
    await phone.press('Start');
    await phone.type('.field', SECRET);
    await phone.press('Continue');
    await phone.press('Send answers');
    expect(phone.heading).toBe('Thank you!');
    expect(await phone.store.get('cache', 'language')).toBeUndefined();
    await phone.press('Next participant');
    expect(phone.heading).toBe('Masukkan kode pribadimu');
  });

  it('is made one at the steps, and is somebody’s own again when the team says so twice', async () => {
    const phone = new Phone();
    await phone.open(`/e/${JOIN_CODE}`);
    await phone.enter(ANI);
    await phone.press('Jadikan HP bersama');
    expect(phone.buttons().some(({ textContent }) => textContent?.includes('Jadikan'))).toBe(false);
    await phone.press('Peserta berikutnya');
    expect(phone.text).toContain('0 giliran selesai');
    await phone.press('Berhenti jadi HP bersama');
    await phone.press('Berhenti jadi HP bersama');
    expect(phone.text).not.toContain('giliran');
    await phone.open();
    expect(phone.text).not.toContain('giliran');
  });

  it('goes on at an event without codes, one after the other', async () => {
    const phone = new Phone();
    phone.server.event = { ...phone.server.event, identification: 'anonymous', recipe: null };
    phone.server.items.splice(0, Infinity, question('t', 'short_text'));
    await phone.open(`/e/${JOIN_CODE}#bersama`);
    for (const text of ['satu', 'dua']) {
      expect(phone.heading).toBe('Langkahku');
      await phone.press('Mulai');
      await phone.type('.field', text);
      await phone.press('Lanjut');
      await phone.press('Kirim jawaban');
      expect(phone.heading).toBe('Terima kasih!');
      await phone.press('Peserta berikutnya');
    }
    expect(phone.text).toContain('2 giliran selesai di HP ini.');
    expect(phone.server.puts.map(({ body }) => body['answers'])).toEqual([{ t: 'satu' }, { t: 'dua' }]);
  });
});
