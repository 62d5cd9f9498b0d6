import type { InstrumentItem } from '../instruments/instrument-content';
import { answerCell } from './answer-cell';
import { answerColumns } from './answer-columns';

const text = (id: string) => ({ id, en: `${id} (en)` });
const options = ['a', 'b', 'c'].map((id) => ({ id, text: text(`Pilihan ${id}`) }));
const choice: InstrumentItem = {
  ...{ id: 'q-1', kind: 'single_choice', topic: null, weight: 1, required: true, reverse: false, key: 'b' },
  text: text('Mana?'),
  options,
};
const several: InstrumentItem = {
  ...choice,
  id: 'q2',
  kind: 'multiple_choice',
  key: null,
  keys: ['a'],
  other: true,
};
const plain = (kind: InstrumentItem['kind']): InstrumentItem => ({ ...choice, kind, key: null, options: [] });
const binary: InstrumentItem = {
  ...choice,
  kind: 'true_false',
  options: [
    { id: 'true', text: text('Benar') },
    { id: 'false', text: text('Salah') },
  ],
};

const cells = (
  item: InstrumentItem,
  answers: Record<string, unknown>,
  values: 'codes' | 'labels' = 'codes',
) =>
  answerColumns(item).map((column) =>
    answerCell(item, column, { values, language: 'id' })(answers as Record<string, string>),
  );

describe('answerColumns', () => {
  it('numbers the options of one choice', () => {
    expect(answerColumns(choice)).toEqual([
      expect.objectContaining({ name: 'q_1', measure: 'nominal', optionId: null }),
    ]);
    expect(answerColumns(choice)[0]?.values.map(({ code }) => code)).toEqual([1, 2, 3]);
  });

  it('gives several choices a column an option, and "other" its text', () => {
    expect(answerColumns(several).map(({ name }) => name)).toEqual([
      'q2_a',
      'q2_b',
      'q2_c',
      'q2_other',
      'q2_other_text',
    ]);
  });

  it('writes one colon between a question and its option', () => {
    const [first] = answerColumns({ ...several, text: { id: 'Tanda bahaya :', en: 'Signs of danger' } });
    expect(first?.label).toEqual({ id: 'Tanda bahaya: Pilihan a', en: 'Signs of danger: Pilihan a (en)' });
  });

  it('has none for a note', () => {
    expect(answerColumns(plain('note'))).toEqual([]);
  });

  it.each([
    ['number', 'scale'],
    ['short_text', 'text'],
    ['date', 'date'],
    ['area', 'text'],
  ] as const)('leaves %s as it is', (kind, measure) => {
    expect(answerColumns(plain(kind)).map((column) => column.measure)).toEqual([measure]);
  });
});

describe('answerCell', () => {
  it.each<[InstrumentItem, Record<string, unknown>, unknown[]]>([
    [choice, { 'q-1': 'b' }, [2]],
    [choice, {}, [null]],
    [choice, { 'q-1': 'z' }, [null]],
    [binary, { 'q-1': 'true' }, [1]],
    [binary, { 'q-1': 'false' }, [0]],
    [several, { q2: ['a', 'other'], 'q2.other': 'Radio' }, [1, 0, 0, 1, 'Radio']],
    [several, {}, [null, null, null, null, null]],
    [plain('number'), { 'q-1': 2.5 }, [2.5]],
    [plain('date'), { 'q-1': '2024-09-25' }, ['2024-09-25']],
  ])('writes codes', (item, answers, expected) => {
    expect(cells(item, answers)).toEqual(expected);
  });

  it('writes labels in the language asked for', () => {
    expect(cells(choice, { 'q-1': 'b' }, 'labels')).toEqual(['Pilihan b']);
    expect(cells(several, { q2: ['a'] }, 'labels').slice(0, 2)).toEqual(['Dipilih', 'Tidak dipilih']);
  });
});
