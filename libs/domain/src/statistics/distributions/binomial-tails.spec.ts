import { binomialTails } from './binomial-tails';

describe('binomialTails', () => {
  it.each([
    [3, 10, 0.5, 'lower' as const, 0.171875],
    [5, 50, 0.08, 'lower' as const, 0.79187371369049881],
    [90, 100, 0.5, 'upper' as const, 1.6610244897268264e-18],
    [0, 5, 0.5, 'lower' as const, 1 / 32],
  ])('%p of %p at %p has a %s of %p', (k, n, p, side, expected) => {
    expect(binomialTails(k, n, p)[side] / expected).toBeCloseTo(1, 12);
  });

  it('is certain outside the possible counts', () => {
    expect(binomialTails(-1, 5, 0.5)).toMatchObject({ lower: 0, upper: 1 });
    expect(binomialTails(5, 5, 0.5)).toMatchObject({ lower: 1, upper: 0 });
    expect(binomialTails(0, 0, 0.5)).toMatchObject({ lower: 1, upper: 0 });
  });
});
