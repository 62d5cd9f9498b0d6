import fc from 'fast-check';
import { evaluateEvent, type ScoredResponse } from './evaluate-event';

const facts = {
  maxScore: 4,
  topics: [
    { id: 'definition', max: 2 },
    { id: 'prevention', max: 2 },
  ],
  items: [
    { id: 'i1', topic: 'definition' },
    { id: 'i2', topic: 'definition' },
    { id: 'i3', topic: 'prevention' },
    { id: 'i4', topic: null },
  ],
};

/** A sheet written as four letters: r right, w wrong, - blank. */
function sheet(personalCode: string, phase: 'pre' | 'post', marks: string, minute = 0): ScoredResponse {
  const correct = [...marks].map((mark) => (mark === '-' ? null : mark === 'r'));
  const points = (from: number, to: number): number =>
    correct.slice(from, to).filter((right) => right).length;
  return {
    id: `${personalCode}-${phase}-${minute}`,
    personalCode,
    phase,
    receivedAt: new Date(Date.UTC(2025, 9, 27, 1, minute)).toISOString(),
    score: points(0, 4),
    topicScores: { definition: points(0, 2), prevention: points(2, 3) },
    itemCorrect: Object.fromEntries(correct.map((right, index) => [`i${index + 1}`, right])),
  };
}

const responses = [
  sheet('A', 'pre', 'rw-w'),
  sheet('A', 'post', 'rrrw'),
  sheet('B', 'pre', 'wwww'),
  sheet('B', 'post', 'rrww'),
  sheet('C', 'pre', 'rrrr'),
  sheet('C', 'post', 'rrrw'),
  sheet('D', 'pre', 'rwww'),
  sheet('E', 'post', 'rrrr'),
  sheet('A', 'post', 'wwww', -30),
];

describe('evaluateEvent', () => {
  it('evaluates the people who answered both times', () => {
    const { counts, total } = evaluateEvent(responses, facts);
    expect(counts).toMatchObject({ pre: 4, post: 4, matched: 3, preOnly: 1, postOnly: 1, superseded: 1 });
    expect(total.before).toMatchObject({ n: 3, mean: expect.closeTo(5 / 3, 14) });
    expect(total.after).toMatchObject({ n: 3, mean: expect.closeTo(8 / 3, 14) });
    // 3 + 2 - 1 → (2 + 2 - 1) / (3 + 4 + 0)
    expect(total.gain).toMatchObject({ classG: expect.closeTo(3 / 7, 14), nCeiling: 1 });
    expect(total.signTest).toMatchObject({ nPos: 2, nNeg: 1 });
  });

  it('compares every topic out of its own points', () => {
    const { topics } = evaluateEvent(responses, facts);
    expect(topics.map(({ id, max, before, after }) => [id, max, before.mean, after.mean])).toEqual([
      ['definition', 2, 1, 2],
      ['prevention', 2, expect.closeTo(1 / 3, 14), expect.closeTo(2 / 3, 14)],
    ]);
    expect(topics[0]?.gain.classG).toBe(1);
  });

  it('compares every item, blanks being wrong', () => {
    const { items } = evaluateEvent(responses, facts);
    expect(
      items.map(({ id, rightBefore, rightAfter, gained, lost }) => [
        id,
        rightBefore.count,
        rightAfter.count,
        gained,
        lost,
      ]),
    ).toEqual([
      ['i1', 2, 3, 1, 0],
      ['i2', 1, 3, 2, 0],
      ['i3', 1, 2, 1, 0],
      ['i4', 1, 0, 0, 1],
    ]);
  });

  it('warns', () => {
    expect(evaluateEvent(responses, facts).warnings).toEqual([
      'few_pairs',
      'ceiling_before',
      'many_unmatched',
      'one_group',
    ]);
  });

  it('has figures of null and no error without responses', () => {
    const empty = evaluateEvent([], facts);
    expect(empty.counts.matched).toBe(0);
    expect(empty.total).toMatchObject({
      chosenP: null,
      before: { n: 0, mean: null },
      gain: { classG: null },
    });
    expect(empty.items).toHaveLength(4);
    expect(empty.warnings).toEqual(['no_pre', 'no_post', 'no_pairs']);
  });

  it('gives the same results whatever the order of the rows', () => {
    const [first] = [evaluateEvent(responses, facts)];
    fc.assert(
      fc.property(fc.shuffledSubarray(responses, { minLength: responses.length }), (shuffled) => {
        expect(evaluateEvent(shuffled, facts)).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });

  it('never gives NaN', () => {
    const marks = fc.array(fc.constantFrom('r', 'w', '-'), { minLength: 4, maxLength: 4 });
    const sheets = fc.array(
      fc.tuple(
        fc.constantFrom('A', 'B', 'C', 'D', 'E'),
        fc.constantFrom('pre' as const, 'post' as const),
        marks,
        fc.nat(59),
      ),
      { maxLength: 14 },
    );
    const figures = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(figures) : [value];
    fc.assert(
      fc.property(sheets, (list) => {
        const rows = list.map(([code, phase, letters, minute]) =>
          sheet(code, phase, letters.join(''), minute),
        );
        expect(figures(evaluateEvent(rows, facts)).filter(Number.isNaN)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
