import { TOPICS } from '../../programs';
import { instrumentFacts, scoreResponse } from '../../scoring';
import { TPPO_BASIC } from './tppo-basic';

const { items } = TPPO_BASIC.content;

describe('the shipped instrument', () => {
  it('asks ten questions of knowledge over all six aspects and two of attitude', () => {
    const knowledge = items.filter(({ kind }) => kind !== 'likert');
    expect(knowledge).toHaveLength(10);
    expect(items).toHaveLength(12);
    expect(new Set(knowledge.map(({ topic }) => topic))).toEqual(new Set(TOPICS));
  });

  it('is scored by its key: 10 points, at most 2 an aspect', () => {
    const keys = Object.fromEntries(items.flatMap(({ id, key }) => (key === null ? [] : [[id, key]])));
    expect(scoreResponse(items, keys).score).toBe(10);
    const { maxScore, topics } = instrumentFacts(items);
    expect(maxScore).toBe(10);
    expect(topics.map(({ max }) => max)).toEqual([2, 2, 2, 2, 1, 1]);
  });

  it('has one attitude that is turned round', () => {
    expect(items.filter(({ kind, reverse }) => kind === 'likert' && reverse)).toHaveLength(1);
  });
});
