import { median } from './median';
import { sampleOf } from './sample';

describe('median', () => {
  it.each([
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
    [[2, 2, 2, 9], 2],
  ])('of %j is %p', (values, expected) => {
    expect(median(sampleOf(values))).toBe(expected);
  });

  it('has none without values', () => {
    expect(median(sampleOf([]))).toBeNull();
  });
});
