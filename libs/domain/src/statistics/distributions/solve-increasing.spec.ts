import { solveIncreasing } from './solve-increasing';

describe('solveIncreasing', () => {
  it.each([
    ['above the start', 0, 1234.5],
    ['below the start', 0, -1234.5],
    ['at the start', 3, 3],
  ])('finds a root %s, where Newton alone would leap away', (_, start, root) => {
    const f = (x: number) => ({ value: Math.atan(x - root), slope: 1 / (1 + (x - root) ** 2) });
    expect(solveIncreasing(f, start)).toBeCloseTo(root, 10);
  });

  it('comes back from where a probability is 0', () => {
    const f = (x: number) =>
      Math.abs(x) > 50
        ? { value: x * Infinity, slope: NaN }
        : { value: Math.sinh(x - 1 / 3), slope: Math.cosh(x - 1 / 3) };
    for (const start of [-4000, 4000]) expect(solveIncreasing(f, start)).toBeCloseTo(1 / 3, 14);
  });

  it('needs few steps on the logarithm of a tail', () => {
    let steps = 0;
    const root = solveIncreasing((x) => {
      steps += 1;
      return { value: -Math.log1p(Math.exp(-x)) - Math.log(0.025), slope: 1 / (1 + Math.exp(x)) };
    }, -3);
    expect(root).toBeCloseTo(Math.log(0.025 / 0.975), 14);
    expect(steps).toBeLessThanOrEqual(5);
  });

  it('stops between two neighbouring numbers at a step', () => {
    const found = solveIncreasing((x) => ({ value: x < 0.1 ? -1 : 1, slope: 0 }), 5);
    expect(Math.abs(found - 0.1)).toBeLessThan(1e-15);
  });

  it('says so when there is no root', () => {
    const f = (x: number) => ({ value: Math.exp(-Math.abs(x)) + 1, slope: 0 });
    expect(() => solveIncreasing(f, 0)).toThrow(RangeError);
  });
});
