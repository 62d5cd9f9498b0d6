import { meanDifference } from './mean-difference';

describe('meanDifference', () => {
  it('is b minus a', () => {
    expect(meanDifference([1, 2], [4])).toBe(2.5);
  });

  it('loses no digits to a common offset', () => {
    expect(meanDifference([1e9 + 0.1], [1e9 + 0.3])).toBe(1e9 + 0.3 - (1e9 + 0.1));
  });

  it('has none for an empty group', () => {
    expect(meanDifference([], [1])).toBeNull();
    expect(meanDifference([1], [])).toBeNull();
  });
});
