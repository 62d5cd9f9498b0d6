import { cronbachAlpha } from './cronbach-alpha';
import { scaleTable } from './scale-table';

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
    expect(cronbachAlpha(scaleTable(sheets))).toEqual({
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
    const alpha = cronbachAlpha(scaleTable(withMore));
    expect(alpha).toMatchObject({ n: 5, k: 3, dropped: [0] });
    expect(alpha.alpha).toBeCloseTo(0.8978102189781021, 13);
  });

  it('prints negative values and has no alpha without one of two items', () => {
    const alpha = cronbachAlpha(
      scaleTable([
        [1, 5],
        [2, 3],
        [5, 2],
      ]),
    );
    expect(alpha.alpha).toBeLessThan(0);
    expect(alpha.alphaIfDeleted).toEqual([null, null]);
  });

  it('loses no digits to offsets, nor to what everybody answered', () => {
    const far = sheets.map((row) => [1e12, ...row.map((value, item) => value / 8 + 1e9 * item)]);
    const { alpha, itemRestCorrelation, alphaIfDeleted } = cronbachAlpha(scaleTable(far));
    expect(alpha).toBeCloseTo(0.8978102189781021, 14);
    expect(itemRestCorrelation).toEqual(near([0.9481224447363146, 0.7647058823529412, 0.7427639609581915]));
    expect(alphaIfDeleted).toEqual(near([0.7234042553191491, 0.8823529411764706, 0.9090909090909092]));
  });

  it('has no standardised alpha of opposites whose correlation is -1 but for rounding', () => {
    const opposites = scaleTable([
      [1, 10],
      [2, 8],
      [3, 6],
      [4, 4],
    ]);
    expect(cronbachAlpha(opposites)).toMatchObject({ alpha: -8, standardizedAlpha: null });
  });

  it('has no standardised alpha of exact opposites', () => {
    const opposites = scaleTable([
      [1, 9],
      [2, 6],
      [3, 3],
    ]);
    expect(cronbachAlpha(opposites)).toMatchObject({
      alpha: -3,
      standardizedAlpha: null,
      meanInterItemR: -1,
    });
  });

  it('takes sums that differ by rounding for equal', () => {
    const decimals = [
      [0.1, 0.2, 0.3],
      [0.3, 0.2, 0.1],
      [0.2, 0.1, 0.3],
    ];
    expect(cronbachAlpha(scaleTable(decimals))).toMatchObject({ alpha: null, reason: 'zero_variance' });
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
    expect(cronbachAlpha(scaleTable(rows))).toMatchObject({
      alpha: null,
      ciLow: null,
      meanInterItemR: null,
      reason,
      k,
    });
  });
});
