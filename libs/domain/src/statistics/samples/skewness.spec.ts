import { sampleOf } from './sample';
import { skewness } from './skewness';

describe('skewness', () => {
  it('is the adjusted G1 of SPSS and Excel', () => {
    // SKEW(3,4,5,2,3,4,5,6,4,7) of Excel's manual
    expect(skewness(sampleOf([3, 4, 5, 2, 3, 4, 5, 6, 4, 7]))).toBeCloseTo(0.359543, 6);
  });

  it.each([[[1, 2]], [[5, 5, 5]], [[]]])('has none for %j', (values) => {
    expect(skewness(sampleOf(values))).toBeNull();
  });
});
