import { icc } from './icc';

const waves = [
  [5, 8, 7],
  [4, 8, 6],
  [7, 7, 8],
  [3, 9, 7],
  [6, 8, 8],
];

describe('icc', () => {
  it('measures how alike the scores of a person stay', () => {
    const result = icc([...waves, [null, 1, 2]]);
    expect(result).toMatchObject({ n: 5, k: 3, df1: 4, df2: 8 });
    expect(result.iccA1).toBeCloseTo(-0.02463054187192116, 12);
    expect(result.iccC1).toBeCloseTo(-0.06756756756756753, 12);
    expect(result.iccC1Low).toBeCloseTo(-0.3886718880226525, 11);
    expect(result.iccC1High).toBeCloseTo(0.6765358034089872, 11);
    expect(result.f).toBeCloseTo(0.8101265822784811, 12);
    expect(result.p).toBeCloseTo(0.5524479574087785, 12);
  });

  it('tells agreement from consistency', () => {
    const { iccA1, iccC1 } = icc([
      [1, 5],
      [2, 6],
      [3, 7.5],
      [4, 8],
    ]);
    expect(iccC1).toBeGreaterThan(0.9);
    expect(iccA1).toBeLessThan(0.3);
  });

  it.each([
    [[], 'too_few'],
    [[[1, 2]], 'too_few'],
    [[[1], [2]], 'too_few'],
    [
      [
        [1, 2],
        [2, 3],
      ],
      'zero_variance',
    ],
  ])('of %j cannot be estimated: %s', (rows, reason) => {
    expect(icc(rows)).toMatchObject({ iccA1: null, iccC1: null, f: null, p: null, reason });
  });
});
