import fc from 'fast-check';
import { CODE_ALPHABET, drawCode } from './draw-code';

const random = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('drawCode', () => {
  it('leaves out what looks alike', () => {
    expect(CODE_ALPHABET).toHaveLength(31);
    expect(CODE_ALPHABET).not.toMatch(/[01OIL]/);
    expect(new Set(CODE_ALPHABET).size).toBe(31);
  });

  it('draws as many characters as asked, all of the alphabet', () => {
    fc.assert(
      fc.property(random, fc.integer({ min: 1, max: 6 }), (bytes, length) => {
        const code = drawCode(bytes, length);
        expect(code).toHaveLength(length);
        expect(Array.from(code).every((character) => CODE_ALPHABET.includes(character))).toBe(true);
      }),
    );
  });

  it('reaches the first and the last code', () => {
    const bytes = new Uint8Array(16);
    expect(drawCode(bytes, 6)).toBe('222222');
    expect(drawCode(bytes.with(15, 30), 1)).toBe('Z');
  });

  it('draws each character about equally often', () => {
    const counts = new Map<string, number>();
    for (let value = 0; value < 31 * 256; value += 1) {
      const bytes = new Uint8Array(16).with(14, Math.floor(value / 256)).with(15, value % 256);
      const code = drawCode(bytes, 1);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    expect(new Set(counts.values())).toEqual(new Set([256]));
  });

  it.each([
    [15, 6],
    [16, 0],
    [16, 7],
    [16, 1.5],
  ])('refuses %d bytes for %d characters', (bytes, length) => {
    expect(() => drawCode(new Uint8Array(bytes), length)).toThrow(RangeError);
  });
});
