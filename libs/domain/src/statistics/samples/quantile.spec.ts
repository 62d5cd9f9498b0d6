import { quantile } from './quantile';

describe('quantile', () => {
  it.each([
    [0, 1],
    [0.25, 1.75],
    [0.5, 2.5],
    [0.75, 3.25],
    [1, 4],
  ])('of 1 to 4 at %p is %p (type 7)', (p, expected) => {
    expect(quantile([4, 2, 1, 3], p)).toBe(expected);
  });

  it('is the only value, or none', () => {
    expect(quantile([7], 0.3)).toBe(7);
    expect(quantile([], 0.5)).toBeNull();
  });

  it('leaves the list as it was', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });
});
