import { kr20 } from './kr20';
import { scaleTable } from './scale-table';

const answers = [
  [1, 1, 1, 0],
  [1, 1, 0, 0],
  [1, 0, 0, 0],
  [1, 1, 1, 1],
  [0, 0, 1, 0],
  [1, 1, 0, 1],
];

describe('kr20', () => {
  it('describes right/wrong items by population variance', () => {
    const result = kr20(scaleTable([...answers, [1, null, 1, 1]]));
    expect(result).toMatchObject({ n: 6, k: 4 });
    expect(result.meanTotal).toBeCloseTo(14 / 6, 14);
    expect(result.varTotalPopulation).toBeCloseTo(11 / 9, 13);
    expect(result.kr20).toBeCloseTo(14 / 33, 13);
    expect(result.kr21).toBeCloseTo(3 / 11, 13);
    expect(result.sem).toBeCloseTo(0.9189365834726815, 13);
  });

  it('counts items that everybody answered alike', () => {
    const result = kr20(scaleTable(answers.map((row) => [1, ...row])));
    expect(result).toMatchObject({ k: 5, meanTotal: expect.closeTo(14 / 6 + 1, 14) });
    expect(result.kr20).toBeCloseTo((14 / 33) * (3 / 4) * (5 / 4), 13);
  });

  it.each([
    [5, 2],
    [7, 3],
    [10, 5],
    [13, 12],
  ])('is exactly 1, without error, for %p people whose %p items agree', (people, k) => {
    const agreeing = Array.from({ length: people }, (_, person) => new Array<number>(k).fill(person % 2));
    expect(kr20(scaleTable(agreeing))).toMatchObject({ kr20: 1, sem: 0 });
  });

  it.each([
    [[], 'too_few'],
    [[[1, 0]], 'too_few'],
    [[[1], [0]], 'too_few_items'],
    [[[], []], 'too_few_items'],
    [[[null, 1]], 'too_few'],
    [
      [
        [1, 0],
        [0, 1],
      ],
      'zero_variance',
    ],
  ])('of %j cannot be estimated: %s', (rows, reason) => {
    expect(kr20(scaleTable(rows))).toMatchObject({ kr20: null, kr21: null, sem: null, reason });
  });
});
