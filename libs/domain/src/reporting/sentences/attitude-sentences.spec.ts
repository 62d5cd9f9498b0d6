import { aCohort } from '../../../testing/a-cohort';
import { someFacts } from '../../../testing/an-evaluation';
import { evaluate } from '../../evaluation/evaluate';
import type { LikertItemComparison } from '../../evaluation/comparing/likert-comparison';
import { attitudeSentences, ownScales } from './attitude-sentences';

const cohort = aCohort({ pairs: 60, learning: 0.9 });
const { attitudes, likertItems } = evaluate(cohort.design, cohort.sheets);
const facts = someFacts({ reversed: ['s2'] });

/** A statement to which everybody gave one step before and one after, and the test spoke. */
const shifted = (id: string, before: number, after: number): LikertItemComparison => {
  const [any] = likertItems;
  if (!any) throw new Error('a statement');
  const at = (step: number): number[] => [1, 2, 3, 4, 5].map((one) => (one === step ? 60 : 0));
  return { ...any, id, before: at(before), after: at(after), test: { ...any.test, p: 0.01 } };
};
const directions = (items: readonly LikertItemComparison[], reversed: readonly string[]) =>
  attitudeSentences([], items, someFacts({ reversed }), 'en');

describe('attitudeSentences', () => {
  it('give the scale before and after on its range, and say which way is wished for', () => {
    const [scale, direction] = attitudeSentences(attitudes, likertItems, facts, 'en');
    expect(scale).toMatch(
      /^Attitude: the mean sum of steps was [\d.]+ before and [\d.]+ after the event, on a range of 4–20 \(n = 60; t\(59\) = /,
    );
    expect(direction).toBe(
      'The higher the sum, the closer to the attitude that is wished for. Statement 2 is negative: agreement is not wished for there, so the steps are reversed before they are added up.',
    );
  });

  it.each([
    [[], 'Setuju adalah jawaban yang diharapkan pada semua pernyataan.'],
    [
      ['s1', 's2', 's3', 's4'],
      'Semua pernyataan negatif: di situ setuju bukan jawaban yang diharapkan, jadi langkahnya dibalik sebelum dijumlahkan.',
    ],
  ])('of the negative statements %j say %s', (reversed, sentence) => {
    const [, direction] = attitudeSentences(attitudes, likertItems, someFacts({ reversed }), 'id');
    expect(direction).toBe(`Makin tinggi jumlahnya, makin dekat ke sikap yang diharapkan. ${sentence}`);
  });

  it('speak of one statement as of one', () => {
    const [whole] = attitudes;
    if (!whole) throw new Error('a scale');
    const one = { ...whole, items: 1 };
    const [scale, direction] = attitudeSentences([one], likertItems.slice(1, 2), facts, 'en');
    expect(scale).toMatch(/^Attitude: the mean step was [\d.]+ before .* on a range of 1–5 /);
    expect(direction).toBe(
      'The higher the step, the closer to the attitude that is wished for. The statement is negative: agreement is not wished for, so the steps are reversed.',
    );
  });

  it('turn the shift of a negative statement', () => {
    const items = [shifted('s1', 2, 4), shifted('s2', 2, 4)];
    expect(directions(items, ['s2'])).toEqual([
      'Answers shifted toward what is wished for (Stuart–Maxwell p < .05, not adjusted): statement 1.',
      'Answers shifted away from what is wished for (Stuart–Maxwell p < .05, not adjusted): statement 2.',
    ]);
  });

  it('claim no direction where the answers are hidden, or moved both ways', () => {
    const hidden = { ...shifted('s1', 2, 4), before: [], after: [] };
    expect(directions([hidden, shifted('s3', 3, 3)], [])).toEqual([
      'Answers shifted (Stuart–Maxwell p < .05, not adjusted): statement 1 and statement 2.',
    ]);
  });
});

describe('ownScales', () => {
  it('leaves out an objective with all the statements: it is the whole scale again', () => {
    const [whole] = attitudes;
    if (!whole) throw new Error('a scale');
    const same = { ...whole, id: 'protect' };
    const part = { ...whole, id: 'report', items: 2 };
    expect(ownScales([whole, same, part])).toEqual([whole, part]);
    expect(ownScales([same, part])).toEqual([same, part]);
  });
});
