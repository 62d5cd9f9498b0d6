import { anItem } from './testing/an-import';
import { choicesIn } from './choices-in';

const item = anItem('m', 'multiple_choice', { a: 'Guru', b: 'Polisi, sektor' });

describe('choicesIn', () => {
  it.each([
    ['a b', 'kobo', ['a', 'b']],
    ['Polisi, sektor, Guru', 'kobo', ['Polisi, sektor', 'Guru']],
    ['a b', 'google_forms', ['a b']],
    ['Polisi, sektor, Guru', 'google_forms', ['Polisi, sektor', 'Guru']],
  ] as const)('%s of %s', (cell, source, pieces) => {
    expect(choicesIn(item, cell, [], source)).toEqual(pieces);
  });

  it('knows what the team decided', () => {
    const decided = [{ cell: 'RT, RW', optionId: 'a' }];
    expect(choicesIn(item, 'RT, RW, Guru', decided, 'google_forms')).toEqual(['RT, RW', 'Guru']);
  });
});
