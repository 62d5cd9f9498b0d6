import { shapiroWilkWeights } from './shapiro-wilk-weights';

describe('shapiroWilkWeights', () => {
  it.each([3, 4, 5, 6, 11, 50])('for n = %p are antisymmetric and of length 1', (n) => {
    const weights = shapiroWilkWeights(n);
    expect(weights).toHaveLength(n);
    weights.forEach((weight, index) => expect(weight + (weights[n - 1 - index] ?? NaN)).toBeCloseTo(0, 14));
    expect(weights.reduce((total, weight) => total + weight * weight, 0)).toBeCloseTo(1, 10);
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  });

  it('are exact for n = 3', () => {
    expect(shapiroWilkWeights(3)).toEqual([-Math.SQRT1_2, 0, Math.SQRT1_2]);
  });
});
