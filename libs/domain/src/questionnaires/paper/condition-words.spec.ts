import { conditionWords } from './condition-words';
import type { Condition } from '../instruments/condition';
import { aQuestion } from './testing/a-question';

const yesNo = [
  { id: 'y', text: { id: 'Ya', en: 'Yes' } },
  { id: 'n', text: { id: 'Tidak', en: '' } },
];
const items = [
  aQuestion('a', { options: yesNo, other: true }),
  aQuestion('b', { kind: 'number', options: [] }),
];
const numbers = new Map([
  ['a', 3],
  ['b', 4],
]);
const say = (condition: Condition, locale: 'id' | 'en' = 'id'): string =>
  conditionWords(condition, items, numbers, locale);

describe('conditionWords', () => {
  it.each<[Condition, string]>([
    [{ item: 'a', is: 'equal', value: 'y' }, 'nomor 3 dijawab “Ya”'],
    [{ item: 'a', is: 'different', value: 'n' }, 'nomor 3 tidak dijawab “Tidak”'],
    [{ item: 'a', is: 'selected', value: 'other' }, 'pada nomor 3 dipilih “Lainnya”'],
    [{ item: 'b', is: 'equal', value: 18 }, 'nomor 4 dijawab “18”'],
    [
      {
        all: [
          { item: 'b', is: 'equal', value: 1 },
          {
            any: [
              { item: 'a', is: 'equal', value: 'y' },
              { item: 'a', is: 'equal', value: 'n' },
            ],
          },
        ],
      },
      'nomor 4 dijawab “1” dan (nomor 3 dijawab “Ya” atau nomor 3 dijawab “Tidak”)',
    ],
    [{ all: [{ any: [{ item: 'a', is: 'equal', value: 'y' }] }] }, 'nomor 3 dijawab “Ya”'],
    [{ item: 'gone', is: 'equal', value: 'x' }, 'nomor gone dijawab “x”'],
  ])('%j: %s', (condition, words) => {
    expect(say(condition)).toBe(words);
  });

  it('speaks English, and Indonesian where English is missing', () => {
    expect(say({ item: 'a', is: 'equal', value: 'y' }, 'en')).toBe('number 3 is answered “Yes”');
    expect(say({ item: 'a', is: 'equal', value: 'n' }, 'en')).toBe('number 3 is answered “Tidak”');
  });
});
