import { anItem } from './testing/an-import';
import { suggestOptions } from './suggest-options';

const item = anItem('m1', 'multiple_choice', { a: 'Guru', b: 'Polisi, sektor', c: 'RT' });

describe('suggestOptions', () => {
  it('takes the choices of Google Forms apart and names what is left to decide', () => {
    expect(suggestOptions(item, ['RT, Polisi, sektor', 'Guru, Camat', ' '], 'google_forms')).toEqual({
      cells: [
        { cell: 'Guru', optionId: 'a' },
        { cell: 'Polisi, sektor', optionId: 'b' },
        { cell: 'RT', optionId: 'c' },
      ],
      unknown: ['Camat'],
      beside: [],
    });
  });

  it('reads codes of Kobo between spaces', () => {
    expect(suggestOptions(item, ['a c'], 'kobo').cells).toEqual([
      { cell: 'a', optionId: 'a' },
      { cell: 'c', optionId: 'c' },
    ]);
  });

  it('leaves to "other" what is not known', () => {
    expect(suggestOptions({ ...item, other: true }, ['Camat'], 'google_forms')).toEqual({
      cells: [],
      unknown: [],
      beside: ['Camat'],
    });
  });
});
