import { polynomial } from './polynomial';

describe('polynomial', () => {
  it('takes the coefficients from the constant upwards', () => {
    expect(polynomial([1, 2, 3], 10)).toBe(321);
    expect(polynomial([7], 10)).toBe(7);
    expect(polynomial([], 10)).toBe(0);
  });
});
