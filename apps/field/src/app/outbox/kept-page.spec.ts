import { ANI, BUDI, JOIN_CODE } from '../../testing/fake-server';
import { Phone } from '../../testing/phone';
import type { OutboxRecord } from './outbox-record';

/** Ani's answers were refused for good; the phone is with the next one. */
async function refused(code = 'deployment.not-open', status = 409): Promise<Phone> {
  const phone = new Phone();
  await phone.open(`/e/${JOIN_CODE}`);
  await phone.enter(ANI);
  await phone.press('Mulai');
  await phone.choose('Pilihan a');
  for (const word of ['Lanjut', 'Lewati dulu', 'Lewati dulu']) await phone.press(word);
  phone.server.refusal = { status, code };
  await phone.press('Kirim jawaban');
  return phone;
}

async function lookedAt(...refusal: Parameters<typeof refused>): Promise<Phone> {
  const phone = await refused(...refusal);
  await phone.press('Peserta berikutnya');
  await phone.press('Untuk tim: lihat yang tersimpan');
  return phone;
}

const kept = async (phone: Phone): Promise<string> => {
  const [record] = await phone.store.all<OutboxRecord>('outbox');
  return record?.id.slice(-6).toUpperCase() ?? '';
};

describe('KeptPage', () => {
  it('tells the team what is kept and why, and nobody whose it is or what it says', async () => {
    const phone = await lookedAt();
    expect(location.pathname).toBe('/tersimpan');
    expect(phone.heading).toBe('Tersimpan di HP ini');
    expect(phone.text).toContain(`Pra-tes, nomor ${await kept(phone)}`);
    expect(phone.text).toContain('Sosialisasi di SMA Negeri 2');
    expect(phone.text).toContain('Tahap ini tidak sedang dibuka');
    expect(phone.text).toContain('Kode: deployment.not-open');
    expect(phone.screen.outerHTML).not.toContain(ANI);
    expect(phone.text).not.toContain('Pilihan a');
  });

  it('sends it again once the team has changed something', async () => {
    const phone = await lookedAt();
    await phone.press('Coba kirim lagi');
    expect(phone.text).toContain('Belum diterima. Isinya tetap aman di HP ini.');
    phone.server.refusal = undefined;
    await phone.press('Coba kirim lagi');
    expect(phone.text).toContain('1 diterima server.');
    expect(phone.text).toContain('Tidak ada yang tersimpan');
    expect(phone.server.puts).toHaveLength(1);
  });

  it('sends all of them with one tap', async () => {
    const phone = await lookedAt();
    const [first] = await phone.store.all<OutboxRecord>('outbox');
    const body = { claimedAt: '2024-09-25T02:05:00Z' };
    const second = { ...first, id: first?.id.replace(/.$/, 'x'), body };
    await phone.store.write([{ shelf: 'outbox', key: second.id ?? '', value: second }]);
    await phone.open();
    phone.server.refusal = undefined;
    await phone.press('Coba kirim semua (2)');
    expect(phone.text).toContain('2 diterima server.');
    expect(phone.server.puts).toHaveLength(2);
  });

  it('discards only when its number was typed', async () => {
    const phone = await lookedAt();
    const reference = await kept(phone);
    await phone.press('Buang dari HP ini');
    expect(phone.text).toContain(`Buang Pra-tes, nomor ${reference}?`);
    await phone.press('Buang selamanya');
    expect(phone.text).toContain('Nomornya tidak sama. Tidak ada yang dibuang.');
    await phone.press('Simpan saja');
    expect(await phone.store.keys('outbox')).toHaveLength(1);

    await phone.press('Buang dari HP ini');
    await phone.type('form .code', reference.toLowerCase());
    await phone.press('Buang selamanya');
    expect(phone.text).toContain(`Nomor ${reference} sudah dibuang.`);
    expect(await phone.store.keys('outbox')).toEqual([]);
    expect(phone.server.puts).toEqual([]);
  });

  it('lets its own holder answer again after it was discarded', async () => {
    const phone = await refused('response.different');
    await phone.press('Untuk tim: lihat yang tersimpan');
    expect(phone.text).toContain('Mengirim lagi tidak akan mengubahnya');
    await phone.press('Buang dari HP ini');
    await phone.type('form .code', await kept(phone));
    await phone.press('Buang selamanya');
    await phone.open(`/e/${JOIN_CODE}`);
    expect(phone.screen.querySelector('[data-step=pre]')?.getAttribute('data-state')).toBe('open');
  });

  it('says of what was erased on the server that it may go', async () => {
    const phone = await lookedAt('participant.erased', 410);
    expect(phone.text).toContain('Datanya sudah dihapus di server');
  });

  it('lists what still waits without a way to discard it', async () => {
    const phone = await refused();
    phone.server.refusal = undefined;
    phone.server.signal = false;
    await phone.press('Coba kirim lagi');
    await phone.press('Peserta berikutnya');
    await phone.enter(BUDI);
    await phone.press('Untuk tim: lihat yang tersimpan');
    expect(phone.screen.querySelector('[data-kept=waiting]')?.textContent).toContain(
      'menunggu kabar dari server',
    );
    expect(phone.buttons().some((button) => button.textContent?.includes('Buang'))).toBe(false);
  });
});
