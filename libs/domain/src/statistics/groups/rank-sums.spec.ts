import { rankSums } from './rank-sums';

describe('rankSums', () => {
  it('ranks all together and adds up by group', () => {
    expect(
      rankSums([
        [1, 5],
        [5, 7, 0],
      ]),
    ).toEqual({ ranks: [2, 3.5, 3.5, 5, 1], sums: [5.5, 9.5], ties: 6 });
  });

  it('sees equal decimals as ties', () => {
    expect(rankSums([[0.1 + 0.2], [0.3]]).ties).toBe(6);
  });
});
