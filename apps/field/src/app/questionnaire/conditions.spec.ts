import { ANI, JOIN_CODE, question } from '../../testing/fake-server';
import { Phone } from '../../testing/phone';
import type { Draft } from './draft';

const yesNo = ['ya', 'tidak'].map((id) => ({ id, text: { id: `Pilihan ${id}`, en: `Option ${id}` } }));

/** The second question is for those alone who say yes to the first. */
async function conditional(): Promise<Phone> {
  const phone = new Phone();
  phone.server.sections = [{ id: 'kerja', title: { id: 'Tentang kerja', en: 'About work' } }];
  phone.server.items.splice(
    0,
    Infinity,
    question('p', 'single_choice', { options: yesNo, section: 'kerja' }),
    question('q', 'short_text', {
      showIf: { item: 'p', is: 'equal', value: 'ya' },
      section: 'kerja',
      required: true,
    }),
    question('r', 'short_text', { help: { id: 'Boleh singkat saja.', en: 'Short is fine.' } }),
  );
  await phone.open(`/e/${JOIN_CODE}`);
  await phone.enter(ANI);
  await phone.press('Mulai');
  return phone;
}

describe('Conditions and sections', () => {
  it('counts what is visible now, and says to which section it belongs', async () => {
    const phone = await conditional();
    expect(phone.text).toContain('1 dari 2');
    expect(phone.screen.querySelector('.section')?.textContent).toBe('Tentang kerja');
    await phone.choose('Pilihan ya');
    expect(phone.text).toContain('1 dari 3');
    await phone.press('Lanjut');
    expect(phone.heading).toBe('Pertanyaan q');
    await phone.press('Kembali');
    await phone.choose('Pilihan tidak');
    await phone.press('Lanjut');
    expect(phone.heading).toBe('Pertanyaan r');
    expect(phone.text).toContain('2 dari 2');
    expect(phone.screen.querySelector('.section')).toBeNull();
    expect(phone.screen.querySelector('#question-help')?.textContent).toBe('Boleh singkat saja.');
    await phone.press('Kembali');
    expect(phone.heading).toBe('Pertanyaan p');
  });

  it('sends no answer that others hide, and loses it no more than they are changed back', async () => {
    const phone = await conditional();
    await phone.choose('Pilihan ya');
    await phone.press('Lanjut');
    await phone.type('.field', 'Di kapal');
    await phone.press('Kembali');
    await phone.choose('Pilihan tidak');
    const [draft] = await phone.store.all<Draft>('drafts');
    expect(draft?.answers['q']).toBe('Di kapal');
    await phone.choose('Pilihan ya');
    await phone.press('Lanjut');
    expect(phone.screen.querySelector<HTMLInputElement>('.field')?.value).toBe('Di kapal');
    await phone.press('Kembali');
    await phone.choose('Pilihan tidak');
    await phone.press('Lanjut');
    await phone.press('Lewati dulu');
    expect(phone.screen.querySelectorAll('.review li')).toHaveLength(2);
    await phone.press('Kirim jawaban');
    expect(phone.server.puts[0]?.body['answers']).toEqual({ p: 'tidak' });
  });

  it('comes back to the review, which asks for what a changed answer brought up', async () => {
    const phone = await conditional();
    await phone.choose('Pilihan tidak');
    await phone.press('Lanjut');
    await phone.press('Lewati dulu');
    await phone.press('Ubah');
    await phone.choose('Pilihan ya');
    await phone.press('Lanjut');
    expect(phone.heading).toBe('Periksa jawabanmu');
    expect(phone.text).toContain('Jawab dulu yang bertanda “wajib”.');
    await phone.press('Ke pertanyaan yang belum dijawab');
    expect(phone.heading).toBe('Pertanyaan q');
  });

  it('does not send what has to be put right, and leads there', async () => {
    const phone = await conditional();
    phone.server.items.push(question('n', 'number', { max: 5 }));
    await phone.store.write([{ shelf: 'cache', key: 'instrument:version-1' }]);
    await phone.open();
    await phone.press('Mulai');
    await phone.choose('Pilihan tidak');
    await phone.press('Lanjut');
    await phone.press('Lewati dulu');
    await phone.type('.field', '9');
    const [key] = await phone.store.keys('drafts');
    const draft = await phone.store.get<Draft>('drafts', key ?? '');
    await phone.store.write([{ shelf: 'drafts', key: key ?? '', value: { ...draft, at: 99 } }]);
    await phone.open();
    await phone.press('Lanjutkan');
    expect(phone.text).toContain('1 jawaban perlu diperbaiki.');
    expect(phone.screen.querySelector<HTMLButtonElement>('.actions .primary')?.disabled).toBe(true);
    await phone.press('Perbaiki');
    expect(phone.heading).toBe('Pertanyaan n');
    expect(phone.screen.querySelector<HTMLInputElement>('.field')?.value).toBe('9');
  });

  it('keeps place and answers when the language is changed', async () => {
    const phone = await conditional();
    await phone.choose('Pilihan ya');
    await phone.press('Lanjut');
    await phone.type('.field', 'Di kapal');
    await phone.press('English');
    expect(phone.heading).toBe('Question q');
    expect(phone.text).toContain('2 of 3');
    expect(phone.screen.querySelector<HTMLInputElement>('.field')?.value).toBe('Di kapal');
    await phone.press('Bahasa Indonesia');
    expect(phone.heading).toBe('Pertanyaan q');
  });
});
