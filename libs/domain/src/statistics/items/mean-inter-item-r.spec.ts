import { meanInterItemR } from './mean-inter-item-r';
import { scaleTable } from './scale-table';

describe('meanInterItemR', () => {
  it('averages the correlations of all pairs', () => {
    const rows = [
      [1, 2, 2],
      [2, 2, 3],
      [3, 4, 4],
      [4, 3, 5],
      [5, 5, 4],
    ];
    expect(meanInterItemR(scaleTable(rows))).toBeCloseTo(0.7508989522872915, 14);
    const far = rows.map((row) => row.map((value) => value / 8 + 1e9));
    expect(meanInterItemR(scaleTable(far))).toBeCloseTo(0.7508989522872915, 14);
  });

  it('knows opposites', () => {
    expect(
      meanInterItemR(
        scaleTable([
          [1, 3],
          [2, 2],
          [3, 1],
        ]),
      ),
    ).toBe(-1);
  });
});
