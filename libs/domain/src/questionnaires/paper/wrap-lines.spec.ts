import fc from 'fast-check';
import { wrapLines } from './wrap-lines';

/** Every character is one wide. */
const measure = (text: string): number => Array.from(text).length;
const wrap = (text: string, width: number): string[] => wrapLines(text, width, measure, 'text');

describe('wrapLines', () => {
  it.each([
    ['satu dua tiga', 8, ['satu dua', 'tiga']],
    ['satu\n\ndua', 20, ['satu', 'dua']],
    ['  ', 5, []],
    ['a sangatpanjang b', 6, ['a', 'sangat', 'panjan', 'g b']],
  ])('%j in %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('loses no letter and no order, and no line is too wide', () => {
    const texts = fc.array(fc.stringMatching(/^[a-zé’“” \n]{0,20}$/)).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
