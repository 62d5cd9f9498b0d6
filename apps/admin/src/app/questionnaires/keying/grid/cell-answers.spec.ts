import type { Answer } from '@ikrar/domain';
import { anItem, MIXED } from '../testing/a-sheet-content';
import { answerWords, cellText, press, readWritten } from './cell-answers';
import { columnsOf, shownKeys } from './columns';
import type { Column } from './columns';

const words = { locale: 'id', other: 'Lainnya' } as const;
const columns = columnsOf(MIXED, [], words);
const column = (key: string): Column => {
  const found = columns.find((one) => one.key === key);
  if (!found) throw new Error(`No column ${key}`);
  return found;
};

describe('the columns of a sheet', () => {
  it('are numbered as on the paper, without notes, with the text beside "other"', () => {
    expect(columns.map(({ number, key }) => `${number} ${key}`)).toEqual([
      '1 yes',
      '2 why',
      '2+ why.other',
      '3 several',
      '4 scale',
      '5 age',
      '6 story',
      '7 day',
    ]);
  });

  it('begin with the parts of the own code', () => {
    const recipe = [{ id: 'mother', text: { id: 'Ibu', en: 'Mother' }, part: 'letters', length: 2 }] as const;
    expect(columnsOf(MIXED, recipe, words)[0]).toMatchObject({
      key: '@mother',
      number: 'K1',
      way: 'written',
    });
  });

  it('are skipped where earlier answers hide them', () => {
    expect(shownKeys(MIXED, { yes: 'false' }).has('why')).toBe(false);
    expect(shownKeys(MIXED, { yes: 'true' }).has('why')).toBe(true);
    expect(shownKeys(MIXED, { yes: 'true', why: 'a' }).has('why.other')).toBe(false);
    expect(shownKeys(MIXED, { yes: 'true', why: 'other' }).has('why.other')).toBe(true);
  });
});

describe('press', () => {
  it.each<[string, Answer, number, unknown]>([
    ['yes', null, 1, { answer: 'true', goesOn: true }],
    ['yes', null, 2, { answer: 'false', goesOn: true }],
    ['yes', null, 3, null],
    ['why', 'a', 4, { answer: 'd', goesOn: true }],
    ['why', null, 5, { answer: 'other', goesOn: true }],
    ['why', 'a', 0, { answer: null, goesOn: true }],
    ['scale', null, 5, { answer: '5', goesOn: true }],
    ['several', null, 3, { answer: ['c'], goesOn: false }],
    ['several', ['c'], 1, { answer: ['a', 'c'], goesOn: false }],
    ['several', ['a', 'c'], 3, { answer: ['a'], goesOn: false }],
    ['several', ['a'], 1, { answer: null, goesOn: false }],
  ])('%s with %j, key %d', (key, answer, digit, expected) => {
    expect(press(column(key), answer, digit)).toEqual(expected);
  });
});

describe('readWritten', () => {
  it.each<[string, string, unknown]>([
    ['age', '17', { answer: 17 }],
    ['age', '4', { problem: 'out-of-bounds' }],
    ['age', 'x', { problem: 'out-of-bounds' }],
    ['age', ' ', { answer: null }],
    ['day', '25/9/2024', { answer: '2024-09-25' }],
    ['day', '25-09-24', { answer: '2024-09-25' }],
    ['day', '25092024', { answer: '2024-09-25' }],
    ['day', '31/2/2024', { problem: 'not-a-day' }],
    ['story', 'Melapor ke posko', { answer: 'Melapor ke posko' }],
    ['story', 'telepon 0812 3456 7890', { problem: 'personal-data' }],
    ['why.other', 'Radio', { answer: 'Radio' }],
    ['why.other', 'x'.repeat(201), { problem: 'text-too-long' }],
  ])('%s: %j', (key, text, expected) => {
    expect(readWritten(column(key), text)).toEqual(expected);
  });

  it('reads the places of more options than there are digits', () => {
    const options = Array.from({ length: 12 }, (_, at) => ({
      id: `o${at + 1}`,
      text: { id: `${at}`, en: `${at}` },
    }));
    const [one, several] = columnsOf(
      { items: [anItem('one', { options }), anItem('many', { options, kind: 'multiple_choice' })] },
      [],
      words,
    );
    if (!one || !several) throw new Error('No columns');
    expect([one.way, several.way]).toEqual(['written', 'written']);
    expect(readWritten(one, '12')).toEqual({ answer: 'o12' });
    expect(readWritten(one, '13')).toEqual({ problem: 'unknown-option' });
    expect(readWritten(one, '1 2')).toEqual({ problem: 'unknown-option' });
    expect(readWritten(several, '12, 3')).toEqual({ answer: ['o3', 'o12'] });
    expect(cellText(several, ['o3', 'o12'])).toBe('3 12');
  });
});

describe('a cell', () => {
  it.each<[string, Answer, string, string]>([
    ['yes', 'false', '2', 'Salah'],
    ['several', ['a', 'd'], '1 4', 'Pilihan a, Pilihan d'],
    ['day', '2024-09-25', '25/09/2024', '25/09/2024'],
    ['age', 17.5, '17,5', '17,5'],
    ['story', null, '', ''],
  ])('%s %j shows %j and is read as %j', (key, answer, shown, said) => {
    expect([cellText(column(key), answer), answerWords(column(key), answer)]).toEqual([shown, said]);
  });
});
