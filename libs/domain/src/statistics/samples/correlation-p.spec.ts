import { correlationP } from './correlation-p';

describe('correlationP', () => {
  it.each([
    [0.8806955667454325, 5, 0.04857245284023922],
    [-0.5393598899705937, 6, 0.2694125126761957],
    [0, 9, 1],
    [1, 3, 0],
  ])('of r = %p with n = %p is %p', (r, n, expected) => {
    expect(correlationP(r, n)).toBeCloseTo(expected, 12);
  });
});
