import { pairedSample } from '../paired/paired-sample';
import { pairedT } from '../paired/paired-t';
import { rmAnova } from './rm-anova';

const waves = [
  [5, 8, 7],
  [4, 8, 6],
  [7, 7, 8],
  [3, 9, 7],
  [6, 8, 8],
];

describe('rmAnova', () => {
  it('compares the waves of the same people', () => {
    const result = rmAnova([...waves, [null, 1, 2]]);
    expect(result).toMatchObject({ n: 5, nDropped: 1, k: 3, df1: 2, df2: 8, means: [5, 8, 7.2] });
    expect(result.f).toBeCloseTo(9.16455696202532, 11);
    expect(result.p).toBeCloseTo(0.008523441274815299, 12);
    expect(result.pGG).toBeGreaterThan(result.pHF ?? NaN);
    expect(result.partialEta2).toBeCloseTo(24.1333333333 / (24.1333333333 + 10.5333333333), 9);
    expect(result.generalizedEta2).toBeCloseTo(
      24.1333333333 / (24.1333333333 + 10.5333333333 + 4.2666666667),
      9,
    );
  });

  it('is the square of the paired t test for two waves', () => {
    const { t, p } = pairedT(
      pairedSample(
        waves.map(([a = 0]) => a),
        waves.map(([, b = 0]) => b),
      ),
    );
    const result = rmAnova(waves.map((row) => row.slice(0, 2)));
    expect(result.f).toBeCloseTo((t ?? NaN) ** 2, 11);
    expect(result.p).toBeCloseTo(p ?? NaN, 13);
    expect(result.pGG).toBe(result.p);
  });

  it.each([
    [[], 'too_few'],
    [[[1, 2, 3]], 'too_few'],
    [[[1], [2]], 'too_few_groups'],
    [
      [
        [1, 2],
        [2, 3],
      ],
      'zero_variance',
    ],
  ])('of %j cannot be estimated: %s', (rows, reason) => {
    expect(rmAnova(rows)).toMatchObject({ f: null, p: null, epsGG: null, partialEta2: null, reason });
  });

  it('has no means of nobody', () => {
    expect(rmAnova([[1, null]]).means).toEqual([null, null]);
  });
});
