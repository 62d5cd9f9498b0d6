import { anItem } from './testing/an-import';
import { itemColumns } from './item-columns';

const items = [
  anItem('i1', 'single_choice', { a: 'Guru' }),
  anItem('i2', 'likert', { '1': 'TS' }),
  anItem('n', 'note'),
];
const found = (...keys: string[]) =>
  itemColumns(keys, { items }, () => [], 'google_forms').map(({ itemId, column }) => [itemId, column]);

describe('itemColumns', () => {
  it.each([
    [['1. soal I1'], [['i1', '1. soal I1']]],
    [['Question i1?'], [['i1', 'Question i1?']]],
    [['Seberapa setuju? [Soal i2?]'], [['i2', 'Seberapa setuju? [Soal i2?]']]],
    [
      ['g/i2', 'g/i1'],
      [
        ['i1', 'g/i1'],
        ['i2', 'g/i2'],
      ],
    ],
    [['i1', 'Soal i1?'], []],
    [['Soal n?', 'Usia'], []],
  ])('%j', (keys, expected) => {
    expect(found(...keys)).toEqual(expected);
  });
});
