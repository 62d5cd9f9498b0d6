import fc from 'fast-check';
import { sampleOf } from '../samples/sample';
import { signedRanks } from './signed-ranks';

describe('signedRanks', () => {
  it('adds up the ranks by sign, zeros dropped first', () => {
    expect(signedRanks(sampleOf([0, 2, -1, 3, 0]), 'wilcox')).toEqual({
      nZero: 2,
      nPos: 2,
      nNeg: 1,
      ranks: sampleOf([2, 1, 3]),
      wPlus: 5,
      wMinus: 1,
    });
  });

  it('or ranks the zeros along and drops their ranks (Pratt)', () => {
    expect(signedRanks(sampleOf([0, 2, -1, 3, 0]), 'pratt')).toEqual({
      nZero: 2,
      nPos: 2,
      nNeg: 1,
      ranks: sampleOf([4, 3, 5]),
      wPlus: 9,
      wMinus: 3,
    });
  });

  it('sees equal decimal rises as a tie', () => {
    expect(signedRanks(sampleOf([0.4 - 0.1, 0.7 - 0.4]), 'wilcox').ranks).toEqual(sampleOf([1.5, 1.5]));
  });

  it('agrees with ranking everybody by hand', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -6, max: 6 })), (rises) => {
        const changes = rises.filter((rise) => rise !== 0);
        const rankOf = (rise: number): number => {
          const smaller = changes.filter((other) => Math.abs(other) < Math.abs(rise)).length;
          const equal = changes.filter((other) => Math.abs(other) === Math.abs(rise)).length;
          return smaller + (equal + 1) / 2;
        };
        const sumOf = (chosen: number[]): number => chosen.reduce((sum, rise) => sum + rankOf(rise), 0);
        expect(signedRanks(sampleOf(rises), 'wilcox')).toEqual({
          nZero: rises.length - changes.length,
          nPos: changes.filter((rise) => rise > 0).length,
          nNeg: changes.filter((rise) => rise < 0).length,
          ranks: sampleOf(changes.map(rankOf)),
          wPlus: sumOf(changes.filter((rise) => rise > 0)),
          wMinus: sumOf(changes.filter((rise) => rise < 0)),
        });
      }),
    );
  });

  it('has no ranks without differences', () => {
    expect(signedRanks(sampleOf([]), 'pratt')).toEqual({
      nZero: 0,
      nPos: 0,
      nNeg: 0,
      ranks: sampleOf([]),
      wPlus: 0,
      wMinus: 0,
    });
  });
});
