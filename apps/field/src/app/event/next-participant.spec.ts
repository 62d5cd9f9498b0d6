import { ANI, BUDI, JOIN_CODE } from '../../testing/fake-server';
import { Phone } from '../../testing/phone';
import { SHELVES } from '../store/store';

async function phoneOf(code: string): Promise<Phone> {
  const phone = new Phone();
  await phone.open(`/e/${JOIN_CODE}`);
  await phone.enter(code);
  return phone;
}

async function finishPre(phone: Phone): Promise<void> {
  await phone.press('Mulai');
  await phone.choose('Pilihan a');
  await phone.press('Lanjut');
  await phone.press('Lewati dulu');
  await phone.press('Lewati dulu');
  await phone.press('Kirim jawaban');
}

/** Everything the next holder could come upon: storage, address, history, the page itself. */
async function traces(phone: Phone): Promise<string> {
  const shelves = await Promise.all(SHELVES.map((shelf) => phone.store.all(shelf)));
  const keys = await Promise.all(SHELVES.map((shelf) => phone.store.keys(shelf)));
  const fields = [...phone.screen.querySelectorAll('input')].map(({ value }) => value);
  return JSON.stringify([
    shelves,
    keys,
    fields,
    phone.screen.outerHTML,
    history.state,
    location.href,
    document.title,
    document.cookie,
    { ...localStorage },
    { ...sessionStorage },
  ]);
}

describe('Next participant', () => {
  it('leaves nothing of the last holder behind once all was received', async () => {
    const phone = await phoneOf(ANI);
    await finishPre(phone);
    expect(phone.heading).toBe('Diterima');
    await phone.press('Peserta berikutnya');
    expect(phone.heading).toBe('Masukkan kode pribadimu');
    expect(await traces(phone)).not.toContain(ANI);
    expect(await phone.store.keys('outbox')).toEqual([]);
    expect(await phone.store.keys('seats')).toEqual([]);
    expect(await phone.store.keys('drafts')).toEqual([]);
  });

  it('keeps what is still unsent, of which the next holder sees the count alone', async () => {
    const phone = await phoneOf(ANI);
    expect(phone.text).toContain('Tombol ini menghapus semua tentang kamu');
    phone.server.signal = false;
    await finishPre(phone);
    expect(phone.text).toContain('yang sudah kamu selesaikan tidak ikut dihapus');
    expect(phone.text).not.toContain('menghapus semua');
    await phone.press('Peserta berikutnya');
    expect(phone.text).toContain('1 jawaban tersimpan di HP ini, menunggu kabar dari server');
    expect(await phone.store.keys('outbox')).toHaveLength(1);
    expect(phone.screen.outerHTML).not.toContain(ANI);

    await phone.enter(BUDI);
    expect(phone.screen.querySelector('[data-step=pre]')?.getAttribute('data-state')).toBe('open');
    await phone.press('Mulai');
    expect(phone.screen.querySelector('input:checked')).toBeNull();

    phone.server.signal = true;
    dispatchEvent(new Event('online'));
    await phone.settle();
    expect(phone.server.puts.map(({ body }) => body['personalCode'])).toEqual([ANI]);
    expect(await traces(phone)).not.toContain(ANI);
  });

  it('asks before it throws away answers that were not sent', async () => {
    const phone = await phoneOf(ANI);
    await phone.press('Mulai');
    await phone.choose('Pilihan a');
    await phone.press('Kembali');
    await phone.press('Peserta berikutnya');
    expect(phone.text).toContain('Ada jawaban yang belum selesai');
    await phone.press('Kembali mengisi');
    expect(await phone.store.keys('drafts')).toHaveLength(1);
    await phone.press('Peserta berikutnya');
    await phone.press('Hapus dan serahkan HP');
    expect(phone.heading).toBe('Masukkan kode pribadimu');
    expect(await traces(phone)).not.toContain(ANI);
  });

  it("does not lead back into the last holder's answers", async () => {
    const phone = await phoneOf(ANI);
    await phone.press('Mulai');
    await phone.choose('Pilihan a');
    await phone.press('Lanjut');
    await phone.press('Kembali');
    await phone.press('Kembali');
    await phone.press('Peserta berikutnya');
    await phone.press('Hapus dan serahkan HP');
    history.forward();
    await phone.settle();
    expect(phone.heading).toBe('Masukkan kode pribadimu');
    await phone.enter(BUDI);
    expect(phone.heading).toBe('Langkahku');
  });

  it('is heard by another tab as soon as that one is looked at', async () => {
    const phone = await phoneOf(ANI);
    await phone.press('Mulai');
    await phone.choose('Pilihan a');
    const [seat] = await phone.store.keys('seats');
    await phone.store.write([{ shelf: 'seats', key: seat ?? '' }]);
    document.dispatchEvent(new Event('visibilitychange'));
    await phone.settle();
    expect(phone.heading).toBe('Masukkan kode pribadimu');
    expect(phone.text).not.toContain('Pilihan a');
  });

  it('turns the language of the last holder back', async () => {
    const phone = await phoneOf(ANI);
    await phone.press('English');
    await phone.press('Next participant');
    expect(phone.heading).toBe('Masukkan kode pribadimu');
  });
});
