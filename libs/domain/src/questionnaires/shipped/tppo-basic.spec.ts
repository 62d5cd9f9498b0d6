import { TOPICS } from '../../programs';
import { instrumentFacts, scoreResponse } from '../../scoring';
import { TPPO_BASIC } from './tppo-basic';

const { items } = TPPO_BASIC.content;
const words = (text: string): number => text.split(/\s+/).length;

describe('the shipped instrument', () => {
  it('asks ten questions of knowledge over all six aspects and two of attitude', () => {
    const knowledge = items.filter(({ kind }) => kind !== 'likert');
    expect(knowledge).toHaveLength(10);
    expect(items).toHaveLength(12);
    expect(new Set(knowledge.map(({ topic }) => topic))).toEqual(new Set(TOPICS));
  });

  it.each(items)('$id is short enough to be read aloud, in both languages', ({ text, options }) => {
    expect(words(text.id)).toBeLessThanOrEqual(20);
    expect(options.every((option) => words(option.text.id) <= 20)).toBe(true);
    expect(
      [text, ...options.map((option) => option.text)].every(({ id, en }) => id !== '' && en !== ''),
    ).toBe(true);
  });

  it('does not put the key where a guess would find it', () => {
    const places = items.flatMap(({ key, options }) =>
      key ? [options.findIndex(({ id }) => id === key)] : [],
    );
    const counts = [0, 1, 2, 3].map((place) => places.filter((each) => each === place).length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
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
