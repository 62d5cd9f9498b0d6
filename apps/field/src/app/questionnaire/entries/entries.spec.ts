import type { PublicItem } from '../../transport/public-api-types';
import { itemProblem } from './item-problem';
import { readEntries, readEntry } from './read-entry';

const item = (kind: PublicItem['kind'], rest: Partial<PublicItem> = {}): PublicItem => ({
  ...{ id: 'i', kind, required: false, text: { id: 'Tanya', en: 'Ask' }, options: [] },
  ...rest,
});
const choice = item('single_choice', {
  options: ['a', 'b'].map((id) => ({ id, text: { id, en: id } })),
  other: true,
});

describe('readEntry', () => {
  it.each<[string, PublicItem, string, unknown]>([
    ['a whole number', item('number', { whole: true }), ' 12 ', 12],
    ['a decimal with a comma', item('number'), '2,5', 2.5],
    ['a decimal with a point', item('number'), '-2.5', -2.5],
    ['thousands, which may be two numbers', item('number'), '1.000', undefined],
    ['thousands of a whole number', item('number', { whole: true }), '1.000', undefined],
    ['words', item('number'), 'dua', undefined],
    ['a number out of its bounds', item('number', { max: 5 }), '6', undefined],
    ['a day from three fields', item('date'), '2024-9-5', '2024-09-05'],
    ['a leap day', item('date'), '2024-2-29', '2024-02-29'],
    ['a day of no calendar', item('date'), '2023-2-29', undefined],
    ['half a day', item('date'), '2024--', undefined],
    ['a year of two digits', item('date'), '24-9-5', undefined],
    ['three empty fields', item('date'), '--', null],
    ['a kelurahan', item('area'), '21.71.01.1004', '21.71.01.1004'],
    ['an area on the way down', item('area'), '21.71', null],
    ['a text with blanks around', item('short_text'), '  Ya. ', 'Ya.'],
    ['blanks', item('long_text'), '   ', null],
    ['an option of another item', choice, 'c', undefined],
  ])('%s', (_, asked, entry, expected) => {
    expect(readEntry(asked, { i: entry })).toEqual(expected);
  });

  it('sends the scale as a number and what stands beside "other" under its own key', () => {
    const scale = item('likert', {
      id: 'l',
      options: ['1', '2', '3'].map((id) => ({ id, text: { id, en: id } })),
    });
    expect(readEntries([choice, scale], { i: 'other', 'i.other': ' Guru ', l: '3' })).toEqual({
      i: 'other',
      'i.other': 'Guru',
      l: 3,
    });
  });
});

describe('itemProblem', () => {
  it.each<[string, PublicItem, Record<string, string>, string | undefined]>([
    ['a blank, which may be skipped', item('number'), {}, undefined],
    ['words for a number', item('number'), { i: 'dua' }, 'number'],
    ['a decimal for a whole number', item('number', { whole: true }), { i: '2,5' }, 'whole'],
    ['a number above its bounds', item('number', { max: 5, whole: true }), { i: '6' }, 'bounds'],
    ['half a day', item('date'), { i: '2024--' }, 'day'],
    ['an area on the way down', item('area'), { i: '21.71' }, undefined],
    ['a phone number in a text', item('long_text'), { i: 'WA 0812-3456-7890 ya' }, 'phone'],
    ['a NIK in a text', item('short_text'), { i: 'NIK 2171014509080001' }, 'national_id'],
    ['a text that is too long', item('short_text'), { i: 'a'.repeat(201) }, 'too-long'],
    ['"other" without its text', choice, { i: 'other' }, 'other-missing'],
    ['"other" with a phone number', choice, { i: 'other', 'i.other': '081234567890' }, 'phone'],
    ['a text beside "other" that is not chosen', choice, { i: 'a', 'i.other': '081234567890' }, undefined],
  ])('%s', (_, asked, entries, expected) => {
    expect(itemProblem(asked, entries)?.code).toBe(expected);
  });

  it('says what has to go', () => {
    expect(itemProblem(item('long_text'), { i: 'WA 0812-3456-7890 ya' })).toEqual({
      code: 'phone',
      found: '0812-3456-7890',
    });
  });
});
