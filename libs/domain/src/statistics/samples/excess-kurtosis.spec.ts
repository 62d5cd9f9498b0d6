import { excessKurtosis } from './excess-kurtosis';
import { sampleOf } from './sample';

describe('excessKurtosis', () => {
  it('is the adjusted G2 of SPSS and Excel', () => {
    // KURT(3,4,5,2,3,4,5,6,4,7) of Excel's manual
    expect(excessKurtosis(sampleOf([3, 4, 5, 2, 3, 4, 5, 6, 4, 7]))).toBeCloseTo(-0.151799637, 9);
  });

  it.each([[[1, 2, 4]], [[5, 5, 5, 5]], [[]]])('has none for %j', (values) => {
    expect(excessKurtosis(sampleOf(values))).toBeNull();
  });
});
