import fc from 'fast-check';
import { sampleOf } from './sample';
import { shapiroWilk } from './shapiro-wilk';

describe('shapiroWilk', () => {
  it('agrees with the example of Shapiro & Wilk 1965', () => {
    // weights of eleven men: W = 0.79, p < .01
    const { w, p } = shapiroWilk(sampleOf([148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236]));
    expect(w).toBeCloseTo(0.7888, 4);
    expect(p).toBeCloseTo(0.006704, 6);
  });

  it('finds nothing wrong with three equally spaced values', () => {
    expect(shapiroWilk(sampleOf([1, 2, 3]))).toEqual({ n: 3, w: 1, p: 1 });
  });

  it.each([
    [[1, 2, null], 'too_few'],
    [[4, 4, 4, 4], 'zero_variance'],
    [Array.from({ length: 5001 }, (_, index) => index), 'too_many'],
  ])('cannot be estimated from %#', (scores, reason) => {
    expect(shapiroWilk(sampleOf(scores))).toMatchObject({ w: null, p: null, reason });
  });

  it('does not change with the unit, the origin or the order', () => {
    const list = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(list, fc.integer({ min: -50, max: 50 }), (points, origin) => {
        const { w, p } = shapiroWilk(sampleOf(points));
        const moved = shapiroWilk(sampleOf(points.map((point) => 4 * point + origin).toReversed()));
        expect(moved.w ?? -1).toBeCloseTo(w ?? -1, 9);
        expect(moved.p ?? -1).toBeCloseTo(p ?? -1, 6);
      }),
    );
  });
});
