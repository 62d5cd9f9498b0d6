import { scoreTotals } from './score-totals';

describe('scoreTotals', () => {
  it('counts right answers per person, aspect and item', () => {
    const sheets = [
      [1, 3, 0, 2],
      [1, null, 2, 2],
      [null, null, null, null],
    ];
    expect(scoreTotals(sheets, [1, 3, 0, 2], { concept: [0, 1], risk: [2, 3] })).toEqual({
      total: [4, 2, 0],
      aspects: { concept: [2, 1, 0], risk: [2, 1, 0] },
      percent: [100, 50, 0],
      nCorrect: [2, 1, 1, 2],
      nBlank: [1, 2, 1, 1],
    });
  });

  it('takes option names as well as numbers and never matches across kinds', () => {
    expect(scoreTotals([['a', '1']], ['a', 1]).total).toEqual([1]);
  });

  it('takes a sheet that ends early as blank from there on', () => {
    const { total, nBlank } = scoreTotals([[1]], [1, 1]);
    expect(total).toEqual([1]);
    expect(nBlank).toEqual([0, 1]);
  });

  it('has empty lists without people and 0 percent without items', () => {
    expect(scoreTotals([], [1, 2])).toEqual({
      total: [],
      aspects: {},
      percent: [],
      nCorrect: [0, 0],
      nBlank: [0, 0],
    });
    expect(scoreTotals([[]], []).percent).toEqual([0]);
  });
});
