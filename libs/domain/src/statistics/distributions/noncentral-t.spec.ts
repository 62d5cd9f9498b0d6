import { noncentralT } from './noncentral-t';
import { studentTTails } from './student-t-tails';

describe('noncentralT', () => {
  it.each([
    [2, 9, 1.5, 0.65587591399854968],
    [0, 4, 1, 0.15865525393145705],
    [-1, 1, 0.5, 0.13092587339173371],
    [60, 20, 55, 0.66478010347142028],
  ])('(%p, %p, %p) is %p', (t, df, ncp, expected) => {
    expect(noncentralT(t, df)(ncp) / expected).toBeCloseTo(1, 10);
  });

  it('is the central distribution without a shift', () => {
    for (const t of [-2, 0.3, 4]) {
      expect(noncentralT(t, 7)(0)).toBeCloseTo(studentTTails(t, 7).lower, 12);
    }
  });

  it('falls as the shift grows', () => {
    const distribution = noncentralT(300, 99999);
    expect(distribution(295)).toBeGreaterThan(0.999);
    expect(distribution(305)).toBeLessThan(0.001);
  });
});
