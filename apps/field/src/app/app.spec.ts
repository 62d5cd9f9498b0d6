import { ANI, JOIN_CODE } from '../testing/fake-server';
import { Phone } from '../testing/phone';

const EVENT = `/e/${JOIN_CODE}`;

describe('The page', () => {
  it('refuses what cannot be an event code, and opens the event of a good one in any case', async () => {
    const phone = new Phone();
    await phone.open('/');
    await phone.type('#join-code', 'BPD23O');
    await phone.press('Lanjut');
    expect(phone.text).toContain('Kode kegiatan terdiri dari 6 huruf dan angka');
    await phone.type('#join-code', ' bpd-234 ');
    await phone.press('Lanjut');
    expect(location.pathname).toBe(EVENT);
    expect(phone.heading).toBe('Masukkan kode pribadimu');
    expect(phone.screen.querySelector('.bar-name')?.textContent).toBe('Sosialisasi di SMA Negeri 2');
  });

  it('says so when there is no such event', async () => {
    const phone = new Phone();
    await phone.open('/e/XYZ234');
    expect(phone.heading).toBe('Kode kegiatan tidak dikenal');
  });

  it('says what is needed when it was never opened before and there is no signal', async () => {
    const phone = new Phone();
    phone.server.signal = false;
    await phone.open(EVENT);
    expect(phone.heading).toBe('Belum tersambung');
    expect(phone.text).toContain('Tanpa sinyal');
    phone.server.signal = true;
    await phone.press('Coba lagi');
    expect(phone.heading).toBe('Masukkan kode pribadimu');
    expect(phone.text).toContain('Tersambung');
  });

  it.each([
    ['abcde', ''],
    ['abcde2', 'Ada yang salah ketik'],
    ['abc1', 'Kode tidak memakai 0, 1, I, L, dan O'],
    ['abcdefgh', '6 huruf dan angka'],
  ])('tells about the personal code %s while it is typed: "%s"', async (typed, told) => {
    const phone = new Phone();
    await phone.open(EVENT);
    const asked = phone.server.asked.length;
    await phone.type('#personal-code', typed);
    const error = phone.screen.querySelector('#code-error')?.textContent?.trim() ?? '';
    expect(told ? error.includes(told) : error === '').toBe(true);
    expect(phone.server.asked).toHaveLength(asked);
  });

  it('takes the personal code in any case and without its dash', async () => {
    const phone = new Phone();
    await phone.open(EVENT);
    await phone.enter('abcdew');
    expect(phone.heading).toBe('Langkahku');
  });

  it('tells when the event has no such code', async () => {
    const phone = new Phone();
    await phone.open(EVENT);
    await phone.enter('222222');
    expect(phone.text).toContain('Kode ini tidak ada di kegiatan ini');
  });

  it('takes the code without signal once the event is on the phone, and looks at it later', async () => {
    const phone = new Phone();
    await phone.open(EVENT);
    phone.server.signal = false;
    await phone.enter(ANI);
    expect(phone.heading).toBe('Langkahku');
    expect(phone.text).toContain('Kodemu diperiksa nanti');
  });

  it('says later that the code was not known after all, and lets it be changed', async () => {
    const phone = new Phone();
    await phone.open(EVENT);
    phone.server.signal = false;
    await phone.enter('222222');
    expect(phone.heading).toBe('Langkahku');
    phone.server.signal = true;
    await phone.open();
    expect(phone.text).toContain('Server tidak mengenal kode ini');
    await phone.press('Ganti kode');
    expect(phone.heading).toBe('Masukkan kode pribadimu');
  });

  it('shows where each step stands, the open one with the button', async () => {
    const phone = new Phone();
    await phone.open(EVENT);
    await phone.enter(ANI);
    const steps = [...phone.screen.querySelectorAll<HTMLElement>('.step')];
    expect(steps.map(({ dataset }) => `${dataset['step']} ${dataset['state']}`)).toEqual([
      'present done',
      'pre open',
      'post planned',
      'pledge open',
    ]);
    expect(phone.screen.querySelector('[data-next] h2')?.textContent).toBe('Pra-tes');
  });

  it('keeps pre and post from a companion, who is not in the sample', async () => {
    const phone = new Phone();
    phone.server.steps = { ...phone.server.steps, role: 'companion', minor: false };
    await phone.open(EVENT);
    await phone.enter(ANI);
    expect(phone.screen.querySelector('[data-step=pre]')?.textContent).toContain('Hanya untuk peserta');
    expect(phone.screen.querySelector('[data-next] h2')?.textContent).toBe('Ikrar');
  });

  it('speaks English on demand, and still after a reload', async () => {
    const phone = new Phone();
    await phone.open(EVENT);
    await phone.press('English');
    expect(phone.heading).toBe('Enter your personal code');
    expect(document.documentElement.lang).toBe('en');
    await phone.open();
    expect(phone.heading).toBe('Enter your personal code');
    await phone.press('Bahasa Indonesia');
    expect(phone.heading).toBe('Masukkan kode pribadimu');
  });

  it('has help on every page and one neutral title', async () => {
    const phone = new Phone();
    await phone.open(EVENT);
    const title = document.title;
    for (const step of [() => phone.enter(ANI), () => phone.press('Mulai')]) {
      await step();
      expect(phone.buttons().some((button) => button.getAttribute('href') === '/bantuan')).toBe(true);
      expect(document.title).toBe(title);
      expect(location.pathname).toBe(EVENT);
    }
  });
});
