import { studentTTails } from './student-t-tails';

describe('studentTTails', () => {
  it.each([
    [1, 1, 0.25],
    [2, 5, 0.050969739414929178],
    [0.5, 2.5, 0.32884895993485734],
    [40, 50, 6.2062118921863528e-40],
    [3, 1e7, 0.0013499013555185806],
  ])('beyond %p with %p degrees of freedom is %p', (t, df, expected) => {
    expect(studentTTails(t, df).upper / expected).toBeCloseTo(1, 9);
    expect(studentTTails(-t, df).lower / expected).toBeCloseTo(1, 9);
  });

  it('keeps a logarithm where the tail itself is 0', () => {
    const { upper, logUpper } = studentTTails(300, 1e5);
    expect(upper).toBe(0);
    expect(logUpper / -32098.996116295094).toBeCloseTo(1, 12);
  });

  it('is even in the middle and certain at infinity', () => {
    expect(studentTTails(0, 4)).toMatchObject({ lower: 0.5, upper: 0.5 });
    expect(studentTTails(Infinity, 4)).toMatchObject({ lower: 1, upper: 0 });
  });
});
