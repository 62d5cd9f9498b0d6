import { fQuantile } from './f-quantile';

describe('fQuantile', () => {
  it.each([
    [0.975, 4, 8, 5.0526322173635139],
    [0.5, 6, 6, 1],
  ])('(%p, %p, %p) is %p', (p, df1, df2, expected) => {
    expect(fQuantile(p, df1, df2) / expected).toBeCloseTo(1, 12);
  });

  it('ends at 0 and infinity', () => {
    expect(fQuantile(0, 4, 8)).toBe(0);
    expect(fQuantile(1, 4, 8)).toBe(Infinity);
  });
});
