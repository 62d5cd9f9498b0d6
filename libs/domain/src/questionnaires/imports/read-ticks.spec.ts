import { anItem } from './testing/an-import';
import { readTicks } from './read-ticks';

const item = anItem('m', 'multiple_choice', { a: 'A', b: 'B', c: 'C' }, { other: true });
const ticks = ['other', 'c', 'a'].map((optionId) => ({ column: `m/${optionId}`, optionId }));
const read = (cells: Readonly<Record<string, string>>) =>
  readTicks(item, { ticks }, (column) => cells[column] ?? '');

describe('readTicks', () => {
  it.each([
    [{ 'm/c': '1', 'm/a': ' TRUE ' }, { m: ['a', 'c'] }],
    [{ 'm/other': 'x', 'm/c': '0' }, { m: ['other'] }],
    [{ 'm/a': '0', 'm/c': 'False' }, {}],
    [{}, {}],
  ])('%j', (cells, answers) => {
    expect(read(cells)).toEqual(answers);
  });
});
