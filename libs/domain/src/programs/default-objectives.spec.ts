import { DEFAULT_OBJECTIVES } from './default-objectives';
import { OBJECTIVE_TEXTS, OBJECTIVES } from './objectives';

describe('objectives', () => {
  it('have a text of their own in both languages', () => {
    const texts = OBJECTIVES.map((code) => OBJECTIVE_TEXTS[code]);
    for (const language of ['id', 'en'] as const) {
      expect(texts.every((text) => /^\p{Lu}.*\.$/u.test(text[language]))).toBe(true);
      expect(new Set(texts.map((text) => text[language])).size).toBe(OBJECTIVES.length);
    }
  });

  it('start a program with the benefits that the papers name', () => {
    expect(DEFAULT_OBJECTIVES.map(({ code, source }) => `${source} ${code}`)).toEqual([
      'S119 understand',
      'S120 recognise',
      'S121 raise_awareness',
      'S122 know_channel',
      'S123 support_victims',
      'S172 protect',
    ]);
    expect(
      DEFAULT_OBJECTIVES.every(({ code, text }) =>
        Object.entries(OBJECTIVE_TEXTS).some(([known, words]) => known === code && words === text),
      ),
    ).toBe(true);
  });
});
