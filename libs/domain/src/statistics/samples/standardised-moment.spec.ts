import { sampleOf } from './sample';
import { standardisedMoment } from './standardised-moment';

describe('standardisedMoment', () => {
  it('is 1 for the second moment and 0 for the third of a symmetric list', () => {
    expect(standardisedMoment(sampleOf([1, 2, 3, 9]), 2)).toBeCloseTo(1, 15);
    expect(standardisedMoment(sampleOf([1, 2, 3]), 3)).toBeCloseTo(0, 15);
  });

  it('does not depend on the unit, however large or small', () => {
    const kurtosis = standardisedMoment(sampleOf([1, 2, 3, 10]), 4);
    expect(standardisedMoment(sampleOf([1e100, 2e100, 3e100, 1e101]), 4)).toBeCloseTo(kurtosis ?? NaN, 12);
    expect(standardisedMoment(sampleOf([1e-100, 2e-100, 3e-100, 1e-99]), 4)).toBeCloseTo(kurtosis ?? NaN, 12);
  });

  it('has none without spread', () => {
    expect(standardisedMoment(sampleOf([4, 4]), 3)).toBeNull();
    expect(standardisedMoment(sampleOf([]), 3)).toBeNull();
  });
});
