import { oneWayAnova } from './one-way-anova';

describe('oneWayAnova', () => {
  it('compares the groups with and without equal variances', () => {
    const { f, df1, df2, p, eta2, welchF } = oneWayAnova([[1, 2, 3], [2, null, 4, 6], [5, 6, 9, 8], []]);
    expect(f).toBeCloseTo(7.77, 12);
    expect([df1, df2]).toEqual([2, 7]);
    expect(p).toBeCloseTo(0.016691849068375498, 12);
    expect(eta2).toBeCloseTo((7.77 * 2) / (7.77 * 2 + 7), 12);
    expect(welchF).toBeCloseTo(9.348454289965282, 11);
  });

  it.each([
    [[[1, 2]], 'too_few_groups'],
    [[[1], [2]], 'too_few'],
    [
      [
        [1, 1],
        [2, 2],
      ],
      'zero_variance',
    ],
  ])('of %j cannot be estimated: %s', (groups, reason) => {
    expect(oneWayAnova(groups)).toMatchObject({ f: null, p: null, eta2: null, welchF: null, reason });
  });
});
