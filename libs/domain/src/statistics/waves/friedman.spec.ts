import { friedman } from './friedman';

const waves = [
  [5, 8, 7],
  [4, 8, 6],
  [7, 7, 8],
  [3, 9, 7],
  [6, 8, 8],
];

describe('friedman', () => {
  it('ranks the waves of every person', () => {
    const { chi2, df, p, kendallW, ...described } = friedman([...waves, [1, null, 3]]);
    expect(described).toEqual({
      n: 5,
      nDropped: 1,
      k: 3,
      meanRanks: [1.1, 2.6, 2.3].map((rank) => expect.closeTo(rank, 13)),
    });
    expect(chi2).toBeCloseTo(7, 12);
    expect(df).toBe(2);
    expect(p).toBeCloseTo(0.030197383422318543, 12);
    expect(kendallW).toBeCloseTo(0.7, 13);
  });

  it.each([
    [[], 'too_few'],
    [[[1, 2, 3]], 'too_few'],
    [
      [
        [3, 3, 3],
        [4, 4, 4],
      ],
      'zero_variance',
    ],
    [[[3], [4]], 'zero_variance'],
  ])('of %j cannot be estimated: %s', (rows, reason) => {
    expect(friedman(rows)).toMatchObject({ chi2: null, df: null, p: null, kendallW: null, reason });
  });

  it('has no mean ranks of nobody', () => {
    expect(friedman([[1, null]]).meanRanks).toEqual([null, null]);
  });
});
