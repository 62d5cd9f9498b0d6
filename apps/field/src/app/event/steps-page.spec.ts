import { ANI, JOIN_CODE } from '../../testing/fake-server';
import { Phone } from '../../testing/phone';

const GET_EVENT = `GET /api/public/events/${JOIN_CODE}`;
const STEPS = `POST /api/public/events/${JOIN_CODE}/steps`;

/** Between the two tests: the first one is answered, the team has not opened the second one. */
async function between(): Promise<Phone> {
  const phone = new Phone();
  phone.server.steps = { ...phone.server.steps, received: ['deployment-pre'] };
  await phone.open(`/e/${JOIN_CODE}`);
  await phone.enter(ANI);
  return phone;
}

function openPost(phone: Phone): void {
  const { event } = phone.server;
  const phases = event.phases.map(
    (one) => ({ ...one, state: one.phase === 'post' ? 'open' : 'closed' }) as const,
  );
  phone.server.event = { ...event, phases };
}

const state = (phone: Phone, step: string): string | undefined =>
  phone.screen.querySelector<HTMLElement>(`[data-step=${step}]`)?.dataset['state'];

const now = (phone: Phone): string | undefined =>
  phone.screen.querySelector<HTMLElement>('[data-next]')?.dataset['step'];

/** Lets the page's own clock run, and nothing else: storage and drawing keep the real one. */
async function pass(phone: Phone, seconds: number): Promise<void> {
  jest.advanceTimersByTime(seconds * 1000);
  await phone.settle();
}

describe('StepsPage', () => {
  beforeEach(() =>
    jest.useFakeTimers({
      doNotFake: [
        'Date',
        'cancelAnimationFrame',
        'clearTimeout',
        'nextTick',
        'performance',
        'queueMicrotask',
        'requestAnimationFrame',
        'setImmediate',
        'setTimeout',
      ],
    }),
  );
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('keeps the pledge in reach between the tests, but does not press for it', async () => {
    const phone = await between();
    expect(now(phone)).toBeUndefined();
    expect(phone.text).toContain('Belum ada yang perlu kamu lakukan');
    expect(phone.screen.querySelector('[data-step=pledge]')?.textContent).toContain(
      'Ikrar datang sesudah langkah di atas. Mau berikrar sekarang juga boleh.',
    );
    await phone.press('Baca ikrar');
    expect(phone.heading).toBe('Ikrar Pencegahan TPPO');
  });

  it('looks by itself every 15 seconds whether the team has opened what waits', async () => {
    const phone = await between();
    openPost(phone);
    await pass(phone, 14);
    expect(state(phone, 'post')).toBe('planned');
    const asked = phone.server.asked.length;
    await pass(phone, 1);
    expect(phone.server.asked.slice(asked)[0]).toBe(GET_EVENT);
    expect(phone.server.asked.slice(asked)).not.toContain(STEPS);
    expect(state(phone, 'post')).toBe('open');
    expect(now(phone)).toBe('post');
  });

  it('asks nothing while it is out of sight, and at once when it is seen again', async () => {
    const phone = await between();
    const sight = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const asked = phone.server.asked.length;
    openPost(phone);
    await pass(phone, 60);
    expect(phone.server.asked).toHaveLength(asked);
    sight.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await phone.settle();
    expect(state(phone, 'post')).toBe('open');
  });

  it('looks when it is pressed for, and says that it has looked', async () => {
    const phone = await between();
    const said = (): string => phone.screen.querySelector('[data-looked]')?.textContent ?? '';
    await phone.press('Perbarui halaman ini');
    expect(said()).toBe('Sudah diperiksa: ini keadaan terbaru.');
    phone.server.signal = false;
    await phone.press('Perbarui halaman ini');
    expect(said()).toBe('Belum bisa diperiksa: tidak ada sinyal. Coba lagi sebentar.');
    phone.server.signal = true;
    openPost(phone);
    await phone.press('Perbarui halaman ini');
    expect(state(phone, 'post')).toBe('open');
  });

  it('looks as soon as one comes back to it from another page', async () => {
    const phone = await between();
    await phone.press('Baca ikrar');
    openPost(phone);
    await phone.press('Kembali');
    expect(state(phone, 'post')).toBe('open');
  });
});
