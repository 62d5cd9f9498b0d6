import fc from 'fast-check';
import { mean } from './mean';

describe('mean', () => {
  it('is the arithmetic mean', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([5])).toBe(5);
  });

  it('has none without values', () => {
    expect(mean([])).toBeNull();
  });

  it('loses no digits to a large common offset', () => {
    expect(mean([1e9 + 0.25, 1e9 + 0.5, 1e9 + 0.75])).toBe(1e9 + 0.5);
  });

  it('does not depend on the order of whole points', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (points) => {
        const ascending = points.toSorted((a, b) => a - b);
        expect(mean(ascending)).toBeCloseTo(mean(points) ?? NaN, 12);
      }),
    );
  });
});
