import { TextDecoder as NodeTextDecoder, TextEncoder as NodeTextEncoder } from 'node:util';
import { LARGEST_FILE, readList } from './read-list';

const utf8 = (text: string): Uint8Array => Uint8Array.from(new NodeTextEncoder().encode(text));

describe('readList', () => {
  const before = globalThis.TextDecoder;
  beforeAll(() => Object.assign(globalThis, { TextDecoder: NodeTextDecoder }));
  afterAll(() => Object.assign(globalThis, { TextDecoder: before }));

  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', utf8('Nama\nZoë'), 'utf-8', 'Nama\nZoë'],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('Nama')]), 'utf-8', 'Nama'],
    ['Unicode text of Excel', Uint8Array.from([0xff, 0xfe, 0x4e, 0, 0x61, 0]), 'utf-16le', 'Na'],
    ['old Excel', Uint8Array.from([0x5a, 0x6f, 0xeb]), 'windows-1252', 'Zoë'],
  ])('%s', (_case, bytes, encoding, text) => {
    expect(readList(bytes)).toEqual({ ok: true, encoding, text });
  });

  it.each<[string, Uint8Array, string]>([
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4]), 'workbook'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'workbook'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]), 'not-text'],
    ['something huge', new Uint8Array(LARGEST_FILE + 1), 'too-large'],
  ])('refuses %s', (_case, bytes, reason) => {
    expect(readList(bytes)).toEqual({ ok: false, reason });
  });
});
