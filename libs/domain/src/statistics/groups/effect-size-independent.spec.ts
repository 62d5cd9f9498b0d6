import { sampleOf } from '../samples/sample';
import { effectSizeIndependent } from './effect-size-independent';

const a = sampleOf([3, 4, 4, 5, 2, 3, 3]);
const b = sampleOf([4, 5, 5, 4, 3, 5, null, 4, 5]);

describe('effectSizeIndependent', () => {
  it('divides by the pooled standard deviation and has exact limits', () => {
    const { pooledSd, d, dLow, dHigh, g, gLow } = effectSizeIndependent(a, b);
    expect(pooledSd).toBeCloseTo(0.8588581737617467, 13);
    expect(d).toBeCloseTo(1.1019614184764313, 13);
    expect(dLow).toBeCloseTo(-0.013591017524935193, 8);
    expect(dHigh).toBeCloseTo(2.181663440972759, 8);
    expect((g ?? NaN) / (d ?? NaN)).toBeCloseTo((gLow ?? NaN) / (dLow ?? NaN), 12);
    expect(g).toBeLessThan(d ?? NaN);
  });

  it.each([
    [[1], [1, 2], 'too_few'],
    [[3, 3], [4, 4], 'zero_variance'],
  ])('of %j and %j cannot be estimated: %s', (low, high, reason) => {
    expect(effectSizeIndependent(sampleOf(low), sampleOf(high))).toMatchObject({
      d: null,
      dLow: null,
      g: null,
      reason,
    });
  });
});
