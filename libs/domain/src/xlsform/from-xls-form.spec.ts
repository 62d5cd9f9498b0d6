import * as fc from 'fast-check';
import { anInstrumentContent } from '../../testing/an-instrument-content';
import { checkInstrument, LIBRARY_INSTRUMENTS } from '../questionnaires';
import type { InstrumentContent } from '../questionnaires';
import type { FormSheet } from './form-sheet';
import { fromXlsForm } from './from-xls-form';
import { toXlsForm } from './to-xls-form';

const SURVEY = ['type', 'name', 'label', 'relevant', 'constraint', 'appearance', 'choice_filter'];
const CHOICES = [
  ['list_name', 'name', 'label'],
  ['ya_tidak', 'ya', 'Ya'],
  ['ya_tidak', 'tidak', 'Tidak'],
];
const form = (...rows: string[][]): FormSheet[] => [
  { name: 'survey', rows: [SURVEY, ...rows] },
  { name: 'choices', rows: CHOICES },
];
const problemsOf = (sheets: FormSheet[]) => {
  const reading = fromXlsForm(sheets);
  return reading.ok ? [] : reading.problems.map(({ sheet, row, column, code }) => [sheet, row, column, code]);
};

describe('fromXlsForm', () => {
  it('gives back every instrument that was written', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(anInstrumentContent, fc.string({ minLength: 1 }), (content, title) => {
        expect(checkInstrument(content)).toEqual([]);
        content.items.forEach(({ kind }) => kinds.add(kind));
        const reading = fromXlsForm(toXlsForm(content, title));
        expect(reading).toStrictEqual({ ok: true, title: title.trim(), content, warnings: [] });
      }),
      { numRuns: 300 },
    );
    expect(kinds.size).toBe(10);
  });

  it('gives back every instrument that is shipped', () => {
    expect(LIBRARY_INSTRUMENTS.length).toBeGreaterThan(0);
    for (const { code, content } of LIBRARY_INSTRUMENTS) {
      const reading = fromXlsForm(toXlsForm(content, code));
      expect(reading).toEqual({ ok: true, title: code, content, warnings: [] });
    }
  });

  it('reads a form of another tool', () => {
    const reading = fromXlsForm([
      {
        name: 'Survey',
        rows: [
          [
            'type',
            'name',
            'label::Indonesian (id)',
            'label::English',
            'required',
            'relevant',
            'appearance',
            'constraint',
          ],
          ['start', 'start'],
          ['begin group', 'Diri', 'Tentang Anda', 'About you', '', '', 'field-list'],
          ['integer', 'Umur', 'Umur', 'Age', 'TRUE', '', '', '. > 9 and . < 100'],
          ['end group'],
          ['', '', ''],
          ['select_one ya_tidak', '_2_tahu', 'Tahu?', '', 'true()', '${Umur} != 17 and ${Umur} != 18'],
          ['select_one skala', 'setuju', 'Setuju?', '', '', '', 'likert'],
          ['select_multiple sumber', 'sumber', 'Dari mana?', '', '', "selected(${_2_tahu}, 'ya')"],
          ['text', 'cerita', 'Ceritakan', '', '', "selected(${sumber}, 'other')", 'multiline'],
        ],
      },
      {
        name: 'choices',
        rows: [
          ['list name', 'name', 'label::Indonesian (id)', 'kelompok'],
          ['ya_tidak', 'ya', 'Ya', 'a'],
          ['ya_tidak', 'tidak', 'Tidak', 'b'],
          ...['1', '2', '3'].map((name) => ['skala', name, `Langkah ${name}`]),
          ['sumber', 'guru', 'Guru'],
          ['sumber', 'teman', 'Teman'],
          ['sumber', 'other', 'Lainnya'],
        ],
      },
      {
        name: 'settings',
        rows: [
          ['form_id', 'form_title'],
          ['uji', ' Uji coba '],
        ],
      },
    ]);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.title).toBe('Uji coba');
    expect(reading.content.sections).toEqual([
      { id: 'diri', title: { id: 'Tentang Anda', en: 'About you' } },
    ]);
    expect(reading.content.items).toMatchObject([
      {
        id: 'umur',
        kind: 'number',
        whole: true,
        min: 10,
        max: 99,
        required: true,
        section: 'diri',
        weight: 0,
      },
      {
        id: '2_tahu',
        kind: 'single_choice',
        key: null,
        showIf: { all: [{ item: 'umur' }, { item: 'umur' }] },
      },
      { id: 'setuju', kind: 'likert' },
      { id: 'sumber', kind: 'multiple_choice', other: true, options: [{ id: 'guru' }, { id: 'teman' }] },
      { id: 'cerita', kind: 'long_text', showIf: { item: 'sumber', is: 'selected', value: 'other' } },
    ]);
    expect(checkInstrument(reading.content)).toEqual([]);
    expect(reading.warnings).toEqual([
      { sheet: 'choices', row: 9, column: 'name', code: 'other-joined' },
      { sheet: 'Survey', row: 2, column: 'type', code: 'metadata-left-out' },
    ]);
  });

  it('names everything outside the subset with its place, all at once', () => {
    const sheets = form(
      ['geopoint', 'tempat', 'Di mana?'],
      ['text', 'nama lengkap', 'Nama'],
      ['text', 'cerita', 'Halo ${ulang}', '${x} > 5', '. >= 1', 'w1'],
      [],
      ['begin_group', 'satu', 'Satu'],
      ['begin_group', 'dua', 'Dua'],
      ['select_one tiada', 'ulang', 'Pilih', '', '', '', 'x=1'],
      ['select_one ya_tidak', 'ulang', 'Pilih', '', '', 'likert'],
    );
    expect(problemsOf(sheets)).toEqual([
      ['survey', 2, 'type', 'type-unknown'],
      ['survey', 3, 'name', 'name-unfit'],
      ['survey', 4, 'appearance', 'appearance-unknown'],
      ['survey', 4, 'relevant', 'relevant-unread'],
      ['survey', 4, 'constraint', 'constraint-unread'],
      ['survey', 4, 'label', 'text-refers'],
      ['survey', 7, 'type', 'group-within-group'],
      ['survey', 7, 'type', 'group-not-closed'],
      ['survey', 8, 'type', 'list-missing'],
      ['survey', 8, 'choice_filter', 'choice-filter-unread'],
      ['survey', 9, 'name', 'name-double'],
      ['survey', 9, 'appearance', 'likert-not-numbered'],
    ]);
  });

  it.each<[string, FormSheet[], unknown[][]]>([
    ['a missing survey', [{ name: 'choices', rows: CHOICES }], [['survey', 0, null, 'sheet-missing']]],
    [
      'an empty survey',
      [{ name: 'survey', rows: [] }],
      [
        ['survey', 1, 'type', 'column-missing'],
        ['survey', 1, 'name', 'column-missing'],
      ],
    ],
    [
      'a language Ikrar does not speak',
      [{ name: 'survey', rows: [['type', 'name', 'label::Français (fr)']] }],
      [['survey', 1, 'label::Français (fr)', 'language-unknown']],
    ],
    [
      'a column twice',
      [{ name: 'survey', rows: [['type', 'name', 'label', 'label::id']] }],
      [['survey', 1, 'label::id', 'column-double']],
    ],
    [
      'a column that would be lost',
      [
        {
          name: 'survey',
          rows: [
            ['type', 'name', 'calculation'],
            ['text', 'a', ''],
            ['text', 'b', '1+1'],
          ],
        },
      ],
      [['survey', 3, 'calculation', 'column-unknown']],
    ],
    [
      'a group that nobody opened',
      [
        {
          name: 'survey',
          rows: [
            ['type', 'name'],
            ['end_group', ''],
          ],
        },
      ],
      [['survey', 2, 'type', 'group-not-open']],
    ],
    [
      'a choice without a fit name',
      [
        { name: 'survey', rows: [['type', 'name']] },
        {
          name: 'choices',
          rows: [
            ['list_name', 'name'],
            ['a', 'dua kata'],
            ['', 'b'],
          ],
        },
      ],
      [
        ['choices', 2, 'name', 'choice-name-unfit'],
        ['choices', 3, 'list_name', 'list-missing'],
      ],
    ],
  ])('refuses %s', (_, sheets, problems) => {
    expect(problemsOf(sheets)).toEqual(problems);
  });

  it('takes the cascade of areas only as it is declared', () => {
    const content: InstrumentContent = {
      items: [
        {
          id: 'asal',
          kind: 'area',
          topic: null,
          weight: 0,
          required: true,
          reverse: false,
          key: null,
          text: { id: 'Dari mana?', en: '' },
          options: [],
        },
      ],
    };
    const [survey, ...rest] = toXlsForm(content, 'Uji');
    if (!survey) throw new Error('no survey');
    const broken = { ...survey, rows: survey.rows.filter((_, at) => at !== 2) };
    expect(problemsOf([survey, ...rest])).toEqual([]);
    expect(problemsOf([broken, ...rest]).map(([, row, , code]) => [row, code])).toContainEqual([
      2,
      'choice-filter-unread',
    ]);
  });

  it('leaves pictures out that it does not have, and says so', () => {
    const reading = fromXlsForm([
      {
        name: 'survey',
        rows: [
          ['type', 'name', 'media::image'],
          ['note', 'a', 'peta.png'],
        ],
      },
    ]);
    expect(reading).toMatchObject({
      ok: true,
      warnings: [{ sheet: 'survey', row: 2, column: 'media::image', code: 'picture-left-out' }],
    });
  });
});
