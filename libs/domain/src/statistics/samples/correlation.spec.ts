import { pairedSample } from '../paired/paired-sample';
import { correlation } from './correlation';

describe('correlation', () => {
  it.each([
    [[1, 2, 3], [2, 4, 6], 1],
    [[1, 2, 3], [3, 2, 1], -1],
    [[1, 2, 3, 4], [1, 3, 2, 4], 0.8],
    [[1, 2, 1, 2], [1, 1, 2, 2], 0],
  ])('of %j and %j is %p', (x, y, expected) => {
    expect(correlation(pairedSample(x, y))).toBeCloseTo(expected, 14);
  });

  it('has none for a constant list or a single pair', () => {
    expect(correlation(pairedSample([1, 2, 3], [4, 4, 4]))).toBeNull();
    expect(correlation(pairedSample([1], [2]))).toBeNull();
  });
});
