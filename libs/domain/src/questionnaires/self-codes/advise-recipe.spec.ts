import { adviseRecipe } from './advise-recipe';
import { DEFAULT_SELF_CODE_RECIPE } from './self-code-recipe';
import type { SelfCodeQuestion } from './self-code-recipe';

const question = (id: string, changes: Partial<SelfCodeQuestion> = {}): SelfCodeQuestion => ({
  ...{ id, text: { id, en: id }, part: 'letters', length: 2 },
  ...changes,
});
const codes = (text: string, en = 'x') =>
  adviseRecipe([...DEFAULT_SELF_CODE_RECIPE.slice(0, 3), question('q', { text: { id: text, en } })]).map(
    ({ position, code }) => [position, code],
  );

describe('adviseRecipe', () => {
  it('finds nothing to say of the recipe an event starts with', () => {
    expect(adviseRecipe(DEFAULT_SELF_CODE_RECIPE)).toEqual([]);
  });

  it('says that too few codes are possible, to the very number', () => {
    const digits = (length: number) => question(`d${length}`, { part: 'digits', length });
    expect(
      adviseRecipe([digits(1), digits(2), { ...digits(1), id: 'other', text: { id: 'o', en: 'o' } }]),
    ).toEqual([{ position: null, code: 'few-codes' }]);
    expect(
      adviseRecipe([digits(1), digits(2), { ...digits(2), id: 'other', text: { id: 'o', en: 'o' } }]),
    ).toEqual([]);
  });

  it.each([
    'Dua huruf pertama namamu',
    'Nama lengkapmu',
    'Empat angka terakhir NIK',
    'Nomor HP-mu',
    'Angka terakhir NISN',
  ])('says that "%s" points at the writer', (text) => {
    expect(codes(text)).toEqual([[3, 'names-writer']]);
  });

  it('reads the English words too', () => {
    expect(codes('Dua huruf', 'The first letters of your first name')).toEqual([[3, 'names-writer']]);
  });

  it.each(['Nama ibumu', 'Nama SD-mu', 'Dua huruf pertama nama nenekmu'])('lets "%s" be', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each(['Berapa usiamu?', 'Kelas berapa kamu?', 'Berat badanmu'])('says that "%s" changes', (text) => {
    expect(codes(text)).toEqual([[3, 'changes']]);
  });

  it('says what is asked twice, at the second one', () => {
    expect(codes(DEFAULT_SELF_CODE_RECIPE[0]?.text.id.toUpperCase() ?? '')).toEqual([[3, 'asked-twice']]);
  });
});
