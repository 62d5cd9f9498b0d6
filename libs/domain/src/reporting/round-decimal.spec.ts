import fc from 'fast-check';
import { roundDecimal } from './round-decimal';

describe('roundDecimal', () => {
  it.each([
    [6.885, 2, '6.89'],
    [1.005, 2, '1.01'],
    [-0.355, 2, '-0.36'],
    [-0.0049, 2, '0.00'],
    [0, 2, '0.00'],
    [48, 0, '48'],
    [0.5, 0, '1'],
    [1e21, 1, '1000000000000000000000.0'],
    [1e-250, 3, '0.000'],
    [5e-4, 3, '0.001'],
    [1.5e-7, 8, '0.00000015'],
    [123.456, 1, '123.5'],
  ])('%p with %p digits is %s', (value, digits, text) => {
    expect(roundDecimal(value, digits)).toBe(text);
  });

  it.each([NaN, Infinity, -Infinity])('has no text for %p', (value) => {
    expect(() => roundDecimal(value, 2)).toThrow(RangeError);
  });

  it('is never further from the number than half of its last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 6 }), (x, d) => {
        expect(Math.abs(Number(roundDecimal(x, d)) - x)).toBeLessThanOrEqual(0.5000001 * 10 ** -d);
      }),
    );
  });
});
