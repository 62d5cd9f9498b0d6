import { JOIN_CODE, question } from '../../testing/fake-server';
import { Phone } from '../../testing/phone';
import { SHELVES } from '../store/store';
import type { PublicEvent, RecipeQuestion } from '../transport/public-api-types';

const RECIPE: RecipeQuestion[] = [
  { id: 'mother', text: { id: 'Dua huruf pertama nama ibumu', en: 'Mother' }, part: 'letters', length: 2 },
  { id: 'birthday', text: { id: 'Tanggal lahirmu', en: 'Birthday' }, part: 'digits', length: 2 },
];

async function codeless(identification: PublicEvent['identification']): Promise<Phone> {
  const phone = new Phone();
  const recipe = identification === 'self_code' ? RECIPE : null;
  phone.server.event = { ...phone.server.event, identification, recipe };
  phone.server.items.splice(0, Infinity, question('t', 'short_text'));
  await phone.open(`/e/${JOIN_CODE}`);
  return phone;
}

async function answer(phone: Phone, text: string): Promise<void> {
  await phone.type('.field', text);
  await phone.press('Lanjut');
  await phone.press('Kirim jawaban');
}

async function makeCode(phone: Phone, mother: string, birthday: string): Promise<void> {
  await phone.press('Mulai');
  await phone.type('#recipe-mother', mother);
  await phone.type('#recipe-birthday', birthday);
  await phone.press('Lanjut ke pertanyaan');
}

/** All that is kept here, in storage and on the page. */
async function traces(phone: Phone): Promise<string> {
  const shelves = await Promise.all(SHELVES.map((shelf) => phone.store.all(shelf)));
  return JSON.stringify([shelves, phone.screen.outerHTML, history.state, location.href]);
}

describe('An anonymous event', () => {
  it('asks for no code, and sends none', async () => {
    const phone = await codeless('anonymous');
    expect(phone.heading).toBe('Langkahku');
    expect(phone.text).toContain('tidak ada yang tahu jawaban mana milikmu');
    expect(phone.server.asked.some((line) => line.includes('/steps'))).toBe(false);
    await phone.press('Mulai');
    await answer(phone, 'Baik');
    expect(phone.heading).toBe('Diterima');
    expect(Object.keys(phone.server.puts[0]?.body ?? {})).toEqual(['deploymentId', 'answers', 'claimedAt']);
  });

  it('knows on this phone alone that it was sent, and says that a pledge is made with the team', async () => {
    const phone = await codeless('anonymous');
    await phone.press('Mulai');
    await answer(phone, 'Baik');
    await phone.open();
    expect(phone.screen.querySelector('[data-step=pre]')?.getAttribute('data-state')).toBe('done');
    expect(phone.screen.querySelector('[data-step=pledge], [data-step=present]')).toBeNull();
    expect(phone.text).toContain('Ikrar memakai nama, jadi tidak lewat halaman ini.');
  });

  it('takes up the draft of the one who holds the phone, and of nobody else', async () => {
    const phone = await codeless('anonymous');
    await phone.press('Mulai');
    await phone.type('.field', 'Rahasia');
    await phone.open();
    await phone.press('Lanjutkan');
    expect(phone.screen.querySelector<HTMLInputElement>('.field')?.value).toBe('Rahasia');
    await phone.press('Kembali');
    await phone.press('Peserta berikutnya');
    await phone.press('Hapus dan serahkan HP');
    expect(phone.heading).toBe('Langkahku');
    expect(await traces(phone)).not.toContain('Rahasia');
    await phone.open();
    await phone.press('Mulai');
    expect(phone.screen.querySelector<HTMLInputElement>('.field')?.value).toBe('');
  });

  it('lets the next one answer as well, while what the last one finished still waits', async () => {
    const phone = await codeless('anonymous');
    phone.server.signal = false;
    await phone.open();
    await phone.press('Mulai');
    await answer(phone, 'Satu');
    await phone.press('Peserta berikutnya');
    expect(phone.text).toContain('1 jawaban tersimpan di HP ini');
    await phone.press('Mulai');
    await answer(phone, 'Dua');
    phone.server.signal = true;
    dispatchEvent(new Event('online'));
    await phone.settle();
    expect(phone.server.puts.map(({ body }) => body['answers'])).toEqual([{ t: 'Satu' }, { t: 'Dua' }]);
    expect(new Set(phone.server.puts.map(({ id }) => id)).size).toBe(2);
  });
});

describe('An event with self-made codes', () => {
  it('makes the code on the phone, and keeps and sends nothing that it was made of', async () => {
    const phone = await codeless('self_code');
    expect(phone.text).toContain('kamu membuat kode rahasia sendiri');
    await makeCode(phone, 'Sulastri', '7');
    expect(await traces(phone)).not.toContain('ulastri');
    await answer(phone, 'Baik');
    expect(phone.server.puts[0]?.body['selfCode']).toBe('SU-07');
    expect(JSON.stringify(phone.server.puts)).not.toContain('ulastri');
  });

  it('does not ask again for the answers under way, but before each wave', async () => {
    const phone = await codeless('self_code');
    await makeCode(phone, 'Su', '07');
    await phone.type('.field', 'Ba');
    await phone.open();
    await phone.press('Lanjutkan');
    expect(phone.heading).toBe('Pertanyaan t');
    await phone.press('Lanjut');
    await phone.press('Kirim jawaban');
    const { event } = phone.server;
    phone.server.event = {
      ...event,
      phases: event.phases.map((one) => ({ ...one, state: 'open' as const })),
    };
    await phone.press('Ke langkahku');
    await phone.press('Perbarui halaman ini');
    await phone.press('Mulai');
    expect(phone.heading).toBe('Buat kode rahasiamu');
    expect(phone.screen.querySelector<HTMLInputElement>('#recipe-mother')?.value).toBe('');
  });

  it('says what a blank costs, and goes on without a code', async () => {
    const phone = await codeless('self_code');
    await makeCode(phone, '', '07');
    expect(phone.text).toContain('sebelum dan sesudah tidak bisa dibandingkan');
    await phone.press('Lanjut tanpa kode');
    await answer(phone, 'Baik');
    expect(phone.server.puts[0]?.body).not.toHaveProperty('selfCode');
    expect(phone.server.puts[0]?.body).not.toHaveProperty('personalCode');
  });
});
