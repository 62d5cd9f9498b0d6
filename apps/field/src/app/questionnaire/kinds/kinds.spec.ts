import { ANI, JOIN_CODE, question } from '../../../testing/fake-server';
import { Phone } from '../../../testing/phone';
import type { PublicItem } from '../../transport/public-api-types';

const options = (...ids: string[]): PublicItem['options'] =>
  ids.map((id) => ({ id, text: { id: `Pilihan ${id}`, en: `Option ${id}` } }));

/** The questionnaire with these questions alone, opened at the first of them. */
async function asked(...items: PublicItem[]): Promise<Phone> {
  const phone = new Phone();
  phone.server.items.splice(0, Infinity, ...items);
  phone.server.areas = {
    '': [{ code: '21', name: 'Kepulauan Riau' }],
    '21': [
      { code: '21.71', name: 'Kota Batam' },
      { code: '21.72', name: 'Kota Tanjung Pinang' },
    ],
    '21.72': [{ code: '21.72.01', name: 'Bukit Bestari' }],
    '21.72.01': [{ code: '21.72.01.1001', name: 'Tanjung Ayun Sakti' }],
    '21.71': [
      { code: '21.71.01', name: 'Belakang Padang' },
      { code: '21.71.02', name: 'Batu Ampar' },
    ],
    '21.71.01': [{ code: '21.71.01.1004', name: 'Pulau Terung' }],
    '21.71.02': [{ code: '21.71.02.1001', name: 'Tanjung Sengkuang' }],
  };
  await phone.open(`/e/${JOIN_CODE}`);
  await phone.enter(ANI);
  await phone.press('Mulai');
  return phone;
}

const error = (phone: Phone): string => phone.screen.querySelector('#question-error')?.textContent ?? '';

async function sent(phone: Phone): Promise<unknown> {
  await phone.press('Kirim jawaban');
  return phone.server.puts[0]?.body['answers'];
}

describe('Kinds of question', () => {
  it('takes several choices, unticks them, and sends them in the order of the sheet', async () => {
    const phone = await asked(question('m', 'multiple_choice', { options: options('a', 'b', 'c') }));
    expect(phone.text).toContain('Boleh pilih lebih dari satu.');
    for (const option of ['c', 'b', 'a', 'b']) await phone.choose(`Pilihan ${option}`);
    await phone.press('Lanjut');
    expect(phone.screen.querySelector('.review')?.textContent).toContain('Pilihan a · Pilihan c');
    expect(await sent(phone)).toEqual({ m: ['a', 'c'] });
  });

  it('says once that one may choose several, whoever says it', async () => {
    const help = { id: 'Boleh pilih lebih dari satu.', en: 'You may choose more than one.' };
    const phone = await asked(question('m', 'multiple_choice', { options: options('a', 'b'), help }));
    expect(phone.text.split(help.id)).toHaveLength(2);
  });

  it('says in English which question there is in Indonesian only, and in which language it stands', async () => {
    const both = question('a', 'short_text', { text: { id: 'Mengapa?', en: 'Why?' } });
    const one = question('b', 'short_text', { text: { id: 'Bagaimana?', en: '' } });
    const phone = await asked(both, one);
    const title = (): HTMLElement | null => phone.screen.querySelector('#question');
    await phone.press('English');
    expect([title()?.lang, phone.text.includes('in Indonesian only')]).toEqual(['', false]);
    await phone.press('Skip for now');
    expect([title()?.lang, phone.text.includes('in Indonesian only')]).toEqual(['id', true]);
  });

  it('says the bounds of a number before and when they are missed, and takes a comma', async () => {
    const phone = await asked(question('n', 'number', { min: 0, max: 10 }));
    const field = (): HTMLInputElement => phone.screen.querySelector('.field') as HTMLInputElement;
    expect(phone.text).toContain('Dari 0 sampai 10.');
    expect(field().inputMode || field().getAttribute('inputmode')).toBe('decimal');
    await phone.type('.field', '12');
    expect(error(phone)).toBe('');
    await phone.press('Lanjut');
    expect(phone.heading).toBe('Pertanyaan n');
    expect(error(phone)).toBe('Angka ini di luar batas. Dari 0 sampai 10.');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().getAttribute('aria-describedby')).toContain('question-error');
    await phone.type('.field', '2,5');
    expect(error(phone)).toBe('');
    await phone.press('Lanjut');
    expect(await sent(phone)).toEqual({ n: 2.5 });
  });

  it('lets nobody go on with a phone number, and says which one', async () => {
    const phone = await asked(question('t', 'long_text'));
    expect(phone.text).toContain('Jangan tulis nama, nomor, atau alamat siapa pun.');
    expect(phone.screen.querySelector('textarea')?.autocomplete).toBe('off');
    await phone.type('.field', 'Hubungi 0812-3456-7890');
    await phone.press('Lanjut');
    expect(error(phone)).toBe('“0812-3456-7890” seperti nomor telepon. Hapus nomor itu dulu.');
    await phone.press('Kembali');
    await phone.press('Lanjutkan');
    await phone.type('.field', 'Hubungi petugas ');
    await phone.press('Lanjut');
    expect(await sent(phone)).toEqual({ t: 'Hubungi petugas' });
  });

  it('asks once about what may be a name, and lets it pass', async () => {
    const phone = await asked(question('t', 'short_text'));
    await phone.type('.field', 'Saya bicara dengan Pak Budiman');
    await phone.press('Lanjut');
    expect(phone.text).toContain('“Pak Budiman” seperti nama orang');
    await phone.press('Lanjut');
    expect(await sent(phone)).toEqual({ t: 'Saya bicara dengan Pak Budiman' });
  });

  it('takes a day in three fields, and says when there is no such day', async () => {
    const phone = await asked(question('d', 'date'));
    const fields = (): HTMLInputElement[] => [...phone.screen.querySelectorAll<HTMLInputElement>('input')];
    fields()[0]?.setAttribute('id', 'day');
    fields()[1]?.setAttribute('id', 'year');
    await phone.type('#day', '31');
    await phone.select(0, 'September');
    await phone.type('#year', '2024');
    await phone.press('Lanjut');
    expect(error(phone)).toContain('Tanggal ini tidak ada.');
    await phone.type('#day', '5');
    await phone.press('Lanjut');
    expect(phone.screen.querySelector('.review')?.textContent).toContain('5 September 2024');
    expect(await sent(phone)).toEqual({ d: '2024-09-05' });
  });

  it('leads from where the event is to the kelurahan, without guessing it', async () => {
    const phone = await asked(question('w', 'area'));
    const chosen = (): string[] =>
      [...phone.screen.querySelectorAll('select')].map((list) => list.selectedOptions[0]?.text.trim() ?? '');
    expect(chosen()).toEqual(['Kepulauan Riau', 'Kota Batam', 'Belakang Padang', 'Pilih…']);
    expect(phone.buttons().some((button) => button.textContent?.includes('Lewati dulu'))).toBe(true);
    await phone.select(3, 'Pulau Terung');
    await phone.select(2, 'Batu Ampar');
    expect(chosen()).toEqual(['Kepulauan Riau', 'Kota Batam', 'Batu Ampar', 'Pilih…']);
    await phone.select(3, 'Tanjung Sengkuang');
    await phone.press('Lanjut');
    expect(phone.screen.querySelector('.review')?.textContent).toContain('Tanjung Sengkuang');
    expect(await sent(phone)).toEqual({ w: '21.71.02.1001' });
  });

  it('has every kelurahan of the regency of the event without signal', async () => {
    const phone = await asked(question('w', 'area'));
    phone.server.signal = false;
    await phone.open();
    await phone.press('Mulai');
    await phone.select(2, 'Batu Ampar');
    await phone.select(3, 'Tanjung Sengkuang');
    await phone.press('Lanjut');
    expect(phone.screen.querySelector('.review')?.textContent).toContain('Tanjung Sengkuang');
  });

  it('lets somebody from elsewhere go on without signal, and says what a required one waits for', async () => {
    const phone = await asked(question('w', 'area', { required: true }), question('z', 'short_text'));
    phone.server.signal = false;
    await phone.open();
    await phone.press('Mulai');
    await phone.select(1, 'Kota Tanjung Pinang');
    expect(phone.text).toContain('Daftar wilayah ini belum ada di HP ini.');
    await phone.press('Lewati dulu');
    expect(phone.heading).toBe('Pertanyaan z');
    await phone.press('Lewati dulu');
    expect(phone.text).toContain('Jawabanmu yang lain tidak hilang.');
    expect(phone.buttons().find((one) => one.textContent?.includes('Kirim jawaban'))).toHaveProperty(
      'disabled',
      true,
    );
    phone.server.signal = true;
    dispatchEvent(new Event('online'));
    await phone.settle();
    expect(phone.text).not.toContain('Jawabanmu yang lain tidak hilang.');
    phone.server.signal = false;
    await phone.press('Ke pertanyaan yang belum dijawab');
    await phone.select(2, 'Bukit Bestari');
    phone.server.signal = true;
    await phone.press('Coba lagi');
    await phone.select(3, 'Tanjung Ayun Sakti');
    await phone.press('Lanjut');
    expect(await sent(phone)).toEqual({ w: '21.72.01.1001' });
  });

  it('shows a note to read, which is neither answered nor reviewed', async () => {
    const note = question('n', 'note', { text: { id: 'Satu.\nDua.', en: 'One.\nTwo.' } });
    const phone = await asked(note, question('t', 'short_text'));
    expect(phone.heading).toBe('Baca dulu');
    expect([...phone.screen.querySelectorAll('.note p')].map((line) => line.textContent)).toEqual([
      'Satu.',
      'Dua.',
    ]);
    await phone.press('Lanjut');
    await phone.press('Lewati dulu');
    expect(phone.screen.querySelectorAll('.review li')).toHaveLength(1);
  });

  it('wants to know what "other" is, and sends it beside the choice', async () => {
    const phone = await asked(question('s', 'single_choice', { options: options('a', 'b'), other: true }));
    expect(phone.screen.querySelector('#other')).toBeNull();
    await phone.choose('Lainnya');
    await phone.press('Lanjut');
    expect(error(phone)).toBe('Kamu memilih “Lainnya”. Tulis jawabanmu di kotak itu.');
    await phone.type('#other', 'Guru');
    await phone.press('Lanjut');
    expect(phone.screen.querySelector('.review')?.textContent).toContain('Lainnya: Guru');
    expect(await sent(phone)).toEqual({ s: 'other', 's.other': 'Guru' });
  });

  it('shuffles the options alike for one sheet, with the fixed one in its place', async () => {
    const many = options('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    const item = question('s', 'single_choice', {
      options: [...many, { id: 'z', text: { id: 'Tidak tahu', en: 'Unknown' }, fixed: true }],
      shuffled: true,
    });
    const phone = await asked(item);
    const shown = (): string[] =>
      [...phone.screen.querySelectorAll<HTMLInputElement>('.choice input')].map(({ value }) => value);
    await phone.choose('Pilihan c');
    const first = shown();
    expect(first.at(-1)).toBe('z');
    expect([...first].sort()).toEqual([...many.map(({ id }) => id), 'z']);
    await phone.open();
    await phone.press('Lanjutkan');
    expect(shown()).toEqual(first);
    const orders = new Set<string>([first.join()]);
    for (let sheet = 0; sheet < 3; sheet++) orders.add((await anotherSheet(item)).join());
    expect(orders.size).toBeGreaterThan(1);
  });
});

async function anotherSheet(item: PublicItem): Promise<string[]> {
  const phone = await asked(item);
  return [...phone.screen.querySelectorAll<HTMLInputElement>('.choice input')].map(({ value }) => value);
}
