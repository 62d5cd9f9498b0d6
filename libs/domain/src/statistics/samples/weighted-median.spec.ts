import fc from 'fast-check';
import { median } from './median';
import { sampleOfCounts } from './sample';
import { weightedMedian } from './weighted-median';

describe('weightedMedian', () => {
  it('has none without values', () => {
    expect(weightedMedian(new Float64Array(), new Float64Array())).toBeNull();
  });

  it('is the median of the counted values in any order', () => {
    const entry = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
        const values = Float64Array.from(entries, ([value]) => value);
        const weights = Float64Array.from(entries, ([, weight]) => weight);
        expect(weightedMedian(values, weights)).toBe(median(sampleOfCounts(entries)));
      }),
    );
  });
});
