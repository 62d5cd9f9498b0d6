import fc from 'fast-check';
import { anyContent } from '../../../testing/any-content';
import { checkConditions } from './check-conditions';
import type { Condition } from './condition';
import { comparisonsOf } from './condition';
import type { InstrumentItem } from './instrument-content';

const text = (id: string) => ({ id, en: '' });
const base = {
  topic: null,
  required: true,
  reverse: false,
  weight: 0,
  key: null,
  text: text('Apa?'),
  options: [],
};
const options = [...'abc'].map((id) => ({ id, text: text(id) }));
const choice: InstrumentItem = { ...base, id: 'q', kind: 'single_choice', options };
const number: InstrumentItem = { ...base, id: 'n', kind: 'number', min: 0, max: 9, whole: true };
const note: InstrumentItem = { ...base, id: 'note', kind: 'note' };
const words: InstrumentItem = { ...base, id: 't', kind: 'short_text' };
const is = (item: string, value: string | number, how: 'equal' | 'different' | 'selected' = 'equal') => ({
  item,
  is: how,
  value,
});
const codes = (showIf: Condition) =>
  checkConditions({
    items: [choice, number, note, words, { ...words, id: 'x', showIf }, { ...choice, id: 'later' }],
  }).map(({ itemId, position, code }) => `${itemId} ${position} ${code}`);

describe('checkConditions', () => {
  it.each<[Condition]>([
    [is('q', 'a')],
    [is('n', 5)],
    [is('n', '5.0')],
    [is('t', 'ya', 'different')],
    [{ any: [is('q', 'a'), { all: [is('q', 'b'), is('n', 0)] }] }],
  ])('accepts %j', (condition) => {
    expect(codes(condition)).toEqual([]);
  });

  it.each<[string[], Condition]>([
    [['x 4 show-if-unknown'], is('nobody', 'a')],
    [['x 4 show-if-unknown'], is('note', 'a')],
    [['x 4 show-if-later'], is('later', 'a')],
    [['x 4 show-if-later'], is('x', 'a')],
    [['x 4 show-if-value'], is('q', 'd')],
    [['x 4 show-if-value'], is('q', 'other')],
    [['x 4 show-if-value'], is('n', 'lima')],
    [['x 4 show-if-value'], is('n', 10)],
    [['x 4 show-if-value'], is('t', '', 'different')],
    [['x 4 unreachable'], { all: [is('q', 'a'), is('q', 'b')] }],
    [['x 4 show-if-unknown', 'x 4 show-if-later'], { any: [is('z', 1), is('x', 'a'), is('z', 2)] }],
  ])('finds %j', (found, condition) => {
    expect(codes(condition)).toEqual(found);
  });

  it('asks of a section that it looks back from its first item', () => {
    const sections = [{ id: 's', title: text('Bagian'), showIf: is('q', 'a') }];
    const inside = { ...words, section: 's' };
    expect(checkConditions({ items: [choice, inside], sections })).toEqual([]);
    expect(checkConditions({ items: [inside, { ...choice, section: 's' }], sections })).toEqual([
      { itemId: 't', position: 0, code: 'show-if-later' },
    ]);
  });

  it('finds nothing but unreachable items where conditions look back at what can be answered', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(checkConditions(content).every(({ code }) => code === 'unreachable')).toBe(true);
      }),
    );
  });

  it('lets no circle through: turned round, every condition looks ahead', () => {
    fc.assert(
      fc.property(anyContent, ({ items }) => {
        const found = checkConditions({ items: [...items].reverse() });
        const conditional = items.filter(({ showIf }) => showIf && comparisonsOf(showIf).length > 0);
        for (const { id } of conditional)
          expect(found).toContainEqual(expect.objectContaining({ itemId: id, code: 'show-if-later' }));
      }),
    );
  });
});
