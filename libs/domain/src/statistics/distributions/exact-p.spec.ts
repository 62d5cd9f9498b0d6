import { exactP } from './exact-p';
import { signedRankProbabilities } from './signed-rank-probabilities';

const ofSix = signedRankProbabilities([1, 2, 3, 4, 5, 6]);

describe('exactP', () => {
  it.each([
    [21, 'two.sided' as const, 2 / 64],
    [0, 'two.sided' as const, 2 / 64],
    [21, 'greater' as const, 1 / 64],
    [21, 'less' as const, 1],
    [0, 'less' as const, 1 / 64],
    [20, 'greater' as const, 2 / 64],
    [10.5, 'two.sided' as const, 1],
  ])('of the sum %p, %s, is %p', (observed, alternative, expected) => {
    expect(exactP(ofSix, observed, 10.5, alternative)).toBeCloseTo(expected, 15);
  });

  it.each([300, 999])('counts the mirrored sum of %p ranks', (n) => {
    const ranks = Array.from({ length: n }, (_, index) => index + 1);
    const probabilities = signedRankProbabilities(ranks);
    const centre = (n * (n + 1)) / 4;
    for (const observed of [Math.ceil(centre) + n * 10, Math.ceil(centre) + n * 30]) {
      const one = exactP(probabilities, observed, centre, 'greater');
      expect(exactP(probabilities, observed, centre, 'two.sided') / one).toBeCloseTo(2, 10);
    }
  });
});
