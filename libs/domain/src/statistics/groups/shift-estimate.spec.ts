import { shiftEstimate } from './shift-estimate';

describe('shiftEstimate', () => {
  it('is the median of all differences', () => {
    // 3-1, 3-2, 8-1, 8-2 → 1 2 6 7
    expect(shiftEstimate([1, 2], [3, 8])).toBe(4);
  });

  it('is not computed for an empty group or beyond four million differences', () => {
    expect(shiftEstimate([], [1])).toBeNull();
    const many = new Array<number>(2001).fill(1);
    expect(shiftEstimate(many, many)).toBeNull();
  });
});
