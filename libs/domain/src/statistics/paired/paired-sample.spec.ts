import fc from 'fast-check';
import { sampleOf } from '../samples/sample';
import { differencesOf, firstOf, pairedSample, pairedSampleOfCounts, secondOf } from './paired-sample';

describe('pairedSample', () => {
  it('keeps the people with both scores, each distinct pair once', () => {
    expect(pairedSample([4, null, 3, 4, 1, 4], [9, 5, null, 9, 2, 8])).toEqual({
      ...{ n: 4, nDropped: 2 },
      ...{ pre: [1, 4, 4], post: [2, 8, 9], counts: [1, 1, 2] },
    });
  });

  it('has no pairs without people', () => {
    expect(pairedSample([], [])).toEqual({ n: 0, nDropped: 0, pre: [], post: [], counts: [] });
  });

  it('refuses lists that cannot be the same people', () => {
    expect(() => pairedSample([1, 2], [1])).toThrow(RangeError);
  });

  it('is the same for every order, and as counts', () => {
    const score = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score)), (people) => {
        const pairs = pairedSample(
          people.map(([pre]) => pre),
          people.map(([, post]) => post),
        );
        expect(
          pairedSampleOfCounts(people.toReversed().map(([pre, post]) => [pre, post, 1] as const)),
        ).toEqual(pairs);
      }),
    );
  });
});

describe('pairedSampleOfCounts', () => {
  it('adds up rows of one pair and forgets what nobody has', () => {
    const rows = [
      [2, 3, 10],
      [2, -0, 1],
      [2, 3, 5],
      [1, 1, 0],
    ] as const;
    expect(pairedSampleOfCounts(rows, 7)).toEqual({
      ...{ n: 16, nDropped: 7 },
      ...{ pre: [2, 2], post: [0, 3], counts: [1, 15] },
    });
  });
});

describe('firstOf, secondOf, differencesOf', () => {
  it('are the scores of each time and the rises', () => {
    const pairs = pairedSample([1, 1, 3, null], [2, 4, 4, 5]);
    expect(firstOf(pairs)).toEqual(sampleOf([1, 1, 3]));
    expect(secondOf(pairs)).toEqual(sampleOf([2, 4, 4]));
    expect(differencesOf(pairs)).toEqual(sampleOf([1, 3, 1]));
  });
});
