import { normaliseWording } from './normalise-wording';

describe('normaliseWording', () => {
  it.each([
    ['1. Apa itu TPPO?', 'apaitutppo'],
    ['b) Ya', 'ya'],
    ['(3) Benar!', 'benar'],
    ['4 - Setuju', 'setuju'],
    ['Setuju', 'setuju'],
    ['2 orang', '2orang'],
    ['a. ', 'a'],
    ['≥', '≥'],
  ])('%s → %s', (text, expected) => {
    expect(normaliseWording(text)).toBe(expected);
  });
});
