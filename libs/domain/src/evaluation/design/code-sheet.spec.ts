import fc from 'fast-check';
import { maxPoints } from '../../scoring/item-points';
import { scoreResponse } from '../../scoring/score-response';
import { checkAnswers } from '../../questionnaires/answers/check-answers';
import { codeSheet } from './code-sheet';
import { sheetDesign } from './sheet-design';
import { arbitraryAnswers, arbitraryItems } from '../testing/arbitrary-sheets';

describe('codeSheet', () => {
  it('gives the points that the sheet was scored with, wherever its answers are answers', () => {
    const sheets = arbitraryItems.chain((items) => fc.tuple(fc.constant(items), arbitraryAnswers(items)));
    fc.assert(
      fc.property(sheets, ([items, given]) => {
        const refused = new Set(checkAnswers({ items }, given).map(({ itemId }) => itemId));
        const answers = Object.fromEntries(Object.entries(given).filter(([id]) => !refused.has(id)));
        const design = sheetDesign(items);
        const codes = codeSheet(design, answers);
        const points = design.items.map((item, at) =>
          item.kind === 'scored' ? item.points[codes[at] ?? 0] : 0,
        );
        expect(points.reduce<number>((sum, one) => sum + (one ?? NaN), 0)).toBe(
          scoreResponse(items, answers).score,
        );
        expect(design.maxScore).toBe(items.reduce((sum, item) => sum + maxPoints(item), 0));
      }),
      { numRuns: 300 },
    );
  });

  it('tells a wrong answer, a blank and no answer at all apart from each other', () => {
    const base = { topic: null, weight: 1, required: false, reverse: false, text: { id: '', en: '' } };
    const options = (...ids: string[]) => ids.map((id) => ({ id, text: base.text }));
    const design = sheetDesign([
      { ...base, id: 'a', kind: 'single_choice', options: options('x', 'y'), key: 'y' },
      {
        ...base,
        id: 'b',
        kind: 'multiple_choice',
        options: options('x', 'y'),
        keys: ['x'],
        key: null,
        scoring: 'each',
      },
      { ...base, id: 'c', kind: 'likert', weight: 0, options: options('1', '2', '3'), key: null },
    ]);
    const codes = (answers: Parameters<typeof codeSheet>[1]) => [...codeSheet(design, answers)];
    expect(codes({ a: 'x', b: ['y'], c: '3' })).toEqual([1, 1, 3]);
    expect(codes({ a: 'y', b: ['x'], c: 1 })).toEqual([2, 3, 1]);
    expect(codes({ a: null, b: [], c: null })).toEqual([0, 0, 0]);
    expect(codes({})).toEqual([0, 0, 0]);
    expect(codes({ a: 'z', b: ['x', 'z'], c: 4 })).toEqual([0, 0, 0]);
    expect(codes({ a: ['x'], b: 'x', c: '0' })).toEqual([0, 0, 0]);
  });
});
