import { pairedSampleOfCounts } from '../paired/paired-sample';
import { scaleTable } from './scale-table';

describe('scaleTable', () => {
  it('counts each item with its total, both from the smallest values', () => {
    expect(
      scaleTable([
        [3, 10, 1],
        [1, 12, 1],
        [3, 10, 1],
        [null, 10, 1],
        [2, 11, 4],
      ]),
    ).toEqual({
      ...{ n: 4, nDropped: 1, centres: [1, 10, 1] },
      items: [
        pairedSampleOfCounts([
          [2, 2, 2],
          [0, 2, 1],
          [1, 5, 1],
        ]),
        pairedSampleOfCounts([
          [0, 2, 2],
          [2, 2, 1],
          [1, 5, 1],
        ]),
        pairedSampleOfCounts([
          [0, 2, 3],
          [3, 5, 1],
        ]),
      ],
      products: [[9, 1, 3], [5, 3], [9]],
    });
  });

  it('knows the items of nobody', () => {
    const nobody = pairedSampleOfCounts([]);
    expect(scaleTable([[null, 1]])).toEqual({
      ...{ n: 0, nDropped: 1, centres: [0, 0] },
      ...{ items: [nobody, nobody], products: [[0, 0], [0]] },
    });
    expect(scaleTable([])).toEqual({ n: 0, nDropped: 0, centres: [], items: [], products: [] });
  });

  it('refuses rows of different items', () => {
    expect(() => scaleTable([[1, 2], [1]])).toThrow(RangeError);
  });
});
