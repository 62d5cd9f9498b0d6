import { centred } from './centred';
import { sampleOf } from './sample';

describe('centred', () => {
  it('gives the mean and how far each distinct value lies from it', () => {
    expect(centred(sampleOf([1, 2, 2, 7]))).toEqual({ mean: 3, deviations: [-2, -1, 4] });
  });

  it('keeps the digits of deviations whose mean cannot be written as a double', () => {
    const offset = 2 ** 52;
    const centre = centred(sampleOf([offset, offset + 1, offset + 1]));
    expect(centre?.deviations.map((deviation) => Math.round(deviation * 1e15) / 1e15)).toEqual([
      -0.666666666666667, 0.333333333333333,
    ]);
  });

  it('has no centre without values', () => {
    expect(centred(sampleOf([null]))).toBeNull();
  });
});
