import { pairedSample } from './paired-sample';
import { pairedT } from './paired-t';

describe('pairedT', () => {
  it("agrees with Student's sleep data", () => {
    const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
    const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const { t, df, p, ciLow, ciHigh, meanDiff } = pairedT(pairedSample(first, second));
    expect(meanDiff).toBeCloseTo(1.58, 14);
    expect(t).toBeCloseTo(4.062127683382037, 12);
    expect(df).toBe(9);
    expect(p).toBeCloseTo(0.0028328901973842685, 13);
    expect(ciLow).toBeCloseTo(0.7001142, 7);
    expect(ciHigh).toBeCloseTo(2.4598858, 7);
  });

  it('narrows the interval at a lower confidence', () => {
    const wide = pairedT(pairedSample([1, 2, 4], [2, 4, 9]));
    const narrow = pairedT(pairedSample([1, 2, 4], [2, 4, 9]), { confidence: 0.5 });
    expect(narrow.ciLow).toBeGreaterThan(wide.ciLow ?? NaN);
    expect(narrow.t).toBe(wide.t);
  });

  it('gives ln p where p is too small to compare', () => {
    const pre = Array.from({ length: 2000 }, (_, index) => index % 3);
    const { p, lnP } = pairedT(
      pairedSample(
        pre,
        pre.map((score, index) => score + 9 + (index % 2)),
      ),
    );
    expect(p).toBeLessThan(1e-200);
    expect(lnP).toBeLessThan(-460);
  });

  it.each([
    [[], [], 'too_few_pairs'],
    [[3], [5], 'too_few_pairs'],
    [[3, null], [5, 6], 'too_few_pairs'],
    [[1, 2, 3], [3, 4, 5], 'zero_variance'],
    [[0.1, 0.2, 0.3], [0.3, 0.4, 0.5], 'zero_variance'],
  ])('of %j and %j cannot be estimated: %s', (pre, post, reason) => {
    expect(pairedT(pairedSample(pre, post))).toMatchObject({
      t: null,
      df: null,
      p: null,
      ciLow: null,
      ciHigh: null,
      reason,
    });
  });

  it('still describes what cannot be tested', () => {
    expect(pairedT(pairedSample([1, 2, 3], [3, 4, 5]))).toMatchObject({
      n: 3,
      meanDiff: 2,
      sdDiff: 0,
      seDiff: 0,
      r: 1,
    });
  });
});
