import { sampleOf } from '../samples/sample';
import { kruskalWallis } from './kruskal-wallis';

describe('kruskalWallis', () => {
  it('agrees with Hollander & Wolfe 1973, p. 116', () => {
    const groups = [
      [2.9, 3.0, 2.5, 2.6, 3.2],
      [3.8, 2.7, 4.0, 2.4],
      [2.8, 3.4, 3.7, 2.2, 2.0],
    ];
    const { h, df, p, epsilon2 } = kruskalWallis(groups.map(sampleOf));
    expect(h).toBeCloseTo(0.7714286, 7);
    expect(df).toBe(2);
    expect(p).toBeCloseTo(0.6799648, 7);
    expect(epsilon2).toBeCloseTo(0.7714286 / 13, 7);
  });

  it('corrects for ties', () => {
    const { h, p } = kruskalWallis([[1, 2, 2, 3], [2, 3, 3, 4], [4, 4, 5, 3], [null]].map(sampleOf));
    expect(h).toBeCloseTo(6.413246268656718, 12);
    expect(p).toBeCloseTo(0.04049312249094036, 12);
  });

  it.each([
    [[[1, 2]], 'too_few_groups', 1],
    [[], 'too_few_groups', 0],
    [[[2, 2], [2]], 'zero_variance', 2],
  ])('of %j cannot be estimated: %s', (groups, reason, k) => {
    expect(kruskalWallis(groups.map(sampleOf))).toMatchObject({
      k,
      h: null,
      df: null,
      p: null,
      epsilon2: null,
      reason,
    });
  });
});
