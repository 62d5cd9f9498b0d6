import fc from 'fast-check';
import { defaultSettings } from '../design/evaluation-settings';
import { knowledgeBands } from './knowledge-bands';

const bands = defaultSettings.knowledgeBands;

describe('knowledgeBands', () => {
  it('counts who stood where, and who moved', () => {
    const compared = knowledgeBands(
      bands,
      [
        [2, 8, 3],
        [5, 6, 2],
        [6, 5, 1],
        [7, 10, 4],
        [9, 9, 5],
      ],
      10,
    );
    expect(compared).toEqual({
      bands,
      before: [5, 5, 5],
      after: [1, 2, 12],
      moved: [
        [0, 2, 3],
        [1, 0, 4],
        [0, 0, 5],
      ],
    });
  });

  it('has zeros without anybody', () => {
    expect(knowledgeBands(bands, [], 10)).toMatchObject({ before: [0, 0, 0], after: [0, 0, 0] });
  });

  it('loses nobody', () => {
    const rows = fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 9 })));
    fc.assert(
      fc.property(rows, (totals) => {
        const { before, after, moved } = knowledgeBands(bands, totals, 20);
        const people = totals.reduce((sum, [, , count]) => sum + count, 0);
        for (const counts of [before, after, moved.flat()]) {
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(people);
        }
      }),
    );
  });
});
