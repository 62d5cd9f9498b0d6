import { rankSumProbabilities } from './rank-sum-probabilities';

describe('rankSumProbabilities', () => {
  it('counts the six ways to draw two of four', () => {
    // sums 3 4 5 5 6 7, at twice their value
    const chances = rankSumProbabilities([1, 2, 3, 4], 2);
    expect([6, 8, 10, 12, 14].map((twice) => chances[twice])).toEqual(
      [1, 1, 2, 1, 1].map((count) => count / 6),
    );
    expect(chances.reduce((total, chance) => total + chance)).toBeCloseTo(1, 15);
  });

  it('allows midranks', () => {
    const chances = rankSumProbabilities([1.5, 1.5, 3], 1);
    expect(chances[3]).toBeCloseTo(2 / 3, 15);
    expect(chances[6]).toBeCloseTo(1 / 3, 15);
  });
});
