import { eventCounts } from './event-counts';

const pair = { personalCode: 'A', pre: 1, post: 2 };

describe('eventCounts', () => {
  it('counts people, and superseded responses apart', () => {
    const counts = eventCounts({ pairs: [pair, pair], preOnly: [1], postOnly: [2, 3, 4], superseded: [5] });
    expect(counts).toEqual({ pre: 3, post: 5, matched: 2, preOnly: 1, postOnly: 3, superseded: 1 });
  });

  it('counts nobody', () => {
    const counts = eventCounts({ pairs: [], preOnly: [], postOnly: [], superseded: [] });
    expect(Object.values(counts)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
