import fc from 'fast-check';
import { anyAnswersTo, anyContent } from '../../../testing/any-content';
import { visibleItems } from '../answers/visible-items';
import type { Condition } from './condition';
import type { InstrumentItem } from './instrument-content';
import { isReachable } from './is-reachable';

const text = (id: string) => ({ id, en: '' });
const options = (ids: string) => [...ids].map((id) => ({ id, text: text(id) }));
const one: InstrumentItem = {
  id: 'q',
  kind: 'single_choice',
  topic: null,
  required: true,
  reverse: false,
  weight: 0,
  key: null,
  text: text('Apa?'),
  options: options('ab'),
};
const many: InstrumentItem = { ...one, id: 'm', kind: 'multiple_choice', options: options('abc') };
const is = (item: string, how: 'equal' | 'different' | 'selected', value: string | number) => ({
  item,
  is: how,
  value,
});
const reach = (showIf: Condition, ...asked: InstrumentItem[]) =>
  isReachable({ items: [...asked, { ...one, id: 'x', showIf }] }, asked.length);

describe('isReachable', () => {
  it.each<[boolean, Condition, InstrumentItem]>([
    [true, is('q', 'equal', 'a'), one],
    [false, { all: [is('q', 'equal', 'a'), is('q', 'equal', 'b')] }, one],
    [true, { any: [is('q', 'equal', 'a'), is('q', 'equal', 'b')] }, one],
    [false, { all: [is('q', 'equal', 'a'), is('q', 'different', 'a')] }, one],
    [true, { all: [is('m', 'selected', 'a'), is('m', 'selected', 'b')] }, many],
    [true, { all: [is('m', 'selected', 'a'), is('m', 'different', 'a')] }, many],
    [
      false,
      { all: [is('m', 'selected', 'a'), is('m', 'different', 'a')] },
      { ...many, options: options('a') },
    ],
    [false, { all: [is('m', 'equal', 'a'), is('m', 'selected', 'b')] }, many],
    [true, is('q', 'equal', 'other'), { ...one, other: true }],
    [true, is('n', 'equal', '5.0'), { ...one, id: 'n', kind: 'number', options: [] }],
    [
      false,
      { all: [is('n', 'equal', 5), is('n', 'different', '5.0')] },
      { ...one, id: 'n', kind: 'number', options: [] },
    ],
  ])('%j: %j', (expected, condition, asked) => {
    expect(reach(condition, asked)).toBe(expected);
  });

  it('follows conditions through the items between, and the section', () => {
    const hidden = { ...one, id: 'r', showIf: is('q', 'equal', 'a') };
    const both = { all: [is('q', 'equal', 'b'), is('r', 'equal', 'a')] };
    expect(reach(both, one, hidden)).toBe(false);
    const sections = [{ id: 's', title: text('Bagian'), showIf: is('q', 'equal', 'b') }];
    const inside = { ...one, id: 'x', section: 's', showIf: is('q', 'equal', 'a') };
    expect(isReachable({ items: [one, inside], sections }, 1)).toBe(false);
  });

  it('gives up, kindly and soon, where there are too many answers to try', () => {
    const wide = { ...many, options: options('abcdefghijklmnopqrst') };
    const all = [...'abcdefghijklmnopqrst'].map((id) => is('m', 'selected', id));
    const started = performance.now();
    expect(reach({ all: [...all, is('m', 'equal', 'a')] }, wide)).toBe(true);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('is never contradicted by answers that show the item', () => {
    const some = anyContent.chain((content) => fc.tuple(fc.constant(content), anyAnswersTo(content)));
    fc.assert(
      fc.property(some, ([content, answers]) => {
        const shown = visibleItems(content.items, content.sections, answers);
        for (const item of shown) expect(isReachable(content, content.items.indexOf(item))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
