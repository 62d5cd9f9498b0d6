import { normalQuantile } from './normal-quantile';

describe('normalQuantile', () => {
  it.each([
    [0.6, 0.2533471031357998],
    [0.4, -0.2533471031357998],
    [0.025, -1.9599639845400542],
    [0.975, 1.9599639845400542],
    [1e-10, -6.3613409024040562],
    [1e-300, -37.047096299361199],
  ])('(%p) is %p', (p, expected) => {
    expect(normalQuantile(p) / expected).toBeCloseTo(1, 13);
  });

  it('is 0 in the middle and infinite at the ends', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
  });
});
