import { instrumentFacts } from './instrument-facts';
import { scoreResponse } from './score-response';

const items = [
  { id: 'i1', topic: 'definition', weight: 1, key: 'a' },
  { id: 'l1', topic: 'definition', weight: 1, key: null },
  { id: 'i2', topic: 'prevention', weight: 3, key: 'c' },
  { id: 'i3', topic: 'definition', weight: 2, key: 'b' },
  { id: 'i4', topic: null, weight: 1, key: 'b' },
];

describe('instrumentFacts', () => {
  it('adds up the points of the keyed items', () => {
    expect(instrumentFacts(items)).toEqual({
      maxScore: 7,
      topics: [
        { id: 'definition', max: 3 },
        { id: 'prevention', max: 3 },
      ],
      items: [
        { id: 'i1', topic: 'definition' },
        { id: 'i2', topic: 'prevention' },
        { id: 'i3', topic: 'definition' },
        { id: 'i4', topic: null },
      ],
    });
  });

  it('agrees with the score of a sheet with everything right', () => {
    const { score, topicScores } = scoreResponse(items, { i1: 'a', i2: 'c', i3: 'b', i4: 'b' });
    const facts = instrumentFacts(items);
    expect(score).toBe(facts.maxScore);
    expect(topicScores).toEqual(Object.fromEntries(facts.topics.map(({ id, max }) => [id, max])));
  });

  it('has nothing without keyed items', () => {
    expect(instrumentFacts([])).toEqual({ maxScore: 0, topics: [], items: [] });
  });
});
