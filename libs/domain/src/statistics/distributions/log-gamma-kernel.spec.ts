import { logGammaKernel } from './log-gamma-kernel';

describe('logGammaKernel', () => {
  it.each([
    [3, 2, -0.61370563888010938],
    [1e4, 10100, 3.1895318511309166],
  ])('(%p, %p) is %p', (a, x, expected) => {
    expect(logGammaKernel(a, x) / expected).toBeCloseTo(1, 11);
  });
});
