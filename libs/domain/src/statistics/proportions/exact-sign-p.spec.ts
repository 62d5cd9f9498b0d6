import { exactSignP } from './exact-sign-p';

describe('exactSignP', () => {
  it.each([
    [0, 5, 2 / 32],
    [5, 0, 2 / 32],
    [1, 5, 14 / 64],
    [3, 3, 1],
    [0, 0, 1],
  ])('of %p against %p is %p', (a, b, expected) => {
    const { p, lnP } = exactSignP(a, b);
    expect(p).toBeCloseTo(expected, 14);
    expect(lnP).toBeCloseTo(Math.log(expected), 13);
  });

  it('keeps a logarithm where p itself is 0', () => {
    expect(exactSignP(0, 2000)).toEqual({ p: 0, lnP: expect.closeTo(-1999 * Math.LN2, 8) });
  });
});
