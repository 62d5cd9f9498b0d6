import { HELP_CHANNELS } from '@ikrar/domain';
import { JOIN_CODE } from '../../testing/fake-server';
import { Phone } from '../../testing/phone';
import { sourceDate } from './source-date';

async function helpful(): Promise<Phone> {
  const phone = new Phone();
  phone.server.channels = HELP_CHANNELS.map((channel) => ({ ...channel, services: [...channel.services] }));
  const [police] = phone.server.channels;
  if (!police) throw new Error('No channels.');
  phone.server.channels.push({
    ...police,
    code: 'local',
    name: { id: 'UPTD PPA Batam', en: 'UPTD PPA Batam' },
    href: 'tel:+62778123456',
    area: '21.71',
  });
  return phone;
}

const links = (phone: Phone): string[] =>
  [...phone.screen.querySelectorAll('.channel a')].map((link) => link.getAttribute('href') ?? '');

async function select(phone: Phone, index: number, option: string): Promise<void> {
  const field = phone.screen.querySelectorAll('select')[index];
  if (!field) throw new Error(`No filter ${index}.`);
  field.value = option;
  field.dispatchEvent(new Event('change'));
  await phone.settle();
}

describe('HelpPage', () => {
  it('shows each channel to tap, with its note, source and date', async () => {
    const phone = await helpful();
    await phone.open('/bantuan');
    expect(phone.heading).toBe('Bantuan');
    expect(links(phone)).toEqual(
      expect.arrayContaining(['tel:110', 'tel:129', 'tel:148', 'tel:+622129244800']),
    );
    expect(phone.text).toContain('Hanya dari jaringan telepon Indonesia');
    expect(phone.text).toMatch(/Sumber: .+, \d+ Januari 2026/);
    expect(phone.text).toContain('tidak mencatat siapa yang membukanya');
  });

  it('filters by kind of help', async () => {
    const phone = await helpful();
    await phone.open('/bantuan');
    await select(phone, 0, 'witness_protection');
    expect(phone.screen.querySelectorAll('.channel')).toHaveLength(1);
    expect(links(phone)).toContain('tel:148');
    expect(links(phone)).not.toContain('tel:110');
  });

  it('filters by area: what works abroad, and what is near the event', async () => {
    const phone = await helpful();
    await phone.open(`/e/${JOIN_CODE}`);
    await phone.press('Bantuan');
    expect(location.pathname).toBe('/bantuan');
    await select(phone, 1, 'abroad');
    expect(links(phone)).not.toContain('tel:110');
    expect(links(phone)).toContain('tel:+622129244800');
    await select(phone, 1, 'here');
    expect(links(phone)[0]).toBe('tel:+62778123456');
    phone.server.event = { ...phone.server.event, areaCode: '16.71.01' };
    await phone.press('Kembali');
    await phone.open(`/e/${JOIN_CODE}`);
    await phone.press('Bantuan');
    await select(phone, 1, 'here');
    expect(links(phone)).not.toContain('tel:+62778123456');
  });

  it('is there without signal once the page was open, visited or not', async () => {
    const phone = await helpful();
    await phone.open(`/e/${JOIN_CODE}`);
    phone.server.signal = false;
    await phone.open('/bantuan');
    expect(links(phone)).toContain('tel:110');
  });

  it('tells the server nothing: every page asks for the list alike', async () => {
    const phone = await helpful();
    await phone.open(`/e/${JOIN_CODE}`);
    const asked = phone.server.asked.length;
    await phone.press('Bantuan');
    await select(phone, 0, 'emergency');
    expect(phone.server.asked).toHaveLength(asked);
  });

  it('leaves quickly, without internet too: nothing of it on screen, in the address or in the history', async () => {
    const phone = await helpful();
    await phone.open(`/e/${JOIN_CODE}`);
    await phone.press('Bantuan');
    phone.server.signal = false;
    const [entries, asked] = [history.length, phone.server.asked.length];
    // jsdom goes nowhere, but says that it was told to.
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await phone.press('Tutup cepat');
    expect(String(told.mock.calls[0]?.[0])).toContain('navigation');
    told.mockRestore();
    expect(location.pathname).toBe('/');
    expect(history).toHaveLength(entries);
    expect(phone.server.asked).toHaveLength(asked);
    expect(phone.text).not.toContain('Polisi');
    history.back();
    await phone.settle();
    expect(location.pathname).toBe(`/e/${JOIN_CODE}`);
    expect(phone.text).not.toContain('Polisi');
  });

  it('is not left behind in the history by a page opened from it', async () => {
    const phone = await helpful();
    await phone.open('/bantuan');
    const entries = history.length;
    await phone.press('Kembali');
    expect(location.pathname).toBe('/');
    expect(history).toHaveLength(entries);
  });
});

describe('sourceDate', () => {
  it.each([
    ['2026-01-28', '28 Januari 2026'],
    ['2025-04', 'April 2025'],
    ['2025', '2025'],
  ])('says %s as exactly as it is known', (date, said) => {
    expect(sourceDate(date, 'id')).toBe(said);
  });
});
