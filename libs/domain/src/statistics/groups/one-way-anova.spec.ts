import { sampleOf } from '../samples/sample';
import { oneWayAnova } from './one-way-anova';

describe('oneWayAnova', () => {
  it('compares the groups with and without equal variances', () => {
    const groups = [[1, 2, 3], [2, null, 4, 6], [5, 6, 9, 8], []];
    const { f, df1, df2, p, eta2, welchF } = oneWayAnova(groups.map(sampleOf));
    expect(f).toBeCloseTo(7.77, 12);
    expect([df1, df2]).toEqual([2, 7]);
    expect(p).toBeCloseTo(0.016691849068375498, 12);
    expect(eta2).toBeCloseTo((7.77 * 2) / (7.77 * 2 + 7), 12);
    expect(welchF).toBeCloseTo(9.348454289965282, 11);
  });

  it('keeps its digits at a large offset', () => {
    const far = [
      [1, 2, 3],
      [2, 4, 6],
      [5, 6, 9, 8],
    ].map((group) => sampleOf(group.map((value) => value + 1e9)));
    const { f, welchF } = oneWayAnova(far);
    expect(f).toBeCloseTo(7.77, 12);
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
    expect(oneWayAnova(groups.map(sampleOf))).toMatchObject({
      f: null,
      p: null,
      eta2: null,
      welchF: null,
      reason,
    });
  });
});
