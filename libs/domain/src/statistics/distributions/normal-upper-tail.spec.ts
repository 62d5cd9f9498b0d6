import { normalUpperTail } from './normal-upper-tail';

describe('normalUpperTail', () => {
  it.each([
    [0, 0.5],
    [0.5, 0.3085375387259869],
    [2.4, 0.0081975359245961294],
    [2.6, 0.0046611880237187503],
    [10, 7.6198530241605261e-24],
    [37, 5.7255712225245768e-300],
    [-0.5, 0.6914624612740131],
  ])('(%p) is %p', (z, expected) => {
    expect(normalUpperTail(z) / expected).toBeCloseTo(1, 12);
  });

  it('ends at 0 and 1', () => {
    expect(normalUpperTail(Infinity)).toBe(0);
    expect(normalUpperTail(-Infinity)).toBe(1);
  });
});
