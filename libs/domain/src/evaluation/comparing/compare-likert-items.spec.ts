import { marginalHomogeneity } from '../../statistics/proportions/marginal-homogeneity';
import { compareLikertItems } from './compare-likert-items';

const item = {
  ...{ id: 'l1', kind: 'likert' as const, topic: null, objective: null },
  ...{ max: 3, reverse: true, answers: ['1', '2', '3'], points: [0, 3, 2, 1] },
};

describe('compareLikertItems', () => {
  it('counts the steps as they were asked, of those who answered both times', () => {
    const [compared] = compareLikertItems([item], {
      l1: [
        [0, 3, 7],
        [1, 1, 2],
        [1, 3, 4],
        [2, 0, 1],
        [3, 2, 5],
      ],
    });
    expect(compared).toEqual({
      ...{ id: 'l1', topic: null, steps: 3 },
      before: [6, 0, 5],
      after: [2, 5, 4],
      test: marginalHomogeneity([
        [2, 0, 4],
        [0, 0, 0],
        [0, 5, 0],
      ]),
    });
    expect(compared?.test.n).toBe(11);
  });

  it('has a reason where nobody moved, and nothing of nobody', () => {
    expect(compareLikertItems([item], { l1: [[2, 2, 9]] })[0]?.test).toMatchObject({
      ...{ n: 9, p: null, reason: 'no_discordant_pairs' },
    });
    expect(compareLikertItems([item], {})[0]).toMatchObject({ before: [0, 0, 0], after: [0, 0, 0] });
    expect(compareLikertItems([], {})).toEqual([]);
  });
});
