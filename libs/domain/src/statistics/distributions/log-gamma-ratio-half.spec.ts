import { logGammaRatioHalf } from './log-gamma-ratio-half';

describe('logGammaRatioHalf', () => {
  it.each([
    [0.5, -0.57236494292470009],
    [20, 1.4916167873313041],
    [50000, 5.4098866422051416],
  ])('(%p) is %p', (a, expected) => {
    expect(logGammaRatioHalf(a) / expected).toBeCloseTo(1, 12);
  });
});
