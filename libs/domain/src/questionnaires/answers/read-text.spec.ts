import fc from 'fast-check';
import { readText } from './read-text';

describe('readText', () => {
  it.each<[unknown, string | null | undefined]>([
    [null, null],
    ['', null],
    [' \n', null],
    [' ya ', ' ya '],
    ['baik 👍', 'baik 👍'],
    ['x'.repeat(20), 'x'.repeat(20)],
    ['x'.repeat(21), undefined],
    ['a\u0000b', undefined],
    ['cut \ud83d', undefined],
    ['\udc4d', undefined],
    [5, undefined],
    [['a'], undefined],
    [undefined, undefined],
  ])('%j: %j', (given, expected) => {
    expect(readText(given, 20)).toBe(expected);
  });

  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }), (text) => {
        expect([text, null]).toContain(readText(text, 200));
      }),
    );
  });
});
