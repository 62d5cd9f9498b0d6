import { sampleOf } from './sample';
import { valueAt } from './value-at';

describe('valueAt', () => {
  it('finds who stands where', () => {
    const sample = sampleOf([3, 1, 1, 8, 3, 3]);
    expect([0, 1, 2, 3, 4, 5].map((position) => valueAt(sample, position))).toEqual([1, 1, 3, 3, 3, 8]);
  });

  it('refuses a position beyond the last', () => {
    expect(() => valueAt(sampleOf([1, 2]), 2)).toThrow(RangeError);
    expect(() => valueAt(sampleOf([]), 0)).toThrow(RangeError);
  });
});
