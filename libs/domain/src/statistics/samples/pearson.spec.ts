import { pairedSample } from '../paired/paired-sample';
import { pearson } from './pearson';

describe('pearson', () => {
  it('correlates with p and Fisher interval, incomplete pairs left out', () => {
    const { n, r, p, ciLow, ciHigh } = pearson(pairedSample([1, 2, 3, 4, 6, null], [2, 1, 4, 3, 7, 9]));
    expect(n).toBe(5);
    expect(r).toBeCloseTo(0.8806955667454325, 13);
    expect(p).toBeCloseTo(0.04857245284023922, 12);
    expect(ciLow).toBeCloseTo(-0.007044467451399619, 12);
    expect(ciHigh).toBeCloseTo(0.9920956257210093, 12);
  });

  it('has no interval when perfect or from three pairs', () => {
    expect(pearson(pairedSample([1, 2, 3, 4], [2, 4, 6, 8]))).toMatchObject({
      r: 1,
      p: 0,
      ciLow: null,
      ciHigh: null,
    });
    expect(pearson(pairedSample([1, 2, 3], [1, 3, 2]))).toMatchObject({ r: 0.5, ciLow: null, ciHigh: null });
  });

  it.each([
    [[1, 2], [3, 4], 'too_few'],
    [[1, 2, 3], [2, 2, 2], 'zero_variance'],
  ])('of %j and %j cannot be estimated: %s', (x, y, reason) => {
    expect(pearson(pairedSample(x, y))).toMatchObject({ r: null, p: null, reason });
  });
});
