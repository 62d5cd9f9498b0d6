import { chiSquareTails } from '../distributions/chi-square-tails';
import { cochranQ } from './cochran-q';

describe('cochranQ', () => {
  it('compares the right answers of several waves', () => {
    // waves 1, 4, 3 right; people 2 2 3 1: Q = 2·(3·26 - 64)/(3·8 - 18)
    const { n, k, q, df, p } = cochranQ([
      [0, 1, 1],
      [0, 1, 1],
      [1, 1, 1],
      [0, 1, 0],
      [null, 1, 1],
    ]);
    expect({ n, k, df }).toEqual({ n: 4, k: 3, df: 2 });
    expect(q).toBeCloseTo(28 / 6, 13);
    expect(p).toBeCloseTo(chiSquareTails(28 / 6, 2).upper, 15);
  });

  it('is the uncorrected McNemar test for two waves', () => {
    expect(
      cochranQ([
        [0, 1],
        [0, 1],
        [0, 1],
        [1, 0],
        [1, 1],
      ]).q,
    ).toBeCloseTo((3 - 1) ** 2 / 4, 14);
  });

  it.each([
    [[]],
    [
      [
        [0, 0],
        [1, 1],
      ],
    ],
  ])('of %j cannot be estimated', (rows) => {
    expect(cochranQ(rows)).toMatchObject({ q: null, df: null, p: null, reason: 'no_discordant_pairs' });
  });
});
