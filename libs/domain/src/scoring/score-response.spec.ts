import { scoreResponse } from './score-response';

const items = [
  { id: 'i1', topic: 'definition', weight: 1, key: 'a' },
  { id: 'i2', topic: 'definition', weight: 2, key: 'true' },
  { id: 'i3', topic: 'prevention', weight: 3, key: 'c' },
  { id: 'i4', topic: null, weight: 1, key: 'b' },
  { id: 'l1', topic: 'community_role', weight: 1, key: null },
];

describe('scoreResponse', () => {
  it('adds the weights of the right answers, whole and per topic', () => {
    expect(scoreResponse(items, { i1: 'a', i2: 'true', i3: 'b', i4: 'b', l1: 5 })).toEqual({
      score: 4,
      topicScores: { definition: 3, prevention: 0 },
      itemCorrect: { i1: true, i2: true, i3: false, i4: true },
    });
  });

  it('gives no points for blanks and tells them from wrong answers', () => {
    expect(scoreResponse(items, { i1: null, i2: 'false' })).toEqual({
      score: 0,
      topicScores: { definition: 0, prevention: 0 },
      itemCorrect: { i1: null, i2: false, i3: null, i4: null },
    });
  });

  it('is not taken in by unknown items, inherited names or numbers', () => {
    const odd = [{ id: 'constructor', topic: null, weight: 1, key: '1' }];
    expect(scoreResponse(odd, { other: '1' })).toEqual({
      score: 0,
      topicScores: {},
      itemCorrect: { constructor: null },
    });
    expect(scoreResponse(odd, { constructor: 1 }).score).toBe(0);
  });

  it('has nothing to score without keyed items', () => {
    expect(scoreResponse([], { i1: 'a' })).toEqual({ score: 0, topicScores: {}, itemCorrect: {} });
  });
});
