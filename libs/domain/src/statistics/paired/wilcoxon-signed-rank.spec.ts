import { pairedSample } from './paired-sample';
import { wilcoxonSignedRank } from './wilcoxon-signed-rank';

// Hollander & Wolfe 1973, p. 29: depression before and after therapy
const before = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
const after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];

describe('wilcoxonSignedRank', () => {
  it('agrees with Hollander & Wolfe', () => {
    expect(wilcoxonSignedRank(pairedSample(before, after))).toMatchObject({
      wPlus: 5,
      wMinus: 40,
      method: 'exact',
      p: expect.closeTo(0.0390625, 14),
    });
    expect(wilcoxonSignedRank(pairedSample(before, after), { alternative: 'less' }).p).toBeCloseTo(
      0.01953125,
      14,
    );
  });

  it('uses the normal curve when asked, with and without the continuity correction', () => {
    const with_ = wilcoxonSignedRank(pairedSample(before, after), { method: 'asymptotic' });
    const without = wilcoxonSignedRank(pairedSample(before, after), {
      method: 'asymptotic',
      continuity: false,
    });
    const sigma = Math.sqrt((9 * 10 * 19) / 24);
    expect(with_.z).toBeCloseTo((5 - 22.5 + 0.5) / sigma, 13);
    expect(without.z).toBeCloseTo((5 - 22.5) / sigma, 13);
    expect(without.p).toBeLessThan(with_.p ?? NaN);
  });

  it('is exact below 50 changes and normal from there', () => {
    const rises = (n: number) =>
      Array.from({ length: n }, (_, index) => (index % 3 === 0 ? -1 : 1) * (index + 1));
    const method = (n: number) =>
      wilcoxonSignedRank(pairedSample(new Array<number>(n).fill(0), rises(n))).method;
    expect(method(49)).toBe('exact');
    expect(method(50)).toBe('asymptotic');
  });

  it('takes zeros as it is told', () => {
    // -1, 0, 1, 0, 2: Pratt's V = 8.5, p = .75
    const pratt = wilcoxonSignedRank(pairedSample([0, 0, 0, 0, 0], [-1, 0, 1, 0, 2]), {
      zeroMethod: 'pratt',
    });
    expect(pratt).toMatchObject({ wPlus: 8.5, nZero: 2, p: expect.closeTo(0.75, 14) });
    expect(wilcoxonSignedRank(pairedSample([0, 0, 0, 0, 0], [-1, 0, 1, 0, 2])).wPlus).toBe(4.5);
  });

  it('gives ln p where p is too small to compare', () => {
    const pre = new Array<number>(1500).fill(0);
    const { p, lnP } = wilcoxonSignedRank(
      pairedSample(
        pre,
        pre.map((_, index) => index + 1),
      ),
    );
    expect(p).toBeLessThan(1e-200);
    expect(lnP).toBeLessThan(-460);
  });

  it('is asymptotic, and says so, where the exact distribution asked for would take minutes', () => {
    const many = Array.from({ length: 2000 }, (_, index) => index);
    const pairs = pairedSample(
      many,
      many.map((score) => score + (score % 3) - 4),
    );
    expect(wilcoxonSignedRank(pairs, { method: 'exact' }).method).toBe('asymptotic');
  });

  it.each([
    [[], [], 'too_few_pairs'],
    [[null, 1], [1, null], 'too_few_pairs'],
    [[2, 3], [2, 3], 'no_nonzero_differences'],
  ])('of %j and %j cannot be estimated: %s', (pre, post, reason) => {
    expect(wilcoxonSignedRank(pairedSample(pre, post))).toMatchObject({
      ...{ wPlus: 0, wMinus: 0, mu: null, sigma: null, z: null, method: null, p: null, rankBiserial: null },
      reason,
    });
  });
});
