import { studentTQuantile } from './student-t-quantile';

describe('studentTQuantile', () => {
  it.each([
    [0.975, 9, 2.2621571627982055],
    [0.025, 9, -2.2621571627982055],
    [0.995, 2, 9.9248432009182931],
    [0.975, 30.5, 2.0408694451863206],
    [0.5 + 2 ** -53, 9, 2.861142127272706e-16],
  ])('(%p, %p) is %p', (p, df, expected) => {
    expect(studentTQuantile(p, df) / expected).toBeCloseTo(1, 12);
  });

  it('is 0 in the middle and infinite at the ends', () => {
    expect(studentTQuantile(0.5, 3)).toBe(0);
    expect(studentTQuantile(0, 3)).toBe(-Infinity);
    expect(studentTQuantile(1, 3)).toBe(Infinity);
  });
});
