import { normalP } from './normal-p';

describe('normalP', () => {
  it.each([
    [1.959963984540054, 'two.sided' as const, 0.05],
    [-1.959963984540054, 'two.sided' as const, 0.05],
    [1.959963984540054, 'greater' as const, 0.025],
    [1.959963984540054, 'less' as const, 0.975],
    [0, 'two.sided' as const, 1],
  ])('of z = %p, %s, is %p', (z, alternative, expected) => {
    const { p, lnP } = normalP(z, alternative);
    expect(p).toBeCloseTo(expected, 13);
    expect(lnP).toBeCloseTo(Math.log(expected), 12);
  });

  it('keeps a logarithm where p itself is 0', () => {
    expect(normalP(50, 'two.sided')).toEqual({
      p: 0,
      lnP: expect.closeTo(-1254.8313611394199 + Math.LN2, 8),
    });
  });
});
