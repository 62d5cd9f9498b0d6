import { fromFormName, toFormName } from './form-name';

describe('fromFormName', () => {
  it.each<[string, string | null]>([
    ['i1', 'i1'],
    ['_1a', '1a'],
    ['Nama_Lengkap', 'nama_lengkap'],
    ['__version__', 'version__'],
    ['nama lengkap', null],
    ['a.b', null],
    ['', null],
    ['a'.repeat(41), null],
  ])('%j is %j', (name, id) => {
    expect(fromFormName(name)).toBe(id);
  });

  it('gives back every id that became a name', () => {
    for (const id of ['i1', '1', '9-a_b']) expect(fromFormName(toFormName(id))).toBe(id);
    expect(toFormName('9')).toBe('_9');
  });
});
