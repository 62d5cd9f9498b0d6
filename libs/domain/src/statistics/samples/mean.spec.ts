import fc from 'fast-check';
import { mean } from './mean';
import { sampleOf, sampleOfCounts } from './sample';

describe('mean', () => {
  it('is the arithmetic mean', () => {
    expect(mean(sampleOf([1, 2, 6]))).toBe(3);
    expect(mean(sampleOf([5, null]))).toBe(5);
    expect(
      mean(
        sampleOfCounts([
          [0, 250_000],
          [1, 750_000],
        ]),
      ),
    ).toBe(0.75);
  });

  it('has none without values', () => {
    expect(mean(sampleOf([]))).toBeNull();
  });

  it('loses no digits to a large common offset', () => {
    expect(mean(sampleOf([1e9 + 0.25, 1e9 + 0.5, 1e9 + 0.75]))).toBe(1e9 + 0.5);
  });

  it('does not depend on the order, nor on everybody being counted twice', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        expect(mean(sampleOf(values.toReversed()))).toBe(mean(sampleOf(values)));
        expect(mean(sampleOf([...values, ...values]))).toBeCloseTo(mean(sampleOf(values)) ?? NaN, 8);
      }),
    );
  });
});
