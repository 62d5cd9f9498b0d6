import fc from 'fast-check';
import { nameWords } from './name-words';

describe('nameWords', () => {
  it.each([
    ['Siti Aminah', ['siti', 'aminah']],
    ["Nur'aini binti Ja’far", ['nuraini', 'binti', 'jafar']],
    ['M.Yusuf', ['m', 'yusuf']],
    ['Sri-Rahayu / Ayu', ['sri', 'rahayu', 'ayu']],
    ['Budi budi BUDI', ['budi']],
    ['Tu', ['tu']],
    ['André', ['andre']],
    ['…', []],
    ['', []],
  ])('%s → %j', (name, expected) => {
    expect(nameWords(name)).toEqual(expected);
  });

  it('gives non-empty, distinct words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const words = nameWords(name);
        expect(words).not.toContain('');
        expect(new Set(words).size).toBe(words.length);
      }),
    );
  });
});
