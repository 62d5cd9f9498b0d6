import { makeSelfCode, SELF_CODE_SHAPE } from './make-self-code';
import { DEFAULT_SELF_CODE_RECIPE } from './self-code-recipe';

const answers = { mother: 'Siti', birthday: '7', siblings: '3', school: 'SDN 004' };
const codeOf = (changes: Record<string, string>) =>
  makeSelfCode(DEFAULT_SELF_CODE_RECIPE, { ...answers, ...changes });

describe('makeSelfCode', () => {
  it.each<[string, Record<string, string>]>([
    ['as typed', {}],
    ['case and spaces', { mother: ' s i', school: 'sdn' }],
    ['zeros', { birthday: '07', siblings: '03' }],
    ['accents', { mother: 'Sîti' }],
    ['words around digits', { siblings: 'ada 3 orang' }],
  ])('is one code: %s', (_, changes) => {
    expect(codeOf(changes)).toBe('SI-07-03-SD');
  });

  it.each<[string, Record<string, string>]>([
    ['a blank', { mother: '' }],
    ['digits where letters are asked', { school: '004' }],
    ['letters where digits are asked', { birthday: 'tujuh' }],
  ])('is no code with %s', (_, changes) => {
    expect(codeOf(changes)).toBeNull();
  });

  it('takes digits from the end and keeps a part that is shorter than asked', () => {
    expect(codeOf({ birthday: '2008-05-17', mother: 'O' })).toBe('O-17-03-SD');
  });

  it('has the shape that the server takes, and nothing typed has', () => {
    expect(codeOf({})).toMatch(SELF_CODE_SHAPE);
    for (const typed of ['si-07', 'SI 07', 'SI-', 'SI-0A', 'SI\u000007', 'Siti Rahma', '']) {
      expect(typed).not.toMatch(SELF_CODE_SHAPE);
    }
  });

  it('makes nothing of a recipe without questions', () => {
    expect(makeSelfCode([], answers)).toBeNull();
  });
});
