import { individualGain } from './individual-gain';

describe('individualGain', () => {
  it.each([
    [4, 7, 0.5],
    [4, 10, 1],
    [5, 4, -0.2],
    [4, 4, 0],
    [10, 10, null],
    [10, 8, null],
  ])('from %p to %p of 10 is %p', (pre, post, expected) => {
    expect(individualGain(pre, post, 10)).toBe(expected);
  });
});
