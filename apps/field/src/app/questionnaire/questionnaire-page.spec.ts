import { ANI, JOIN_CODE } from '../../testing/fake-server';
import { Phone } from '../../testing/phone';
import type { OutboxRecord } from '../outbox/outbox-record';

async function seated(): Promise<Phone> {
  const phone = new Phone();
  await phone.open(`/e/${JOIN_CODE}`);
  await phone.enter(ANI);
  return phone;
}

/** Answers all three questions; ends on the review. */
async function answered(): Promise<Phone> {
  const phone = await seated();
  await phone.press('Mulai');
  for (const option of ['Pilihan a', 'Pilihan b', 'Skala 4']) {
    await phone.choose(option);
    await phone.press('Lanjut');
  }
  return phone;
}

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('QuestionnairePage', () => {
  afterEach(() => jest.restoreAllMocks());

  it('asks one question a screen and says how far it is in words', async () => {
    const phone = await seated();
    await phone.press('Mulai');
    expect(phone.heading).toBe('Pertanyaan i1');
    expect(phone.screen.querySelectorAll('.choice')).toHaveLength(2);
    expect(phone.text).toContain('1 dari 3');
    await phone.press('Lewati dulu');
    expect(phone.heading).toBe('Pertanyaan i2');
    await phone.press('Kembali');
    expect(phone.heading).toBe('Pertanyaan i1');
  });

  it('sends only when every required question has its answer', async () => {
    const phone = await seated();
    await phone.press('Mulai');
    for (let skipped = 0; skipped < 3; skipped++) await phone.press('Lewati dulu');
    expect(phone.heading).toBe('Periksa jawabanmu');
    expect(phone.text).toContain('3 pertanyaan belum kamu jawab');
    const send = (): HTMLButtonElement =>
      phone.screen.querySelector('.actions .primary') as HTMLButtonElement;
    expect(send().disabled).toBe(true);
    await phone.press('Jawab');
    await phone.choose('Pilihan a');
    await phone.press('Lanjut');
    expect(phone.heading).toBe('Periksa jawabanmu');
    expect(phone.text).toContain('2 pertanyaan belum kamu jawab');
    expect(send().disabled).toBe(false);
  });

  it('leads from the note on the review to the first missing question, the required one before others', async () => {
    const phone = new Phone();
    phone.server.items.reverse();
    await phone.open(`/e/${JOIN_CODE}`);
    await phone.enter(ANI);
    await phone.press('Mulai');
    for (let skipped = 0; skipped < 3; skipped++) await phone.press('Lewati dulu');
    await phone.press('Ke pertanyaan yang belum dijawab');
    expect(phone.heading).toBe('Pertanyaan i1');
    await phone.choose('Pilihan a');
    await phone.press('Lanjut');
    await phone.press('Ke pertanyaan yang belum dijawab');
    expect(phone.heading).toBe('Pertanyaan i3');
  });

  it('sends the answers under an id of its own and shows when the server took them, in the time of the venue', async () => {
    const phone = await answered();
    await phone.press('Kirim jawaban');
    expect(phone.heading).toBe('Diterima');
    expect(phone.text).toContain('Diterima Rabu, 25 September 2024 pukul 09.05 WIB');
    const [put] = phone.server.puts;
    expect(put?.id).toMatch(UUID_V7);
    expect(put?.headers['X-CSRF']).toBe('1');
    expect(put?.body).toEqual({
      personalCode: ANI,
      deploymentId: 'deployment-pre',
      answers: { i1: 'a', i2: 'b', i3: 4 },
      claimedAt: expect.stringMatching(/Z$/) as string,
    });
    expect(await phone.store.keys('outbox')).toEqual([]);
    expect(await phone.store.keys('drafts')).toEqual([]);
  });

  it('keeps every tap over closing and opening the page', async () => {
    const phone = await seated();
    await phone.press('Mulai');
    await phone.choose('Pilihan b');
    expect(phone.text).toContain('Tersimpan di HP ini');
    await phone.open();
    await phone.press('Lanjutkan');
    expect(phone.heading).toBe('Pertanyaan i1');
    expect(phone.screen.querySelector<HTMLInputElement>('input:checked')?.value).toBe('b');
  });

  it('carries on without signal from the first question to the end, and is received once signal is back', async () => {
    const phone = await seated();
    phone.server.signal = false;
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await phone.open();
    await phone.press('Mulai');
    await phone.choose('Pilihan a');
    for (let question = 0; question < 3; question++) {
      await phone.press(question === 0 ? 'Lanjut' : 'Lewati dulu');
    }
    await phone.press('Kirim jawaban');
    expect(phone.heading).toBe('Tersimpan di HP ini');
    expect(phone.text).toContain('Belum terkirim. Jawabanmu aman di HP ini.');
    await phone.open();
    expect(phone.screen.querySelector('[data-step=pre]')?.getAttribute('data-state')).toBe('saved');

    phone.server.signal = true;
    dispatchEvent(new Event('online'));
    await phone.settle();
    expect(phone.server.puts).toHaveLength(1);
    expect(phone.screen.querySelector('[data-step=pre]')?.textContent).toContain('Diterima Rabu');
    await phone.open();
    expect(phone.server.puts).toHaveLength(1);
  });

  it('says that it cannot know when the page was closed before the receipt came', async () => {
    const phone = await answered();
    phone.server.receipts = false;
    await phone.press('Kirim jawaban');
    expect(phone.heading).toBe('Tersimpan di HP ini');
    expect(phone.text).toContain('Kami belum tahu apakah jawabanmu sudah sampai');
    expect(phone.text).not.toContain('Belum terkirim');
    phone.server.signal = false;
    await phone.open();
    expect(phone.screen.querySelector('[data-step=pre]')?.textContent).toContain(
      'menunggu kabar dari server',
    );

    phone.server.signal = true;
    phone.server.receipts = true;
    dispatchEvent(new Event('online'));
    await phone.settle();
    expect(phone.screen.querySelector('[data-step=pre]')?.textContent).toContain('Diterima Rabu');
    expect(new Set(phone.server.puts.map(({ id }) => id)).size).toBe(1);
  });

  it('sends nothing while it goes out of sight, for a closing page would not hear the receipt', async () => {
    const phone = await answered();
    phone.server.signal = false;
    await phone.press('Kirim jawaban');
    phone.server.signal = true;
    const sight = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await phone.settle();
    expect(phone.server.puts).toEqual([]);
    sight.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await phone.settle();
    expect(phone.server.puts).toHaveLength(1);
  });

  it('keeps what the server refuses, says so, and sends it again only when the team asks', async () => {
    const phone = await answered();
    phone.server.refusal = { status: 409, code: 'deployment.not-open' };
    await phone.press('Kirim jawaban');
    expect(phone.heading).toBe('Perlu bantuan tim');
    const [kept] = await phone.store.all<OutboxRecord>('outbox');
    expect(phone.text).toContain(`Untuk tim: deployment.not-open, nomor ${kept?.id.slice(-6).toUpperCase()}`);
    const asked = phone.server.asked.filter((line) => line.startsWith('PUT')).length;
    dispatchEvent(new Event('online'));
    await phone.settle();
    expect(phone.server.asked.filter((line) => line.startsWith('PUT'))).toHaveLength(asked);

    phone.server.refusal = undefined;
    await phone.press('Coba kirim lagi');
    expect(phone.heading).toBe('Diterima');
    expect(phone.server.puts.map(({ id }) => id)).toEqual([kept?.id]);
  });

  it('is closed to the back button once it was sent', async () => {
    const phone = await answered();
    await phone.press('Kirim jawaban');
    history.back();
    await phone.settle();
    expect(phone.heading).toBe('Langkahku');
  });
});
