import fc from 'fast-check';
import { likertScore } from '../../scoring/likert-score';
import { likertScaleScore } from './likert-scale-score';

describe('likertScaleScore', () => {
  it.each([
    [14, 5, 5, 14],
    [14, 4, 5, 17.5],
    [12, 3, 5, null],
    [0, 0, 5, null],
    [0, 0, 0, null],
  ])('sum %d of %d answered of %d items', (sum, answered, items, score) => {
    expect(likertScaleScore(sum, answered, items)).toBe(score);
  });

  it('is the score of the sheet itself, digit for digit', () => {
    const sheets = fc.array(fc.option(fc.integer({ min: 1, max: 7 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sheets, (sheet) => {
        const answered = sheet.filter((step) => step !== null);
        const total = answered.reduce((sum, step) => sum + step, 0);
        expect([likertScaleScore(total, answered.length, sheet.length)]).toEqual(
          likertScore([sheet], [], { min: 1, max: 7 }).sum,
        );
      }),
    );
  });
});
