import { sampleOf } from '../samples/sample';
import { welchAnova } from './welch-anova';

describe('welchAnova', () => {
  it('weighs groups by their own variance', () => {
    const { welchF, welchP } = welchAnova(
      [
        [1, 2, 3],
        [2, 4, 6],
        [5, 6, 9, 8],
      ].map(sampleOf),
    );
    expect(welchF).toBeCloseTo(9.348454289965282, 11);
    expect(welchP).toBeCloseTo(0.02789952270433744, 11);
  });

  it.each([
    [[[1, 2], [3]]],
    [
      [
        [1, 2],
        [3, 3],
      ],
    ],
    [[[1, 2]]],
    [[]],
  ])('has none for %j', (groups) => {
    expect(welchAnova(groups.map(sampleOf))).toEqual({ welchF: null, welchDf2: null, welchP: null });
  });
});
