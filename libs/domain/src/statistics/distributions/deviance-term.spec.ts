import { devianceTerm } from './deviance-term';

describe('devianceTerm', () => {
  it.each([
    [5, 5.1, 0.00098686351910143487],
    [1, 4, 1.6137056388801094],
    [1e6, 1000001, 4.9999966666691667e-7],
    [0, 3, 3],
  ])('(%p, %p) is %p', (x, m, expected) => {
    expect(devianceTerm(x, m) / expected).toBeCloseTo(1, 12);
  });

  it('ends with what is not a number', () => {
    expect(devianceTerm(NaN, 3)).toBeNaN();
  });

  it('is 0 where both agree', () => {
    expect(devianceTerm(7, 7)).toBe(0);
  });
});
