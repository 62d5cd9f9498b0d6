import { noncentralT } from './noncentral-t';
import { studentTTails } from './student-t-tails';

const lowerTail = (t: number, df: number, ncp: number): number => noncentralT(t, df)(ncp - t).lower;

describe('noncentralT', () => {
  // by 34-digit quadrature
  it.each([
    [2, 9, 1.5, 0.65587591399854968],
    [0, 4, 1, 0.15865525393145705],
    [-1, 1, 0.5, 0.13092587339173371],
    [60, 20, 55, 0.66478010347142028],
    [300, 99999, 299, 0.7966771488285291792],
    [40, 5, 1, 0.99999924580597119005],
    [2, 9, 30, 2.3033055791216729974e-130],
    [-3, 24, 20, 6.5425291537209311728e-105],
    [300, 99999, 330, 7.01273836950551185e-137],
  ])('(%p, %p, %p) is %p', (t, df, ncp, expected) => {
    // beyond 10^-20 the digits go with the size of the exponent
    expect(Math.abs(lowerTail(t, df, ncp) / expected - 1)).toBeLessThan(expected < 1e-20 ? 1e-12 : 3e-15);
  });

  it('is the central distribution without a shift', () => {
    for (const t of [-2, 0.3, 4]) {
      expect(lowerTail(t, 7, 0)).toBeCloseTo(studentTTails(t, 7).lower, 14);
    }
  });

  it('adds up to 1 with the other tail, which is that of -t', () => {
    for (const [t, df, ncp] of [
      [3, 5, 1],
      [40, 12, 50],
      [900, 999999, 901],
    ] as const) {
      expect(lowerTail(t, df, ncp) + lowerTail(-t, df, -ncp)).toBeCloseTo(1, 13);
    }
  });

  it('knows how fast it falls as the shift grows', () => {
    for (const [t, df] of [
      [2, 3],
      [-7, 24],
      [300, 99999],
    ] as const) {
      const distribution = noncentralT(t, df);
      const step = 1e-4;
      const slope = (distribution(1 + step).lower - distribution(1 - step).lower) / (2 * step);
      expect(-distribution(1).fall / slope).toBeCloseTo(1, 6);
    }
  });
});
