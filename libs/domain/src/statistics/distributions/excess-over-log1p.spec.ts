import { excessOverLog1p } from './excess-over-log1p';

describe('excessOverLog1p', () => {
  it.each([
    [0, 0],
    [1e-9, 4.999999996666667292e-19],
    [-1e-5, 5.0000333335833361514e-11],
    [0.01, 4.9669146831917154e-5],
    [0.2, 0.017678443206045376],
    [-0.24, 0.034436845701760286],
    [3, 1.6137056388801093812],
    [-0.999, 5.9087552789821361648],
  ])('(%p) is %p', (u, expected) => {
    if (expected === 0) expect(excessOverLog1p(u)).toBe(0);
    else expect(excessOverLog1p(u) / expected).toBeCloseTo(1, 13);
  });

  it('ends with what is not a number', () => {
    expect(excessOverLog1p(NaN)).toBeNaN();
  });
});
