import { sampleOf, sampleOfCounts } from '../samples/sample';
import { independentT } from './independent-t';
import { shiftedSample } from './shifted-sample';

const a = sampleOf([3, 4, 4, 5, 2, 3, 3]);
const b = sampleOf([4, 5, 5, 4, 3, 5, null, 4, 5]);

describe('independentT', () => {
  it("is Welch's test unless told otherwise", () => {
    const { t, df, p, ciLow, ciHigh, ...described } = independentT(a, b);
    expect(described).toMatchObject({ nA: 7, nB: 8, nDropped: 1, meanB: 4.375 });
    expect(t).toBeCloseTo(2.0890332865948538, 12);
    expect(df).toBeCloseTo(11.177017252697514, 11);
    expect(p).toBeCloseTo(0.06034882692379148, 12);
    expect(ciLow).toBeCloseTo(-0.048795975299320116, 12);
    expect(ciHigh).toBeCloseTo(1.9416531181564634, 12);
  });

  it('or pools the variances', () => {
    const { t, df, p } = independentT(a, b, { pooled: true });
    expect(t).toBeCloseTo(2.129191743320971, 12);
    expect(df).toBe(13);
    expect(p).toBeCloseTo(0.052927350072833196, 12);
  });

  it('gives ln p where p is too small to compare', () => {
    const low = sampleOfCounts([
      [0, 450],
      [1, 450],
    ]);
    const { p, lnP } = independentT(low, shiftedSample(low, -9));
    expect(p).toBeLessThan(1e-200);
    expect(lnP).toBeLessThan(-460);
  });

  it('has the same degrees of freedom in any unit', () => {
    const huge = [a, b].map(({ values, counts }) =>
      sampleOfCounts(values.map((value, index) => [value * 2 ** 400, counts[index] ?? 0])),
    ) as [typeof a, typeof b];
    expect(independentT(...huge).df).toBe(independentT(a, b).df);
  });

  it('keeps its digits at a large offset', () => {
    const far = [a, b].map((group) => shiftedSample(group, -1e9)) as [typeof a, typeof b];
    expect(independentT(...far).t).toBeCloseTo(2.0890332865948538, 12);
  });

  it.each([
    [[], [1, 2], 'too_few'],
    [[1], [1, 2], 'too_few'],
    [[3, 3], [4, 4], 'zero_variance'],
  ])('of %j and %j cannot be estimated: %s', (low, high, reason) => {
    expect(independentT(sampleOf(low), sampleOf(high))).toMatchObject({
      t: null,
      df: null,
      p: null,
      ciLow: null,
      reason,
    });
  });
});
