import { ANI, JOIN_CODE } from '../../testing/fake-server';
import { Phone } from '../../testing/phone';

async function beforePledge(minor: boolean, signal = true): Promise<Phone> {
  const phone = new Phone();
  phone.server.steps = { ...phone.server.steps, minor, received: ['pre'] };
  await phone.open(`/e/${JOIN_CODE}`);
  phone.server.signal = signal;
  await phone.enter(ANI);
  await phone.press('Baca ikrar');
  return phone;
}

const duties = (phone: Phone): string[] =>
  [...phone.screen.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(({ value }) => value);

describe('PledgePage', () => {
  it('offers a minor education duties only, and no sharing', async () => {
    const phone = await beforePledge(true);
    expect(phone.heading).toBe('Ikrar Pencegahan TPPO');
    expect([...phone.screen.querySelectorAll('.pledge-text p')].map((line) => line.textContent)).toEqual([
      'Saya berjanji.',
      'Saya menjaga.',
    ]);
    expect(duties(phone)).toEqual(['educate_peers', 'share_help_numbers']);
    expect(phone.text).toContain('setelah orang tua atau walimu setuju');
    expect(phone.text).not.toContain('Bagikan dengan kantor kecamatan?');
  });

  it('says of an unrecorded year of birth what it is, and why the limit is 19', async () => {
    const young = await beforePledge(true);
    expect(young.text).toContain('Kamu belum 19 tahun');
    expect(young.text).toContain('Batasnya 19, bukan 18');
    young.server.steps = { ...young.server.steps, ageKnown: false };
    await young.open(`/e/${JOIN_CODE}`);
    await young.press('Baca ikrar');
    expect(young.text).toContain(
      'Tahun lahirmu belum tercatat, jadi kami pakai aturan untuk di bawah 19 tahun',
    );
    expect(young.text).toContain('Batasnya 19, bukan 18');
    expect(young.text).not.toContain('Kamu belum 19 tahun');
    expect(duties(young)).toEqual(['educate_peers', 'share_help_numbers']);
  });

  it('offers who may be a minor the same, as long as the server was not heard', async () => {
    const phone = await beforePledge(false, false);
    expect(duties(phone)).toEqual(['educate_peers', 'share_help_numbers']);
    expect(phone.text).toContain('usiamu belum bisa diperiksa');
  });

  it('offers an adult all duties of the text, and the choice to share, not made beforehand', async () => {
    const phone = await beforePledge(false);
    expect(duties(phone).slice(0, 3)).toEqual(['educate_peers', 'share_help_numbers', 'recognise_signs']);
    expect(phone.text).toContain('Bagikan dengan kantor kecamatan?');
    expect(phone.screen.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('shows beside each duty who receives it, with the number to tap, in both languages and without signal', async () => {
    const phone = await beforePledge(false);
    phone.server.signal = false;
    await phone.open();
    await phone.press('Baca ikrar');
    const receivers = (): string[] =>
      [...phone.screen.querySelectorAll('ikrar-duty-receiver')].map((one) =>
        (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
      );
    expect(receivers()[0]).toBe(
      'Penerima: Guru BK, Pulau Terung Temui langsung; belum ada nomor yang terverifikasi.',
    );
    expect(receivers()[2]).toBe(
      'Penerima: Bhabinkamtibmas, Pulau Terung Telepon 110 · Polisi' +
        ' Hanya dari jaringan Indonesia. Sumber: Divisi Humas Polri, 12 Januari 2026',
    );
    expect(phone.screen.querySelector('ikrar-duty-receiver a')?.getAttribute('href')).toBe('tel:110');
    await phone.press('English');
    expect(receivers()[2]).toContain('Received by: Village police officer, Pulau Terung Call 110 · Police');
  });

  it('wants at least one duty, and leads to the duties when none was chosen', async () => {
    const scrolled = jest.spyOn(Element.prototype, 'scrollIntoView');
    const phone = await beforePledge(true);
    document.body.append(phone.screen);
    expect(phone.text).toContain('Pilih paling sedikit satu tugas yang sanggup kamu lakukan.');
    await phone.press('Saya berikrar');
    const error = phone.screen.querySelector('#duties-error');
    expect(error?.textContent).toBe('Belum ada tugas yang kamu pilih. Pilih paling sedikit satu.');
    const first = phone.screen.querySelector<HTMLInputElement>('input[type=checkbox]');
    expect(scrolled.mock.contexts).toEqual([first]);
    expect(document.activeElement).toBe(first);
    expect(first?.getAttribute('aria-describedby')).toBe('duties-error');
    expect(phone.server.puts).toHaveLength(0);
    await phone.choose('Menceritakan kepada teman');
    expect(error?.textContent).toBe('');
    scrolled.mockRestore();
  });

  it('sends the pledge once and shows it as received', async () => {
    const phone = await beforePledge(false);
    await phone.choose('Mengenali tanda TPPO');
    await phone.choose('Menceritakan kepada teman');
    await phone.choose('Ya, kantor yang bekerja sama');
    await phone.press('Saya berikrar');
    expect(phone.heading).toBe('Diterima');
    expect(phone.server.asked.filter((line) => line.startsWith('PUT'))).toEqual([
      `PUT /api/public/events/${JOIN_CODE}/pledges/${phone.server.puts[0]?.id}`,
    ]);
    expect(phone.server.puts[0]?.body).toEqual({
      personalCode: ANI,
      pledgeTextId: 'text-1',
      duties: ['educate_peers', 'recognise_signs'],
      shareWanted: true,
      claimedAt: expect.any(String) as string,
    });
    await phone.press('Ke langkahku');
    expect(phone.screen.querySelector('[data-step=pledge]')?.getAttribute('data-state')).toBe('done');
  });

  it('says that it is only on the phone while there is no signal', async () => {
    const phone = await beforePledge(true);
    phone.server.signal = false;
    await phone.choose('Menceritakan kepada teman');
    await phone.press('Saya berikrar');
    expect(phone.heading).toBe('Tersimpan di HP ini');
    expect(await phone.store.keys('outbox')).toHaveLength(1);
  });
});
