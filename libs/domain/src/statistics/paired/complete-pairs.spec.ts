import { completePairs } from './complete-pairs';

describe('completePairs', () => {
  it('keeps the positions with both scores', () => {
    expect(completePairs([1, null, 3, 4], [2, 5, null, 9])).toEqual({
      pre: [1, 4],
      post: [2, 9],
      differences: [1, 5],
      nDropped: 2,
    });
  });

  it('has no pairs without people', () => {
    expect(completePairs([], [])).toEqual({ pre: [], post: [], differences: [], nDropped: 0 });
  });

  it('refuses lists that cannot be the same people', () => {
    expect(() => completePairs([1, 2], [1])).toThrow(RangeError);
  });
});
