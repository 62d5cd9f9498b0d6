import { fillWords, SHEET_WORDS } from './sheet-words';

const places = (words: object): string[] =>
  [...JSON.stringify(words).matchAll(/"(\w+)":"([^"]*)"/g)].map(
    ([, key, text = '']) => `${key} ${[...text.matchAll(/\{\w+\}/g)].sort().join(' ')}`,
  );

describe('SHEET_WORDS', () => {
  it('says the same in both languages, with the same places to fill', () => {
    expect(places(SHEET_WORDS.en)).toEqual(places(SHEET_WORDS.id));
  });

  it('fills what it is given and leaves the rest', () => {
    expect(fillWords(SHEET_WORDS.id.page, { x: 1, y: 2 })).toBe('Halaman 1 dari 2');
    expect(fillWords('{toString} {a}', { a: '{b}', b: 'c' })).toBe('{toString} {b}');
  });
});
