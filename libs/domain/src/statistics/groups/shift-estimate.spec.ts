import { sampleOf, sampleOfCounts } from '../samples/sample';
import { shiftEstimate } from './shift-estimate';

describe('shiftEstimate', () => {
  it('is the median of all differences', () => {
    // 3-1, 3-2, 8-1, 8-2 → 1 2 6 7
    expect(shiftEstimate(sampleOf([1, 2]), sampleOf([3, 8]))).toBe(4);
    expect(shiftEstimate(sampleOf([3, 8]), sampleOf([1, 2]))).toBe(-4);
    expect(shiftEstimate(sampleOf([1, 2, 4]), sampleOf([3]))).toBe(1);
  });

  it('weighs by people', () => {
    expect(
      shiftEstimate(
        sampleOfCounts([[0, 3]]),
        sampleOfCounts([
          [1, 9],
          [5, 1],
        ]),
      ),
    ).toBe(1);
  });

  it('is not computed for an empty group or beyond four million differences', () => {
    expect(shiftEstimate(sampleOf([]), sampleOf([1]))).toBeNull();
    expect(shiftEstimate(sampleOfCounts([[1, 2000]]), sampleOfCounts([[1, 2000]]))).toBe(0);
    expect(shiftEstimate(sampleOfCounts([[1, 2001]]), sampleOfCounts([[1, 2001]]))).toBeNull();
  });
});
