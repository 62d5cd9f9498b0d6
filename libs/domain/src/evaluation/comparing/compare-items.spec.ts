import { pairedSample } from '../../statistics/paired/paired-sample';
import { compareItems } from './compare-items';

const item = (id: string, pre: number[], post: number[]) => ({
  ...{ id, topic: 'definition' },
  pairs: pairedSample(pre, post),
});

describe('compareItems', () => {
  it('counts right answers before and after with their intervals', () => {
    const [learned] = compareItems([item('i1', [0, 0, 0, 0, 0, 0, 1, 1], [1, 1, 1, 1, 1, 1, 1, 0])]);
    expect(learned).toMatchObject({
      ...{ id: 'i1', topic: 'definition', n: 8, gained: 6, lost: 1 },
      rightBefore: { count: 2, share: 0.25 },
      rightAfter: { count: 7, share: 0.875 },
      test: {
        ...{ diff: 0.625, pExact: expect.closeTo(0.125, 14), pMid: expect.closeTo(0.0703125, 14) },
      },
    });
    expect(learned?.rightBefore.low).toBeCloseTo(0.0714792, 6);
    expect(learned?.rightBefore.high).toBeCloseTo(0.5907246, 6);
  });

  it('adjusts the exact p over all items by Holm', () => {
    const items = compareItems([
      item('i1', [0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1]),
      item('i2', [0, 0, 0, 0, 0, 1], [1, 1, 1, 1, 1, 1]),
      item('i3', [0, 1, 0, 1, 0, 1], [0, 1, 0, 1, 0, 1]),
    ]);
    expect(items.map(({ test }) => test.pExact)).toEqual(
      [1 / 32, 1 / 16, 1].map((p) => expect.closeTo(p, 14)),
    );
    expect(items.map(({ pHolm }) => pHolm)).toEqual([3 / 32, 2 / 16, 1].map((p) => expect.closeTo(p, 14)));
  });

  it('has no shares of nobody and no items without items', () => {
    const [empty] = compareItems([item('i1', [], [])]);
    expect(empty).toMatchObject({
      n: 0,
      test: { diff: null, pExact: 1 },
      rightBefore: { count: 0, share: null, low: null },
    });
    expect(compareItems([])).toEqual([]);
  });
});
