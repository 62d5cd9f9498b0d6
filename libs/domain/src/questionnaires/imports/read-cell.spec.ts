import { CONTENT } from './testing/an-import';
import { readCell } from './read-cell';

const manner = {
  ...({ source: 'google_forms', order: 'day_first', zone: 'Asia/Jakarta' } as const),
  areaNamed: (name: string) => (name === 'Pulau Terung' ? '21.71.01.1004' : null),
};

describe('readCell', () => {
  it.each<[string, string, { cell: string; optionId: string | null }[], unknown]>([
    ['i1', 'polisi', [], { i1: 'b' }],
    ['i1', 'Pak guru', [{ cell: 'Pak guru', optionId: 'a' }], { i1: 'a' }],
    ['i1', '-', [{ cell: '-', optionId: null }], {}],
    ['i1', 'Guru', [{ cell: 'Guru', optionId: 'b' }], { i1: 'b' }],
    ['i1', 'Camat', [], null],
    ['i1', '  ', [], {}],
    ['i3', 'RT, Guru', [], { i3: ['a', 'c'] }],
    ['i3', 'RT, paman', [], { i3: ['c', 'other'], 'i3.other': 'paman' }],
    ['i3', 'Ketua RT, Guru', [{ cell: 'Ketua RT', optionId: 'c' }], { i3: ['a', 'c'] }],
    ['i5', '7,5', [], { i5: 7.5 }],
    ['i5', 'tujuh', [], { i5: 'tujuh' }],
    ['i6', ' lega ', [], { i6: ' lega ' }],
    ['i7', '12/05/2008 07.00.00', [], { i7: '2008-05-12' }],
    ['i8', ' 21.71.01.1004 ', [], { i8: '21.71.01.1004' }],
    ['i8', 'Pulau Terung ', [], { i8: '21.71.01.1004' }],
    ['i8', 'Sukamaju', [], { i8: 'Sukamaju' }],
  ])('%s "%s" with %j', (itemId, cell, cells, expected) => {
    const item = CONTENT.items.find(({ id }) => id === itemId);
    expect(item && readCell(item, { itemId, column: 'Q', cells, ticks: [] }, cell, manner)).toEqual(expected);
  });
});
