import { quantile } from './quantile';
import { sampleOf } from './sample';

describe('quantile', () => {
  it.each([
    [0, 1],
    [0.25, 1.75],
    [0.5, 2.5],
    [0.75, 3.25],
    [1, 4],
  ])('of 1 to 4 at %p is %p (type 7)', (p, expected) => {
    expect(quantile(sampleOf([4, 2, 1, 3]), p)).toBe(expected);
  });

  it('is the only value, or none', () => {
    expect(quantile(sampleOf([7]), 0.3)).toBe(7);
    expect(quantile(sampleOf([]), 0.5)).toBeNull();
  });
});
