import { ANI, JOIN_CODE, question } from '../../testing/fake-server';
import { Phone } from '../../testing/phone';
import type { Draft } from '../questionnaire/draft';
import { ageOf } from './age';

const DAY = 24 * 3_600_000;
const FIVE_YEARS = 5 * 365 * DAY;

const realNow = Date.now.bind(Date);

/** By how much the phone's clock is off from here on. */
function setClock(by: number): void {
  jest.spyOn(Date, 'now').mockImplementation(() => realNow() + by);
}

async function begun(identification: 'personal_code' | 'anonymous' = 'personal_code'): Promise<Phone> {
  const phone = new Phone();
  phone.server.items.splice(0, Infinity, question('t', 'short_text'));
  phone.server.event = { ...phone.server.event, identification, recipe: null };
  await phone.open(`/e/${JOIN_CODE}`);
  if (identification === 'personal_code') await phone.enter(ANI);
  await phone.press('Mulai');
  await phone.type('.field', 'sudah ditulis');
  return phone;
}

describe('A phone whose clock is put right', () => {
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['five years on', FIVE_YEARS, 'personal_code' as const],
    ['five years back', -FIVE_YEARS, 'personal_code' as const],
    ['five years on, without codes', FIVE_YEARS, 'anonymous' as const],
    ['five years back, without codes', -FIVE_YEARS, 'anonymous' as const],
  ])('keeps what somebody wrote: %s', async (_, by, identification) => {
    const phone = await begun(identification);
    setClock(by);
    await phone.open();
    await phone.press('Lanjutkan');
    expect(phone.screen.querySelector<HTMLInputElement>('.field')?.value).toBe('sudah ditulis');
    await phone.press('Lanjut');
    await phone.press('Kirim jawaban');
    expect(phone.server.puts.map(({ body }) => body['answers'])).toEqual([{ t: 'sudah ditulis' }]);
  });

  it('forgets a draft a week after, by the new clock', async () => {
    const phone = await begun();
    setClock(FIVE_YEARS);
    await phone.open();
    const [draft] = await phone.store.all<Draft>('drafts');
    expect(draft?.updatedAt).toBeGreaterThan(Date.now() - DAY);
    setClock(FIVE_YEARS + 8 * DAY);
    await phone.open();
    expect(await phone.store.keys('drafts')).toEqual([]);
  });
});

describe('ageOf', () => {
  it.each([
    [0, 0],
    [DAY, DAY],
    [-DAY, -DAY],
    [179 * DAY, 179 * DAY],
    [180 * DAY, 0],
    [-FIVE_YEARS, 0],
  ])('%d later: %d', (later, age) => {
    expect(ageOf(1_000, 1_000 + later)).toBe(age);
  });
});
