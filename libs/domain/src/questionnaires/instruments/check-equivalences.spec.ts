import { TPPO_BASIC } from '../shipped/tppo-basic';
import { checkEquivalences } from './check-equivalences';
import type { EquivalenceProblemCode } from './equivalence';
import type { InstrumentContent, InstrumentItem } from './instrument-content';

const text = (id: string) => ({ id, en: '' });
const choice: InstrumentItem = {
  id: 'q',
  kind: 'single_choice',
  topic: null,
  weight: 1,
  required: true,
  reverse: false,
  key: 'a',
  text: text('Apa itu TPPO?'),
  options: [
    { id: 'a', text: text('Perdagangan orang') },
    { id: 'b', text: text('Perdagangan barang') },
  ],
};
const several: InstrumentItem = { ...choice, kind: 'multiple_choice', key: null, keys: ['a', 'b'] };
const likert: InstrumentItem = { ...choice, kind: 'likert', key: null };
const note: InstrumentItem = { ...choice, kind: 'note', weight: 0, key: null, options: [] };
const codes = (before: InstrumentItem, after: InstrumentItem) =>
  checkEquivalences({ items: [before] }, { items: [{ ...after, id: 'z' }] }, [
    { earlier: 'q', later: 'z' },
  ]).map(({ code }) => code);

describe('checkEquivalences', () => {
  it.each<[InstrumentItem, InstrumentItem]>([
    [choice, { ...choice, text: text('TPPO adalah …') }],
    [choice, { ...choice, options: [...choice.options].reverse() }],
    [several, { ...several, keys: ['b', 'a'] }],
    [likert, { ...likert, weight: 7 }],
    [
      { ...choice, kind: 'number', weight: 0, key: null, options: [] },
      { ...choice, kind: 'number', weight: 0, key: null, options: [], min: 0 },
    ],
  ])('lets comparable items pass', (before, after) => {
    expect(codes(before, after)).toEqual([]);
  });

  it.each<[EquivalenceProblemCode, InstrumentItem, InstrumentItem]>([
    ['different-kind', choice, several],
    ['different-kind', choice, { ...choice, kind: 'true_false' }],
    ['not-comparable', note, note],
    ['not-comparable', { ...note, kind: 'long_text' }, { ...note, kind: 'long_text' }],
    ['different-options', choice, { ...choice, options: choice.options.slice(0, 1) }],
    ['different-options', choice, { ...choice, other: true }],
    [
      'different-options',
      choice,
      { ...choice, options: choice.options.map(({ text }, at) => ({ id: 'ba'.charAt(at), text })) },
    ],
    ['different-key', choice, { ...choice, key: 'b' }],
    ['different-key', choice, { ...choice, weight: 2 }],
    ['different-key', choice, { ...choice, weight: 0, key: null }],
    ['different-key', several, { ...several, scoring: 'each' }],
    ['different-key', likert, { ...likert, reverse: true }],
  ])('finds %s', (code, before, after) => {
    expect(codes(before, after)).toEqual([code]);
  });

  it('knows each item once, and those that exist', () => {
    const content: InstrumentContent = { items: [choice, { ...choice, id: 'r' }] };
    expect(
      checkEquivalences(content, content, [
        { earlier: 'q', later: 'q' },
        { earlier: 'q', later: 'r' },
        { earlier: 'r', later: 'q' },
        { earlier: 'x', later: 'r' },
      ]),
    ).toEqual([
      { position: 1, code: 'double-item' },
      { position: 2, code: 'double-item' },
      { position: 3, code: 'double-item' },
      { position: 3, code: 'unknown-item' },
    ]);
  });

  it('lets every version be compared with itself', () => {
    const pairs = TPPO_BASIC.content.items.map(({ id }) => ({ earlier: id, later: id }));
    expect(checkEquivalences(TPPO_BASIC.content, TPPO_BASIC.content, pairs)).toEqual([]);
  });
});
