import { normalMillsRatio } from './normal-mills-ratio';

describe('normalMillsRatio', () => {
  it.each([
    [2, 0.42136922928805447],
    [3, 0.3045902987101033],
    [50, 0.019992009580853567],
  ])('(%p) is %p', (z, expected) => {
    expect(normalMillsRatio(z) / expected).toBeCloseTo(1, 13);
  });

  it('vanishes at infinity', () => {
    expect(normalMillsRatio(Infinity)).toBe(0);
  });
});
