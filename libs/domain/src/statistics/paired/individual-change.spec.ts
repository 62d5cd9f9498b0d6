import { individualChange } from './individual-change';

describe('individualChange', () => {
  it.each([
    [4, 7, 0.5],
    [4, 10, 1],
    [4, 1, -0.75],
    [10, 5, -0.5],
    [4, 4, 0],
    [10, 10, null],
    [0, 0, null],
  ])('from %p to %p of 10 is %p', (pre, post, expected) => {
    expect(individualChange(pre, post, 10)).toBe(expected);
  });

  it('has no share of nothing to lose, nor of nothing to win', () => {
    expect(individualChange(10, 11, 10)).toBeNull();
    expect(individualChange(0, -1, 10)).toBeNull();
  });
});
