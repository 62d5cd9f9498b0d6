import { impactOf } from './impact-of';
import type { EventPairs } from './impact';

const topics = [
  { id: 'definition', max: 4, items: [0, 1, 2, 3] },
  { id: 'prevention', max: 6, items: [4, 5, 6, 7, 8, 9] },
];

function anEvent(totals: readonly (readonly number[])[], changes: Partial<EventPairs> = {}): EventPairs {
  const pairs = totals.reduce((sum, row) => sum + (row.at(-1) ?? 0), 0);
  return {
    measureKey: 'v1',
    measure: { maxScore: 10, topics },
    pairs: {
      pairs,
      totals,
      topics: { definition: totals.map(([b = 0, a = 0, n = 0]) => [b / 2, a / 2, n]) },
    },
    ...changes,
  };
}

/** Nobody is hidden. */
const ALL = 1;

const near = (value: number): number => expect.closeTo(value, 12) as number;

describe('impactOf', () => {
  it('gives the figures of all people of one measure', () => {
    // 4 people from 2 to 6, 6 people from 4 to 8, then 10 people from 2 to 6 again.
    const first = anEvent([
      [2, 6, 4],
      [4, 8, 6],
    ]);
    const second = anEvent([[2, 6, 10]]);
    expect(impactOf([first, second], ALL)).toEqual({
      matched: 20,
      // 20 × 4 won of 14 × 8 + 6 × 6.
      classGain: 80 / 148,
      hiddenEvents: 0,
      measures: [
        {
          measureKey: 'v1',
          events: 2,
          matched: 20,
          maxPoints: 10,
          meanBefore: near((14 * 2 + 6 * 4) / 20),
          meanAfter: near((14 * 6 + 6 * 8) / 20),
          classGain: 80 / 148,
          topics: [
            {
              id: 'definition',
              maxPoints: 4,
              meanBefore: near((14 * 1 + 6 * 2) / 20),
              meanAfter: near((14 * 3 + 6 * 4) / 20),
              classGain: 40 / (14 * 3 + 6 * 2),
            },
            { id: 'prevention', maxPoints: 6, meanBefore: null, meanAfter: null, classGain: null },
          ],
        },
      ],
    });
  });

  it('adds points of several instruments up, and compares none with another', () => {
    const long = anEvent([[0, 10, 3]]);
    const short = anEvent([[1, 2, 12]], { measureKey: 'v2', measure: { maxScore: 2, topics: [] } });
    const impact = impactOf([long, short], ALL);
    // 30 of 30 and 12 of 12.
    expect(impact).toMatchObject({ matched: 15, classGain: 1 });
    expect(impact.measures.map(({ measureKey, matched }) => [measureKey, matched])).toEqual([
      ['v2', 12],
      ['v1', 3],
    ]);
  });

  it('keeps apart what one key asked in two ways', () => {
    const other = anEvent([[0, 1, 2]], { measure: { maxScore: 3, topics: [] } });
    expect(impactOf([anEvent([[0, 1, 2]]), other], ALL).measures).toHaveLength(2);
  });

  it('knows no order of events', () => {
    const events = [anEvent([[1, 2, 3]]), anEvent([[0, 9, 4]]), anEvent([[5, 4, 2]], { measureKey: 'v9' })];
    expect(impactOf(events.toReversed(), ALL)).toEqual(impactOf(events, ALL));
  });

  it('counts people of a measure without points, and says nothing else of them', () => {
    const attitudes = anEvent([[0, 0, 7]], { measure: { maxScore: 0, topics: [] } });
    expect(impactOf([attitudes], ALL)).toEqual({
      matched: 7,
      classGain: null,
      hiddenEvents: 0,
      measures: [],
    });
  });

  it('has no gain without people and without room', () => {
    expect(impactOf([], ALL)).toEqual({ matched: 0, classGain: null, hiddenEvents: 0, measures: [] });
    expect(impactOf([anEvent([])], ALL)).toEqual({
      matched: 0,
      classGain: null,
      hiddenEvents: 0,
      measures: [],
    });
    expect(impactOf([anEvent([[10, 9, 3]])], ALL)).toMatchObject({ matched: 3, classGain: null });
  });

  it('leaves an event of few people out of every sum, so that it follows from none', () => {
    const [large, small] = [anEvent([[2, 6, 30]]), anEvent([[4, 5, 5]])];
    expect(impactOf([large, small], 10)).toEqual({ ...impactOf([large], 10), hiddenEvents: 1 });
    expect(impactOf([small, anEvent([[4, 5, 9]])], 10)).toEqual({
      ...{ matched: 0, classGain: null, hiddenEvents: 2, measures: [] },
    });
    expect(impactOf([large, anEvent([[4, 5, 10]])], 10)).toMatchObject({ matched: 40, hiddenEvents: 0 });
  });
});
