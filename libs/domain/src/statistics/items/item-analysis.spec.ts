import { itemAnalysis } from './item-analysis';
import { scaleTable } from './scale-table';

const answers = [
  [1, 1, 1, 0],
  [1, 1, 0, 0],
  [1, 0, 0, 0],
  [1, 1, 1, 1],
  [0, 0, 1, 0],
  [1, 1, 0, 1],
];

const near = (values: number[]) => values.map((value) => expect.closeTo(value, 12));

describe('itemAnalysis', () => {
  it('describes every item', () => {
    const result = itemAnalysis(scaleTable([...answers, [null, 1, 1, 1]]));
    expect(result).toMatchObject({ n: 6, nDropped: 1 });
    expect(result.difficulty).toEqual(near([5 / 6, 4 / 6, 3 / 6, 2 / 6]));
    expect(result.pointBiserial).toEqual(
      near([0.5393598899705937, 0.8528028654224417, 0.3015113445777636, 0.7462025072446363]),
    );
    expect(result.pointBiserialP).toEqual(
      near([0.2694125126761957, 0.030905834747225285, 0.5614380442505258, 0.08844580080910892]),
    );
    expect(result.itemRest).toEqual(
      near([0.2335496832484569, 0.6324555320336761, -0.15617376188860604, 0.4330127018922193]),
    );
    // groups of two: the totals 4 and a share of the two 3s above, the two 1s below
    expect(result.discrimination27).toEqual(near([0.5, 1, 0.25, 0.75]));
  });

  it('knows no correlation of an item that everybody answered alike', () => {
    const { pointBiserial, pointBiserialP, itemRest } = itemAnalysis(
      scaleTable([
        [1, 1],
        [1, 0],
        [1, 1],
      ]),
    );
    expect([pointBiserial[0], pointBiserialP[0], itemRest[0]]).toEqual([null, null, null]);
  });

  it('knows little of few and nothing of nobody', () => {
    expect(
      itemAnalysis(
        scaleTable([
          [1, 0],
          [0, 0],
        ]),
      ),
    ).toMatchObject({
      difficulty: [0.5, 0],
      discrimination27: [null, null],
      pointBiserial: [null, null],
    });
    expect(itemAnalysis(scaleTable([[null, 1]]))).toMatchObject({
      n: 0,
      nDropped: 1,
      difficulty: [null, null],
    });
    expect(itemAnalysis(scaleTable([]))).toMatchObject({ n: 0, difficulty: [] });
  });
});
