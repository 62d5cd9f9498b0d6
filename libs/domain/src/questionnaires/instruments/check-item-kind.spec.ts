import fc from 'fast-check';
import { anyItem } from '../../../testing/any-content';
import { itemPoints, maxPoints } from '../../scoring';
import { checkItemKind } from './check-item-kind';
import type { InstrumentItem } from './instrument-content';
import type { InstrumentIssueCode } from './instrument-issues';

const options = (ids: string) => [...ids].map((id) => ({ id, text: { id: `Pilihan ${id}`, en: '' } }));
const bare = {
  id: 'q',
  topic: null,
  required: true,
  reverse: false,
  weight: 0,
  key: null,
  text: { id: 'Apa?', en: '' },
  options: [],
};
const choice: InstrumentItem = {
  ...bare,
  kind: 'single_choice',
  weight: 1,
  key: 'a',
  options: options('abc'),
};
const several: InstrumentItem = { ...choice, kind: 'multiple_choice', key: null, keys: ['a', 'b'] };
const likert: InstrumentItem = { ...bare, kind: 'likert', options: options('12345') };
const number: InstrumentItem = { ...bare, kind: 'number' };

describe('checkItemKind', () => {
  it.each<[InstrumentIssueCode[], InstrumentItem]>([
    [[], { ...choice, weight: 0, key: null }],
    [[], { ...choice, other: true }],
    [[], { ...several, scoring: 'each' }],
    [[], { ...several, weight: 0, keys: [] }],
    [[], { ...likert, options: options('123'), reverse: true }],
    [[], { ...likert, options: options('1234567') }],
    [[], { ...number, min: 1, max: 1, whole: true }],
    [[], { ...bare, kind: 'note' }],
    [['weight-not-whole'], { ...choice, weight: -1, key: null }],
    [['missing-key'], { ...several, keys: [] }],
    [['missing-key'], { ...choice, key: '' }],
    [['unknown-key'], { ...several, keys: ['a', 'x'] }],
    [['unknown-key'], { ...choice, key: 'other', other: true }],
    [['key-not-allowed'], { ...several, key: 'a' }],
    [['key-not-allowed'], { ...several, keys: ['a', 'a'] }],
    [['key-not-allowed'], { ...choice, keys: ['a'] }],
    [['key-not-allowed'], { ...choice, weight: 0 }],
    [['key-not-allowed'], { ...number, key: '5', weight: 1 }],
    [['reverse-not-allowed'], { ...number, reverse: true }],
    [['bad-bounds'], { ...number, min: 2, max: 1 }],
    [['bad-bounds'], { ...bare, kind: 'short_text', max: 3 }],
    [['bad-bounds'], { ...bare, kind: 'date', whole: true }],
    [['options-not-allowed'], { ...number, options: options('ab') }],
    [['other-not-allowed'], { ...number, other: true }],
    [['other-not-allowed'], { ...likert, other: true }],
    [['wrong-options'], { ...likert, options: options('12') }],
    [['wrong-options'], { ...likert, options: options('12345678') }],
    [['wrong-options'], { ...likert, options: options('2345') }],
    [['too-few-options'], { ...choice, options: options('a') }],
    [
      ['empty-option'],
      { ...choice, options: [...options('ab'), { id: 'other', text: { id: 'Lain', en: '' } }] },
    ],
    [
      ['empty-option'],
      { ...choice, options: [...options('ab'), { id: 'c d', text: { id: 'Lain', en: '' } }] },
    ],
  ])('%j', (codes, item) => {
    expect(checkItemKind(item)).toEqual(codes);
  });

  it('lets every sound item pass, and its own right answer earns all its points', () => {
    fc.assert(
      fc.property(anyItem('q'), (item) => {
        expect(checkItemKind(item)).toEqual([]);
        expect(itemPoints(item, item.key ?? item.keys ?? null)).toBe(maxPoints(item));
      }),
    );
  });
});
