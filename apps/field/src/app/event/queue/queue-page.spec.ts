import { ANI, BUDI, JOIN_CODE, question } from '../../../testing/fake-server';
import { Phone } from '../../../testing/phone';
import { SHELVES } from '../../store/store';
import type { Queue } from '../shared-phone';

const SECRET = 'kenari-di-jendela';
const STRANGER = 'CDEFGM';

/** The team's phone with these codes in its queue. */
async function withQueue(...codes: string[]): Promise<Phone> {
  const phone = new Phone();
  phone.server.items.splice(0, Infinity, question('t', 'short_text'));
  await phone.open(`/e/${JOIN_CODE}#bersama`);
  await give(phone, codes.join('\n'));
  return phone;
}

async function give(phone: Phone, text: string): Promise<void> {
  await phone.press('Untuk tim: buat antrean').catch(() => phone.press('Tambah ke antrean'));
  const field = phone.screen.querySelector<HTMLTextAreaElement>('#queue-codes');
  if (!field) throw new Error(`No field for codes: ${phone.text}`);
  field.value = text;
  await phone.press('Masukkan ke antrean');
}

async function answer(phone: Phone, text = SECRET): Promise<void> {
  await phone.press('Mulai');
  await phone.type('.field', text);
  await phone.press('Lanjut');
  await phone.press('Kirim jawaban');
}

const lines = (phone: Phone, state: 'waiting' | 'done'): string[] =>
  [...phone.screen.querySelectorAll(`[data-queue=${state}] .called`)].map((one) => one.textContent ?? '');

async function stored(phone: Phone): Promise<string> {
  const shelves = SHELVES.map(async (shelf) => [await phone.store.keys(shelf), await phone.store.all(shelf)]);
  return JSON.stringify(await Promise.all(shelves));
}

/** The disk as it was at every moment. */
function everWritten(phone: Phone): () => string {
  const written = jest.spyOn(phone.store, 'write');
  return () => JSON.stringify(written.mock.calls);
}

describe('The queue of a shared phone', () => {
  afterEach(() => jest.restoreAllMocks());

  it('calls by the beginning of a code, in the order of the cards, and shows no whole code', async () => {
    const phone = await withQueue(ANI, BUDI);
    expect(phone.heading).toBe('Giliran ABC…');
    expect(lines(phone, 'waiting')).toEqual(['ABC…', 'BCD…']);
    expect(phone.screen.outerHTML).not.toContain(ANI);
    expect(phone.screen.outerHTML).not.toContain(BUDI);
    await phone.press('Mulai giliranku');
    expect(phone.heading).toBe('Langkahku');
    expect(phone.text).toContain('Giliran ABC… Bukan kodemu?');
  });

  it('hands over with one press, and says who is done and who waits', async () => {
    const phone = await withQueue(ANI, BUDI);
    await phone.press('Mulai giliranku');
    await answer(phone);
    expect(phone.heading).toBe('Terima kasih!');
    expect(phone.text).toContain('Serahkan HP ke pemilik kode BCD…');
    await phone.press('Peserta berikutnya');
    expect(phone.heading).toBe('Langkahku');
    expect(phone.text).toContain('Giliran BCD…');
    await answer(phone, 'lain');
    await phone.press('Peserta berikutnya');
    expect(phone.heading).toBe('Masukkan kode pribadimu');
    expect(lines(phone, 'done')).toEqual(['ABC…', 'BCD…']);
    expect(lines(phone, 'waiting')).toEqual([]);
    expect(phone.server.puts.map(({ body }) => body['personalCode'])).toEqual([ANI, BUDI]);
  });

  it('never writes to the disk who holds the phone and what she writes', async () => {
    const phone = await withQueue(ANI, BUDI);
    const written = everWritten(phone);
    phone.server.signal = false;
    await phone.press('Mulai giliranku');
    await phone.press('Mulai');
    await phone.type('.field', SECRET);
    expect(phone.text).toContain('HP bersama: tersimpan setelah “Kirim jawaban”');
    expect(phone.text).not.toContain('Tersimpan di HP ini');
    expect(await phone.store.keys('drafts')).toEqual([]);
    expect(await phone.store.keys('seats')).toEqual([]);
    await phone.press('Lanjut');
    await phone.press('Kirim jawaban');
    expect(written()).not.toContain(SECRET);
    expect(written()).not.toContain(ANI);
    expect(await stored(phone)).not.toContain(ANI);
  });

  it('warns before the page is closed over answers that were not sent, and only then', async () => {
    const closing = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    const phone = await withQueue(ANI);
    await phone.press('Mulai giliranku');
    await phone.press('Mulai');
    expect(closing()).toBe(false);
    await phone.type('.field', SECRET);
    expect(closing()).toBe(true);
    await phone.press('Lanjut');
    await phone.press('Kirim jawaban');
    expect(closing()).toBe(false);
  });

  it('lets somebody be skipped, called later, and taken out', async () => {
    const phone = await withQueue(ANI, BUDI);
    await phone.press('Lewati dulu');
    expect(phone.heading).toBe('Giliran BCD…');
    expect(lines(phone, 'waiting')).toEqual(['BCD…', 'ABC…']);
    const call = phone.screen.querySelector<HTMLElement>('[aria-label="Panggil ABC"]');
    call?.click();
    await phone.settle();
    expect(phone.text).toContain('Giliran ABC…');
    await phone.press('Peserta berikutnya');
    expect(lines(phone, 'waiting')).toEqual(['BCD…', 'ABC…']);
    phone.screen.querySelector<HTMLElement>('[aria-label="Keluarkan ABC"]')?.click();
    await phone.settle();
    expect(lines(phone, 'waiting')).toEqual(['BCD…']);
    expect(await stored(phone)).not.toContain(ANI);
  });

  it('keeps somebody waiting who gave the phone back in the middle', async () => {
    const phone = await withQueue(ANI, BUDI);
    await phone.press('Mulai giliranku');
    await phone.press('Mulai');
    await phone.type('.field', SECRET);
    await phone.press('Kembali');
    await phone.press('Peserta berikutnya');
    await phone.press('Hapus dan serahkan HP');
    expect(lines(phone, 'waiting')).toEqual(['ABC…', 'BCD…']);
    await phone.press('Mulai giliranku');
    await phone.press('Mulai');
    expect(phone.screen.querySelector<HTMLInputElement>('.field')?.value).toBe('');
  });

  it('survives a reload, which ends a turn that was not sent', async () => {
    const phone = await withQueue(ANI, BUDI);
    await phone.press('Mulai giliranku');
    await phone.press('Mulai');
    await phone.type('.field', SECRET);
    await phone.open();
    expect(phone.heading).toBe('Giliran ABC…');
    expect(lines(phone, 'waiting')).toEqual(['ABC…', 'BCD…']);
    expect(await stored(phone)).not.toContain(SECRET);
  });

  it('says which codes cannot be right and keeps only those in the field', async () => {
    const phone = await withQueue(ANI);
    await give(phone, `${BUDI}\nABCDEX`);
    expect(phone.screen.querySelector('#queue-error')?.textContent).toContain('1 kode di atas tidak cocok');
    expect(phone.screen.querySelector('textarea')?.value).toBe('ABCDEX');
    await phone.press('Kembali');
    expect(lines(phone, 'waiting')).toEqual(['ABC…', 'BCD…']);
    await give(phone, ' ');
    expect(phone.text).toContain('Ketik paling sedikit satu kode.');
  });

  it('says of whom the server knows nothing, and goes on', async () => {
    const phone = await withQueue(STRANGER, ANI);
    await phone.press('Mulai giliranku');
    expect(phone.text).toContain('Server tidak mengenal kode CDE…');
    await phone.press('Lewati dulu');
    expect(phone.text).not.toContain('tidak mengenal');
    await phone.press('Mulai giliranku');
    expect(phone.heading).toBe('Langkahku');
  });

  it('takes somebody in between who is not in the queue', async () => {
    const phone = await withQueue(ANI);
    await phone.press('Tidak ada di antrean?');
    await phone.enter(BUDI);
    await answer(phone);
    expect(phone.text).toContain('Serahkan HP ke pemilik kode ABC…');
    await phone.press('Peserta berikutnya');
    expect(phone.server.puts.map(({ body }) => body['personalCode'])).toEqual([BUDI]);
    expect(phone.text).toContain('Giliran ABC…');
  });

  it('goes with the shared phone when the team stops sharing', async () => {
    const phone = await withQueue(ANI, BUDI);
    await phone.press('Berhenti jadi HP bersama');
    expect(phone.text).toContain('Antreannya dihapus.');
    await phone.press('Berhenti jadi HP bersama');
    expect(phone.heading).toBe('Masukkan kode pribadimu');
    expect(await stored(phone)).not.toContain(ANI);
  });

  it('does not call anybody of another event', async () => {
    const phone = await withQueue(ANI);
    const kept = await phone.store.get<Queue>('cache', 'queue');
    await phone.store.write([{ shelf: 'cache', key: 'queue', value: { ...kept, joinCode: 'QRS234' } }]);
    await phone.open();
    expect(phone.heading).toBe('Masukkan kode pribadimu');
    expect(lines(phone, 'waiting')).toEqual([]);
  });
});

describe('A phone that becomes a shared one', () => {
  it('takes what somebody began from the disk, and the turn goes on', async () => {
    const phone = new Phone();
    phone.server.items.splice(0, Infinity, question('t', 'short_text'));
    await phone.open(`/e/${JOIN_CODE}`);
    await phone.enter(ANI);
    await phone.press('Mulai');
    await phone.type('.field', SECRET);
    expect(await stored(phone)).toContain(SECRET);
    await phone.press('Kembali');
    await phone.press('Jadikan HP bersama');
    expect(await stored(phone)).not.toContain(SECRET);
    expect(await stored(phone)).not.toContain(ANI);
    await phone.press('Lanjutkan');
    await phone.press('Lanjut');
    await phone.press('Kirim jawaban');
    expect(phone.heading).toBe('Terima kasih!');
    expect(phone.server.puts.map(({ body }) => body['answers'])).toEqual([{ t: SECRET }]);
  });
});
