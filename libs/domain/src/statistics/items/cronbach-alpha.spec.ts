import { cronbachAlpha } from './cronbach-alpha';

const sheets = [
  [1, 2, 2],
  [2, 2, 3],
  [3, 4, 4],
  [4, 3, 5],
  [5, 5, 4],
];
const near = (values: number[]) => values.map((value) => expect.closeTo(value, 12));

describe('cronbachAlpha', () => {
  it('describes a scale', () => {
    expect(cronbachAlpha(sheets)).toEqual({
      ...{ n: 5, k: 3, dropped: [] },
      alpha: expect.closeTo(0.8978102189781021, 13),
      ciLow: expect.closeTo(0.48367262, 7),
      ciHigh: expect.closeTo(0.98861976, 7),
      standardizedAlpha: expect.closeTo((3 * 0.7508989522872915) / (1 + 2 * 0.7508989522872915), 12),
      meanInterItemR: expect.closeTo(0.7508989522872915, 12),
      itemRestCorrelation: near([0.9481224447363146, 0.7647058823529412, 0.7427639609581915]),
      alphaIfDeleted: near([0.7234042553191491, 0.8823529411764706, 0.9090909090909092]),
    });
  });

  it('leaves out incomplete sheets and drops items that everybody answered alike', () => {
    const withMore = [...sheets.map(([a, b, c]) => [4, a ?? 0, b ?? 0, c ?? 0]), [4, null, 1, 1]];
    const alpha = cronbachAlpha(withMore);
    expect(alpha).toMatchObject({ n: 5, k: 3, dropped: [0] });
    expect(alpha.alpha).toBeCloseTo(0.8978102189781021, 13);
  });

  it('prints negative values and has no alpha without one of two items', () => {
    const alpha = cronbachAlpha([
      [1, 5],
      [2, 3],
      [5, 2],
    ]);
    expect(alpha.alpha).toBeLessThan(0);
    expect(alpha.alphaIfDeleted).toEqual([null, null]);
  });

  it.each([
    [[], 'too_few', 0],
    [[[1, 2]], 'too_few', 0],
    [[[1], [2], [3]], 'too_few_items', 1],
    [
      [
        [3, 3],
        [3, 3],
      ],
      'too_few_items',
      0,
    ],
    [
      [
        [1, 4],
        [2, 3],
        [4, 1],
      ],
      'zero_variance',
      2,
    ],
  ])('of %j cannot be estimated: %s', (rows, reason, k) => {
    expect(cronbachAlpha(rows)).toMatchObject({ alpha: null, ciLow: null, meanInterItemR: null, reason, k });
  });
});
