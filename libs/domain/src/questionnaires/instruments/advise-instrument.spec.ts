import { TOPICS } from '../../programs';
import { adviseInstrument } from './advise-instrument';
import type { InstrumentAdviceCode } from './instrument-advice';
import { INSTRUMENT_ADVICE } from './instrument-advice';
import type { InstrumentItem } from './instrument-content';

const text = (id: string, en = 'In English') => ({ id, en });
const choice: InstrumentItem = {
  id: 'q',
  kind: 'single_choice',
  topic: null,
  weight: 1,
  required: true,
  reverse: false,
  key: 'a',
  text: text('Apa itu TPPO?'),
  options: [
    { id: 'a', text: text('Perdagangan orang') },
    { id: 'b', text: text('Perdagangan barang') },
  ],
};
const words = (count: number) => Array.from({ length: count }, (_, at) => `kata${at}`).join(' ');
const codes = (...items: InstrumentItem[]) => adviseInstrument({ items }).map(({ code }) => code);
const series = (count: number, facets: (at: number) => Partial<InstrumentItem>): InstrumentItem[] =>
  Array.from({ length: count }, (_, at) => ({
    ...choice,
    id: `q${at}`,
    text: text(`Pertanyaan ${at}`),
    ...facets(at),
  }));
const scale = { kind: 'likert', key: null } as const;

describe('adviseInstrument', () => {
  it('has nothing to say about sound items, and about none', () => {
    expect(codes(choice, { ...choice, id: 'r', text: text('Siapa korban TPPO?') })).toEqual([]);
    expect(codes()).toEqual([]);
  });

  const cases: [InstrumentAdviceCode, InstrumentItem[]][] = [
    ['long-text', [{ ...choice, text: text(words(21)) }]],
    ['long-option', [{ ...choice, options: [...choice.options, { id: 'c', text: text(words(21)) }] }]],
    ['double-wording', [choice, { ...choice, id: 'r', text: text('apa itu TPPO ?!') }]],
    ['no-english', [{ ...choice, text: text('Apa?', ' ') }]],
    ['no-english', [{ ...choice, help: text('Pilih satu.', '') }]],
    ['no-english', [{ ...choice, options: [...choice.options, { id: 'c', text: text('Lain', '') }] }]],
    [
      'true-false-as-choice',
      [
        {
          ...choice,
          options: ['Salah', 'benar '].map((word, at) => ({ id: 'ab'.charAt(at), text: text(word) })),
        },
      ],
    ],
    ['one-direction', series(3, () => scale)],
    ['one-direction', series(3, () => ({ ...scale, reverse: true }))],
    ['same-key-place', series(5, () => ({}))],
    ['single-item-objective', [{ ...choice, objective: 'report' }]],
    [
      'conditional-score',
      [choice, { ...choice, id: 'r', text: text('Lalu?'), showIf: { item: 'q', is: 'equal', value: 'a' } }],
    ],
    ['topic-without-item', series(5, (at) => ({ topic: TOPICS[at] ?? null, key: at % 2 ? 'a' : 'b' }))],
  ];

  it.each(cases)('advises %s', (code, items) => {
    expect(codes(...items)).toEqual([code]);
  });

  it('has a case here for every piece of advice', () => {
    expect(new Set(cases.map(([code]) => code))).toEqual(new Set(INSTRUMENT_ADVICE));
  });

  it.each([
    [{ ...choice, text: text(`${words(20)} –`) }],
    series(2, () => scale),
    series(3, (at) => ({ ...scale, reverse: at === 1 })),
    series(5, (at) => ({ key: at === 0 ? 'b' : 'a' })),
    series(5, () => ({ shuffled: true })),
    series(2, () => ({ objective: 'report' })),
  ])('is content with %#', (...items) => {
    expect(codes(...items)).toEqual([]);
  });

  it('names the topic and the objective it misses', () => {
    const items = series(5, (at) => ({ topic: TOPICS[at] ?? null, shuffled: true }));
    expect(
      adviseInstrument({
        items: [...items.slice(0, 4), { ...choice, topic: TOPICS[4], objective: 'report' }],
      }),
    ).toEqual([
      { itemId: null, position: null, code: 'topic-without-item', topic: 'community_role' },
      { itemId: 'q', position: 4, code: 'single-item-objective', objective: 'report' },
    ]);
  });

  it('counts a condition on the section as well', () => {
    const sections = [
      { id: 's', title: text('Bagian'), showIf: { item: 'q', is: 'equal', value: 'a' } as const },
    ];
    const items = [choice, { ...choice, id: 'r', text: text('Lalu?'), section: 's' }];
    expect(adviseInstrument({ items, sections }).map(({ code, itemId }) => `${itemId} ${code}`)).toEqual([
      'r conditional-score',
    ]);
  });
});
