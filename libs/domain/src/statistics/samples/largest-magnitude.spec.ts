import { largestMagnitude } from './largest-magnitude';

describe('largestMagnitude', () => {
  it('looks at all lists and ignores signs', () => {
    expect(largestMagnitude([1, -7], [3])).toBe(7);
    expect(largestMagnitude([], [])).toBe(0);
  });
});
