import { SHEET_WORDS, TPPO_BASIC } from '@ikrar/domain';
import { printable } from './printable';

const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(texts);

describe('printable', () => {
  it('keeps every character of the shipped texts and of what sheets say themselves', () => {
    for (const text of texts([TPPO_BASIC, SHEET_WORDS])) expect(printable(text)).toBe(text);
  });

  it.each([
    ['“Jum’at” – 50 % — ½ … é', '“Jum’at” – 50 % — ½ … é'],
    ['e\u0301', 'é'],
    ['anak‑anak ≤ 18 → TPPO', 'anak-anak <= 18 -> TPPO'],
    ['Kraków, Đặng', 'Kraków, ?ang'],
    ['ﬁ', 'fi'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['家 🙂', '? ?'],
  ])('%s → %s', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});
