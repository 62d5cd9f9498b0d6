import { marginalHomogeneity } from './marginal-homogeneity';

describe('marginalHomogeneity', () => {
  it('agrees with Stuart 1955 on the eyes of 7,477 women', () => {
    const table = [
      [1520, 266, 124, 66],
      [234, 1512, 432, 78],
      [117, 362, 1772, 205],
      [36, 82, 179, 492],
    ];
    const { n, stuartMaxwell, df, p, bhapkar } = marginalHomogeneity(table);
    expect(n).toBe(7477);
    expect(stuartMaxwell).toBeCloseTo(11.957, 3);
    expect(df).toBe(3);
    expect(p).toBeCloseTo(0.007533, 6);
    expect(bhapkar).toBeCloseTo(11.976, 3);
  });

  it('is the McNemar test for two options', () => {
    expect(
      marginalHomogeneity([
        [794, 86],
        [150, 570],
      ]).stuartMaxwell,
    ).toBeCloseTo(64 ** 2 / 236, 12);
  });

  it('takes no degree of freedom for an unused option', () => {
    const used = marginalHomogeneity([
      [5, 2],
      [4, 6],
    ]);
    const more = marginalHomogeneity([
      [5, 0, 2],
      [0, 0, 0],
      [4, 0, 6],
    ]);
    expect(more).toEqual(used);
    expect(more.df).toBe(1);
  });

  it('has an infinite Bhapkar when everybody moved the same way', () => {
    expect(
      marginalHomogeneity([
        [0, 5],
        [0, 0],
      ]),
    ).toMatchObject({ stuartMaxwell: 5, bhapkar: Infinity, bhapkarP: 0 });
  });

  it.each([
    [[]],
    [
      [
        [3, 0],
        [0, 4],
      ],
    ],
  ])('of %j cannot be estimated', (table) => {
    expect(marginalHomogeneity(table)).toMatchObject({
      stuartMaxwell: null,
      df: null,
      reason: 'no_discordant_pairs',
    });
  });
});
