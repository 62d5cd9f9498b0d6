import { formType } from './form-type';

describe('formType', () => {
  it.each([
    ['begin group', { is: 'group' }],
    ['end_group', { is: 'end' }],
    ['start', { is: 'metadata' }],
    [' integer ', { is: 'item', kinds: ['number'], list: null, other: false, whole: true }],
    ['text', { is: 'item', kinds: ['short_text', 'long_text'], list: null, other: false, whole: false }],
    [
      'select_multiple  a or_other',
      { is: 'item', kinds: ['multiple_choice'], list: 'a', other: true, whole: false },
    ],
    ['select_one_from_file areas.csv', { is: 'area' }],
    ['select_one', null],
    ['select_one a b', null],
    ['select_one_from_file other.csv', null],
    ['geopoint', null],
    ['begin_repeat', null],
    ['constructor', null],
    ['', null],
  ])('%j', (text, type) => {
    expect(formType(text)).toEqual(type);
  });
});
