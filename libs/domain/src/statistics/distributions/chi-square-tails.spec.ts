import { chiSquareTails } from './chi-square-tails';

describe('chiSquareTails', () => {
  it.each([
    [3.841458820694124, 1, 'upper' as const, 0.05],
    [100, 3, 'upper' as const, 1.5541594313896049e-21],
    [1, 4, 'lower' as const, 0.090204010431049865],
  ])('at %p with %p degrees of freedom has a %s of %p', (x, df, side, expected) => {
    expect(chiSquareTails(x, df)[side] / expected).toBeCloseTo(1, 12);
  });

  it('leaves everything above 0', () => {
    expect(chiSquareTails(0, 1)).toMatchObject({ lower: 0, upper: 1 });
  });
});
