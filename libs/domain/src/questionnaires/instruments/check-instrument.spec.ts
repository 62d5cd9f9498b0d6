import type { InstrumentItem } from './instrument-content';
import type { InstrumentIssueCode } from './instrument-issues';
import { checkInstrument } from './check-instrument';
import { TPPO_BASIC } from '../shipped/tppo-basic';

const text = (id: string) => ({ id, en: '' });
const choice: InstrumentItem = {
  id: 'i1',
  kind: 'single_choice',
  topic: 'definition',
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
const binary: InstrumentItem = {
  ...choice,
  kind: 'true_false',
  key: 'false',
  options: [
    { id: 'true', text: text('Benar') },
    { id: 'false', text: text('Salah') },
  ],
};
const likert: InstrumentItem = {
  ...choice,
  kind: 'likert',
  key: null,
  reverse: true,
  options: ['1', '2', '3', '4', '5'].map((id) => ({ id, text: text(`Pilihan ${id}`) })),
};
const codes = (...items: InstrumentItem[]) => checkInstrument({ items }).map(({ code }) => code);

describe('checkInstrument', () => {
  it.each([choice, binary, likert, { ...choice, topic: null, weight: 5 }])('accepts a sound item', (item) => {
    expect(codes(item)).toEqual([]);
  });

  it('accepts the shipped instrument', () => {
    expect(checkInstrument(TPPO_BASIC.content)).toEqual([]);
  });

  it.each<[InstrumentIssueCode, InstrumentItem]>([
    ['bad-id', { ...choice, id: '' }],
    ['bad-id', { ...choice, id: '__proto__' }],
    ['empty-text', { ...choice, text: { id: ' ', en: 'What is it?' } }],
    ['text-too-long', { ...choice, text: { id: 'Apa?', en: 'x'.repeat(501) } }],
    [
      'text-too-long',
      { ...choice, options: [...choice.options, { id: 'c', text: { id: 'x'.repeat(501), en: '' } }] },
    ],
    ['weight-not-whole', { ...choice, weight: 0.5 }],
    ['key-not-allowed', { ...choice, weight: 0 }],
    ['weight-not-whole', { ...choice, weight: 101 }],
    ['missing-key', { ...choice, key: null }],
    ['missing-key', { ...choice, key: '' }],
    ['unknown-key', { ...choice, key: 'c' }],
    ['key-not-allowed', { ...likert, key: '5' }],
    ['reverse-not-allowed', { ...choice, reverse: true }],
    ['too-few-options', { ...choice, options: choice.options.slice(0, 1) }],
    ['double-option', { ...choice, options: [...choice.options, { id: 'a', text: text('Lain') }] }],
    [
      'double-option',
      { ...choice, options: [...choice.options, { id: 'c', text: text('perdagangan ORANG ') }] },
    ],
    ['empty-option', { ...choice, options: [...choice.options, { id: 'c', text: text('') }] }],
    [
      'empty-option',
      { ...choice, options: [...choice.options, ...['c', 'd'].map((id) => ({ id, text: text('') }))] },
    ],
    ['wrong-options', { ...binary, options: [...binary.options].reverse() }],
    ['wrong-options', { ...likert, options: likert.options.slice(1) }],
  ])('finds %s', (code, item) => {
    expect(codes(item)).toEqual([code]);
  });

  it('names the item and its position', () => {
    expect(checkInstrument({ items: [choice, { ...choice, weight: 1.5 }] })).toEqual([
      { itemId: 'i1', position: 1, code: 'double-id' },
      { itemId: 'i1', position: 1, code: 'weight-not-whole' },
    ]);
  });

  it('knows kinds and topics that came from outside', () => {
    const foreign = JSON.parse(JSON.stringify([choice, choice])) as InstrumentItem[];
    Object.assign(foreign[0] ?? {}, { kind: 'essay' });
    Object.assign(foreign[1] ?? {}, { id: 'i2', topic: 'weather' });
    expect(codes(...foreign)).toEqual(['unknown-kind', 'unknown-topic']);
  });

  it('wants between 1 and 100 items', () => {
    expect(codes()).toEqual(['no-items']);
    expect(codes(...Array.from({ length: 101 }, (_, index) => ({ ...choice, id: `i${index}` })))).toEqual([
      'too-many-items',
    ]);
  });
});
