import fc from 'fast-check';
import { midRanks } from './mid-ranks';

describe('midRanks', () => {
  it('shares the mean rank among equals', () => {
    expect(midRanks([30, 10, 20, 20])).toEqual([4, 1, 2.5, 2.5]);
    expect(midRanks([5, 5, 5])).toEqual([2, 2, 2]);
    expect(midRanks([])).toEqual([]);
  });

  it('always adds up to n(n+1)/2', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
        const n = values.length;
        expect(midRanks(values).reduce((total, rank) => total + rank, 0)).toBe((n * (n + 1)) / 2);
      }),
    );
  });
});
