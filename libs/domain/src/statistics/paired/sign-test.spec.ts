import { pairedSample } from './paired-sample';
import { signTest } from './sign-test';

describe('signTest', () => {
  it('counts rises against falls', () => {
    const { p, propPos, propLow, propHigh, ...counts } = signTest(
      pairedSample([1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 4, 6]),
    );
    expect(counts).toEqual({ n: 6, nZero: 1, nPos: 4, nNeg: 1, medianDiff: 1 });
    expect(p).toBeCloseTo(0.375, 14);
    expect(propPos).toBe(0.8);
    expect(propLow).toBeCloseTo(0.2835821, 7);
    expect(propHigh).toBeCloseTo(0.9949492, 7);
  });

  it('is never above 1', () => {
    expect(signTest(pairedSample([1, 2], [2, 1])).p).toBe(1);
  });

  it.each([
    [[], [], null],
    [[3, 4], [3, 4], 0],
  ])('of %j and %j cannot be estimated', (pre, post, medianDiff) => {
    expect(signTest(pairedSample(pre, post))).toMatchObject({
      p: null,
      propPos: null,
      medianDiff,
      reason: 'no_nonzero_differences',
    });
  });
});
