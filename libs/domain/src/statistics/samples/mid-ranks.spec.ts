import fc from 'fast-check';
import { midRanks } from './mid-ranks';
import { sampleOf } from './sample';

describe('midRanks', () => {
  it('shares the mean rank among equals', () => {
    expect(midRanks(sampleOf([30, 10, 20, 20]))).toEqual([1, 2.5, 4]);
    expect(midRanks(sampleOf([5, 5, 5]))).toEqual([2]);
    expect(midRanks(sampleOf([]))).toEqual([]);
  });

  it('always adds up to n(n+1)/2', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
        const sample = sampleOf(values);
        const all = midRanks(sample).reduce(
          (sum, rank, index) => sum + rank * (sample.counts[index] ?? 0),
          0,
        );
        expect(all).toBe((values.length * (values.length + 1)) / 2);
      }),
    );
  });
});
