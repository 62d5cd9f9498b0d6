import { fTails } from './f-tails';

describe('fTails', () => {
  it.each([
    [4, 2, 10, 'upper' as const, 0.052922149401344646],
    [300, 3, 40, 'upper' as const, 1.9082655610899823e-27],
    [0.1, 5, 7, 'lower' as const, 0.011041006837734181],
  ])('at %p with %p and %p degrees of freedom has a %s of %p', (x, df1, df2, side, expected) => {
    expect(fTails(x, df1, df2)[side] / expected).toBeCloseTo(1, 12);
  });

  it('is certain at the ends', () => {
    expect(fTails(0, 2, 3)).toMatchObject({ lower: 0, upper: 1 });
    expect(fTails(Infinity, 2, 3)).toMatchObject({ lower: 1, upper: 0 });
  });
});
