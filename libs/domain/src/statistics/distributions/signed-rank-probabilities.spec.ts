import { signedRankProbabilities } from './signed-rank-probabilities';

describe('signedRankProbabilities', () => {
  it('counts the eight sign patterns of three ranks', () => {
    // sums 0 1 2 3 3 4 5 6, at twice their value
    expect([...signedRankProbabilities([1, 2, 3])]).toEqual(
      [1, 0, 1, 0, 1, 0, 2, 0, 1, 0, 1, 0, 1].map((count) => count / 8),
    );
  });

  it('allows midranks', () => {
    expect([...signedRankProbabilities([1.5, 1.5])]).toEqual([0.25, 0, 0, 0.5, 0, 0, 0.25]);
  });

  it('is certain without ranks', () => {
    expect([...signedRankProbabilities([])]).toEqual([1]);
  });
});
