import { parsePhone } from '../text';
import { HELP_CHANNEL_KINDS, HELP_SERVICES } from './help-channel';
import { HELP_CHANNELS } from './help-channels';
import { helpChannelsFor } from './help-channels-for';

const codes = (...args: Parameters<typeof helpChannelsFor>): string[] =>
  helpChannelsFor(...args).map(({ code }) => code);
const [first] = HELP_CHANNELS;
if (!first) throw new Error('there are channels');
const local = { ...first, code: 'batam', area: '21.71' };
const nearer = { ...first, code: 'belakang_padang', area: '21.71.01' };
const mixed = [first, local, nearer];

describe('helpChannelsFor', () => {
  it('gives every channel for any area and service', () => {
    expect(codes(null, null)).toEqual(HELP_CHANNELS.map(({ code }) => code));
    expect(codes('21.71.01.1004', null)).toEqual(codes(null, null));
  });

  it.each([
    ['emergency', ['police_110', 'sapa_129', 'sapa_whatsapp']],
    ['migrant_workers', ['p2mi_phone', 'p2mi_phone_abroad', 'p2mi_whatsapp']],
    ['witness_protection', ['lpsk_148', 'lpsk_whatsapp', 'lpsk_email']],
  ] as const)('%s', (service, expected) => {
    expect(codes('21.71', service)).toEqual(expected);
  });

  it('puts the nearest first and leaves out other places', () => {
    expect(codes('21.71.01.1004', null, mixed)).toEqual(['belakang_padang', 'batam', 'police_110']);
    expect(codes('21.71.02', null, mixed)).toEqual(['batam', 'police_110']);
    expect(codes('16.71', null, mixed)).toEqual(['police_110']);
  });

  it.each(HELP_SERVICES)('has somebody to turn to for %s', (service) => {
    expect(codes(null, service).length).toBeGreaterThan(0);
  });
});

describe('the help channels', () => {
  it('say that short codes work from Indonesian networks alone, each with a way from abroad beside it', () => {
    for (const channel of HELP_CHANNELS.filter(({ kind }) => kind === 'short_code')) {
      expect(channel.reachableAbroad).toBe(false);
      expect(channel.note.id).toContain('jaringan telepon Indonesia');
    }
    const abroad = HELP_CHANNELS.filter(({ reachableAbroad }) => reachableAbroad).flatMap(
      ({ services }) => services,
    );
    expect(new Set(abroad)).toEqual(new Set(HELP_SERVICES));
  });

  it.each(HELP_CHANNELS)('$code opens what it shows and names its source', (channel) => {
    const opened = {
      short_code: 'tel:',
      phone: 'tel:',
      whatsapp: 'https://wa.me/',
      email: 'mailto:',
      web: '',
    };
    expect(HELP_CHANNEL_KINDS).toContain(channel.kind);
    expect(channel.href).toBe(
      opened[channel.kind] + channel.value.replace(channel.kind === 'whatsapp' ? '+' : '', ''),
    );
    expect(channel.sourceName).not.toBe('');
    expect(channel.sourceDate).toMatch(/^20\d\d(-\d\d){0,2}$/);
    if (channel.kind === 'whatsapp')
      expect(parsePhone(channel.display)).toEqual({ ok: true, e164: channel.value });
  });

  it('name who says so, never the address of a site, and the state itself for 110 and 129', () => {
    for (const { sourceName } of HELP_CHANNELS) expect(sourceName).not.toMatch(/\.(com|id|net)\b/);
    const numbers = HELP_CHANNELS.filter(({ value }) => /^(110|129|.*129129)$/.test(value));
    expect(numbers).toHaveLength(3);
    for (const { sourceName } of numbers) expect(sourceName).toContain('Polri');
  });

  it('have codes of their own', () => {
    expect(new Set(codes(null, null)).size).toBe(HELP_CHANNELS.length);
  });
});
