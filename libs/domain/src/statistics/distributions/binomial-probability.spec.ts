import { binomialProbability } from './binomial-probability';

describe('binomialProbability', () => {
  it.each([
    [40, 100, 0.3, 0.0084901688374864806],
    [0, 3, 0.2, 0.512],
    [3, 3, 0.2, 0.008],
    [1, 2, 0.5, 0.5],
  ])('(%p, %p, %p) is %p', (k, n, p, expected) => {
    expect(binomialProbability(k, n, p) / expected).toBeCloseTo(1, 12);
  });

  it('adds up to 1 over all counts', () => {
    const total = Array.from({ length: 13 }, (_, k) => binomialProbability(k, 12, 0.37)).reduce(
      (a, b) => a + b,
    );
    expect(total).toBeCloseTo(1, 14);
  });
});
