import fc from 'fast-check';
import { anyAnswerTo, anyItem } from '../../testing/any-content';
import { isScored, itemPoints, maxPoints } from './item-points';
import type { ScorableItem } from './item-points';

const options = [...'abcd'].map((id) => ({ id }));
const choice: ScorableItem = { id: 'q', topic: null, weight: 2, key: 'a', options };
const all: ScorableItem = { ...choice, key: null, keys: ['a', 'b'], scoring: 'all' };
const each: ScorableItem = { ...all, scoring: 'each' };

describe('itemPoints', () => {
  it.each<[string, ScorableItem, unknown, number]>([
    ['one right option', choice, 'a', 2],
    ['a wrong option', choice, 'b', 0],
    ['a blank', choice, null, 0],
    ['all the right ones', all, ['b', 'a'], 2],
    ['one of two', all, ['a'], 0],
    ['one too many', all, ['a', 'b', 'c'], 0],
    ['each: all the right ones', each, ['a', 'b'], 8],
    ['each: one of two', each, ['a'], 6],
    ['each: one right, one wrong', each, ['a', 'c'], 4],
    ['each: everything', each, ['a', 'b', 'c', 'd'], 4],
    ['each: the wrong ones', each, ['c', 'd'], 0],
    ['each: a blank', each, [], 0],
    ['a survey question', { ...choice, weight: 0, key: null }, 'a', 0],
  ])('%s', (_, item, answer, points) => {
    expect(itemPoints(item, answer)).toBe(points);
  });

  it('counts whole points between nothing and the most', () => {
    const answered = anyItem('q').chain((item) => fc.tuple(fc.constant(item), anyAnswerTo(item)));
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const points = itemPoints(item, answer);
        expect(Number.isInteger(points)).toBe(true);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(maxPoints(item));
        expect(isScored(item) || points === 0).toBe(true);
      }),
    );
  });

  it('pays choosing everything no more than the right options', () => {
    fc.assert(
      fc.property(anyItem('q'), (item) => {
        fc.pre(item.kind === 'multiple_choice' && isScored(item));
        const everything = item.options.map(({ id }) => id);
        expect(itemPoints(item, everything)).toBeLessThanOrEqual(item.weight * (item.keys?.length ?? 0));
        expect(itemPoints(item, item.keys)).toBe(maxPoints(item));
      }),
    );
  });
});
