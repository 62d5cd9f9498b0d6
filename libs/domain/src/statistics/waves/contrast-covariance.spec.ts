import { contrastCovariance } from './contrast-covariance';

const waves = [
  [5, 8, 7],
  [4, 8, 6],
  [7, 7, 8],
  [3, 9, 7],
  [6, 8, 8],
];

describe('contrastCovariance', () => {
  it('is half the variance of the difference for two waves', () => {
    // differences 1, 3, 5: variance 4
    expect(
      contrastCovariance([
        [0, 1],
        [0, 3],
        [0, 5],
      ]),
    ).toEqual([[expect.closeTo(2, 14)]]);
  });

  it('is symmetric and has the variation of the rest as its trace', () => {
    const [[a, b] = [], [c, d] = []] = contrastCovariance(waves);
    expect(b).toBeCloseTo(c ?? NaN, 14);
    expect((a ?? NaN) + (d ?? NaN)).toBeCloseTo(10.53333333333333 / 4, 13);
  });
});
