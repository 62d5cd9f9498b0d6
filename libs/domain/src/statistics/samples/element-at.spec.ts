import { elementAt } from './element-at';

describe('elementAt', () => {
  it('gives the element', () => {
    expect(elementAt([4, 5], 1)).toBe(5);
    expect(elementAt(new Float64Array(1), 0)).toBe(0);
  });

  it.each([-1, 2, 0.5, Number.NaN])('refuses the position %p', (index) => {
    expect(() => elementAt([4, 5], index)).toThrow(RangeError);
  });
});
