import fc from 'fast-check';
import { gatherCounts } from './gather-counts';

describe('gatherCounts', () => {
  it('adds up what belongs to one value, ascending', () => {
    expect(gatherCounts([3, -1, 3, 2], [2, 1, 5, 0])).toEqual([
      [-1, 3],
      [1, 7],
    ]);
    expect(gatherCounts([0.5, 0.25, 0.5, 7], [2, 1, 5, 0])).toEqual([
      [0.25, 0.5],
      [1, 7],
    ]);
    expect(gatherCounts([], [])).toEqual([[], []]);
  });

  it('knows one zero only', () => {
    for (const values of [
      [0, -0],
      [-0.5, -0],
    ]) {
      expect(Object.is(gatherCounts(values, [1, 1])[0].at(-1), 0)).toBe(true);
    }
  });

  it('says of whole numbers the same whether they are close together or far apart', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(3)));
    fc.assert(
      fc.property(rows, (list) => {
        const values = list.map(([value]) => value);
        const counts = list.map(([, count]) => count);
        const [near, sums] = gatherCounts(values, counts);
        expect(
          gatherCounts(
            values.map((value) => value * 2 ** 40),
            counts,
          ),
        ).toEqual([near.map((value) => value * 2 ** 40), sums]);
      }),
    );
  });
});
