import { hedgesCorrection } from './hedges-correction';

describe('hedgesCorrection', () => {
  it.each([
    [9, 0.91387489179255227],
    [2, 0.56418958354775629],
    [100000, 0.99999249997812493],
  ])('for %p degrees of freedom is %p', (df, expected) => {
    expect(hedgesCorrection(df)).toBeCloseTo(expected, 13);
  });

  it('needs two degrees of freedom', () => {
    expect(hedgesCorrection(1)).toBeNull();
  });
});
