import { logBetaKernel } from './log-beta-kernel';

describe('logBetaKernel', () => {
  it.each([
    [1, 1, 0.25, Math.log(0.25 * 0.75)],
    [2, 3, 0.5, Math.log(12 / 32)],
    [0.5, 0.5, 0.5, Math.log(0.5 / Math.PI)],
    // at the middle of a huge class: √(n/(8π))
    [500_000, 500_000, 0.5, 0.5 * Math.log(1e6 / (8 * Math.PI)) - 2.5e-7],
  ])('(%p, %p) at %p', (a, b, x, expected) => {
    expect(logBetaKernel(a, b, x, 1 - x) / expected).toBeCloseTo(1, 13);
  });
});
