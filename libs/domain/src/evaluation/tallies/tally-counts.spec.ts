import { tallyCounts } from './tally-counts';

const pairs = {
  ...{ pairs: 20, nearPairs: 2, totals: [], topics: {}, objectives: {} },
  ...{ items: {}, scales: {}, groups: {} },
};

describe('tallyCounts', () => {
  it('counts people, and superseded sheets apart', () => {
    const exclusions = { no_partner: [3, 1], superseded: [2, 1], no_code: [0, 4] } as const;
    expect(tallyCounts({ waves: {}, pairs, superseded: 3, notInSample: 5, exclusions })).toEqual({
      ...{ pre: 23, post: 25, matched: 20, nearPairs: 2, preOnly: 3, postOnly: 5 },
      ...{ superseded: 3, notInSample: 5 },
      exclusions: [
        { reason: 'no_code', pre: 0, post: 4 },
        { reason: 'superseded', pre: 2, post: 1 },
        { reason: 'no_partner', pre: 3, post: 1 },
      ],
    });
  });

  it('counts nobody', () => {
    const nobody = { ...pairs, pairs: 0, nearPairs: 0 };
    const counts = tallyCounts({ waves: {}, pairs: nobody, superseded: 0, notInSample: 0, exclusions: {} });
    expect(Object.values(counts).filter((count) => count !== 0)).toEqual([[]]);
  });
});
