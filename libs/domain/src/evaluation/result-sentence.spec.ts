import { pairedSample } from '../statistics/paired/paired-sample';
import { compareScores } from './comparing/compare-scores';
import { resultSentence } from './result-sentence';

/** What is known of a class given as [before, after] points; `null` = did not answer. */
function factsOf(people: readonly (readonly [number | null, number | null])[]) {
  const pairs = pairedSample(
    people.map(([before]) => before),
    people.map(([, after]) => after),
  );
  const counts = {
    pre: people.filter(([before]) => before !== null).length,
    post: people.filter(([, after]) => after !== null).length,
    matched: pairs.n,
  };
  return { counts, total: pairs.n === 0 ? null : compareScores(pairs, 10) };
}

const rising = [
  [2, 5],
  [3, 5],
  [4, 8],
  [5, 8],
  [3, 7],
  [1, 4],
  [6, 8],
] as const;

describe('resultSentence', () => {
  it.each([
    ['nobody', [], 'no_data'],
    [
      'people who answered once',
      [
        [3, null],
        [null, 4],
      ],
      'no_data',
    ],
    [
      'five pairs, however clear',
      [
        [1, 9],
        [1, 8],
        [2, 9],
        [1, 9],
        [2, 8],
      ],
      'too_few',
    ],
    ['a clear rise', rising, 'knowledge_rose'],
    ['a clear fall', rising.map(([pre, post]) => [post, pre] as const), 'knowledge_fell'],
    [
      'the same rise for everybody',
      [1, 2, 3, 4, 5, 6].map((pre) => [pre, pre + 1] as const),
      'knowledge_rose',
    ],
    [
      'as much up as down',
      [
        [1, 2],
        [2, 1],
        [3, 4],
        [4, 3],
        [5, 6],
        [6, 5],
      ],
      'no_change_found',
    ],
    ['no change at all', [1, 2, 3, 4, 5, 6].map((score) => [score, score] as const), 'no_change_found'],
  ] as const)('for %s', (_, people, code) => {
    expect(resultSentence(factsOf(people)).code).toBe(code);
  });

  it('carries the numbers of the sentence', () => {
    const facts = factsOf([...rising, [7, 7], [9, null], [null, 1], [null, 2]]);
    expect(resultSentence(facts)).toEqual({
      code: 'knowledge_rose',
      nPre: 9,
      nPost: 10,
      nPairs: 8,
      nRose: 7,
      nSame: 1,
      nFell: 0,
      meanBefore: 3.875,
      meanAfter: 6.5,
      max: 10,
      classGain: 21 / 49,
      test: 'pairedT',
      p: facts.total?.pairedT.p,
    });
  });

  it('says no more than alpha allows', () => {
    expect(resultSentence(factsOf(rising), { alpha: 1e-9 }).code).toBe('no_change_found');
  });

  it('names the points there were to reach where nothing is compared', () => {
    expect(resultSentence({ counts: { pre: 4, post: 3, matched: 0 }, total: null }, { max: 12 })).toEqual({
      ...{ code: 'no_data', nPre: 4, nPost: 3, nPairs: 0, nRose: 0, nSame: 0, nFell: 0 },
      ...{ meanBefore: null, meanAfter: null, max: 12, classGain: null, test: 'none', p: null },
    });
  });
});
