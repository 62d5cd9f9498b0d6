import fc from 'fast-check';
import { findRoot } from './find-root';

describe('findRoot', () => {
  it.each([
    ['a line', (x: number) => x - 1 / 3, 0, 1, 1 / 3],
    ['the dottie number', (x: number) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
    ['a steep curve', (x: number) => Math.exp(x) - 1e-6, -100, 100, Math.log(1e-6)],
    ['a flat root', (x: number) => (x - 1) ** 3, 0.2, 3, 1],
    ['a root at an end', (x: number) => x, 0, 5, 0],
  ])('finds %s', (_, f, from, to, expected) => {
    expect(findRoot(f, from, to)).toBeCloseTo(expected, 5);
    expect(findRoot(f, to, from)).toBeCloseTo(expected, 5);
  });

  it('finds the root of any increasing cubic to the last digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (root) => {
        const found = findRoot((x) => x ** 3 + x - (root ** 3 + root), -100, 100);
        expect(Math.abs(found - root)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(root)));
      }),
    );
  });
});
