import { signedRanks } from './signed-ranks';

describe('signedRanks', () => {
  it('adds up the ranks by sign, zeros dropped first', () => {
    expect(signedRanks([0, 2, -1, 3, 0], 'wilcox')).toEqual({
      nZero: 2,
      nPos: 2,
      nNeg: 1,
      ranks: [2, 1, 3],
      wPlus: 5,
      wMinus: 1,
    });
  });

  it('or ranks the zeros along and drops their ranks (Pratt)', () => {
    expect(signedRanks([0, 2, -1, 3, 0], 'pratt')).toEqual({
      nZero: 2,
      nPos: 2,
      nNeg: 1,
      ranks: [4, 3, 5],
      wPlus: 9,
      wMinus: 3,
    });
  });

  it('sees equal decimal rises as a tie', () => {
    expect(signedRanks([0.4 - 0.1, 0.7 - 0.4], 'wilcox').ranks).toEqual([1.5, 1.5]);
  });

  it('has no ranks without differences', () => {
    expect(signedRanks([], 'pratt')).toEqual({ nZero: 0, nPos: 0, nNeg: 0, ranks: [], wPlus: 0, wMinus: 0 });
  });
});
