import { normalTails } from './normal-tails';

describe('normalTails', () => {
  it('computes each side as a tail', () => {
    expect(normalTails(10).upper / 7.6198530241605261e-24).toBeCloseTo(1, 12);
    expect(normalTails(-10).lower / 7.6198530241605261e-24).toBeCloseTo(1, 12);
    expect(normalTails(0)).toMatchObject({ lower: 0.5, upper: 0.5 });
  });

  it.each([
    [50, 'logUpper' as const, -1254.8313611394199],
    [-50, 'logLower' as const, -1254.8313611394199],
    [6, 'logLower' as const, -9.8658764552437573e-10],
    [1, 'logUpper' as const, Math.log(0.15865525393145705)],
  ])('at %p has a %s of %p', (z, side, expected) => {
    expect(normalTails(z)[side] / expected).toBeCloseTo(1, 12);
  });

  it('is certain at the ends', () => {
    expect(normalTails(Infinity)).toMatchObject({ lower: 1, upper: 0, logUpper: -Infinity });
    expect(normalTails(-Infinity)).toMatchObject({ lower: 0, upper: 1, logLower: -Infinity });
  });
});
