import type { InstrumentItem } from '../instruments/instrument-content';
import { TPPO_BASIC } from '../shipped/tppo-basic';
import { sheetBlocks } from './sheet-blocks';
import type { SheetItem } from './sheet-blocks';
import { aQuestion } from './testing/a-question';

const questions = (items: readonly InstrumentItem[], locale: 'id' | 'en' = 'id'): SheetItem[] =>
  sheetBlocks({ items }, locale).flatMap((block) => (block.kind === 'section' ? [] : [block]));
const one = (changes: Partial<InstrumentItem>): SheetItem | undefined =>
  questions([aQuestion('a', changes)])[0];

describe('sheetBlocks', () => {
  it('numbers questions, not notes, and opens each section with its title', () => {
    const blocks = sheetBlocks(
      {
        sections: [
          {
            id: 's',
            title: { id: 'Tentang kamu', en: '' },
            showIf: { item: 'a', is: 'equal', value: 'x' },
          },
        ],
        items: [
          aQuestion('a'),
          aQuestion('n', { kind: 'note', options: [], section: 's' }),
          aQuestion('b', { section: 's', showIf: { item: 'a', is: 'different', value: 'y' } }),
          aQuestion('c'),
        ],
      },
      'id',
    );
    expect(blocks).toMatchObject([
      { kind: 'question', number: 1, condition: null },
      {
        kind: 'section',
        text: 'Tentang kamu',
        condition: 'Isi bagian ini hanya bila nomor 1 dijawab “Satu”.',
      },
      { kind: 'note', number: null, answer: { form: 'none' } },
      { kind: 'question', number: 2, condition: 'Jawab hanya bila nomor 1 tidak dijawab “Dua”.' },
      { kind: 'section', text: '', condition: null },
      { kind: 'question', number: 3 },
    ]);
  });

  it('keeps the written order of options that phones shuffle, with "other" at the end', () => {
    expect(one({ shuffled: true, other: true })?.answer).toEqual({
      form: 'bubbles',
      options: [
        { id: 'x', label: 'A', text: 'Satu', isWritten: false },
        { id: 'y', label: 'B', text: 'Dua', isWritten: false },
        { id: 'other', label: 'C', text: 'Lainnya:', isWritten: true },
      ],
    });
  });

  it.each<[Partial<InstrumentItem>, object]>([
    [{ kind: 'short_text' }, { form: 'lines', lines: 1, caption: null }],
    [{ kind: 'long_text' }, { form: 'lines', lines: 4, caption: null }],
    [{ kind: 'area' }, { form: 'lines', lines: 1, caption: 'kelurahan atau desa, kecamatan' }],
    [{ kind: 'number', whole: true, min: 0, max: 120 }, { groups: [{ boxes: 3 }] }],
    [{ kind: 'number', whole: true, min: -50, max: 5 }, { groups: [{ boxes: 3 }] }],
    [{ kind: 'number', whole: true }, { groups: [{ boxes: 6 }] }],
    [{ kind: 'number', whole: true, max: 1e15 }, { groups: [{ boxes: 10 }] }],
    [{ kind: 'number', min: 0, max: 1 }, { groups: [{ boxes: 1 }, { boxes: 2, before: ',' }] }],
    [
      { kind: 'date' },
      { groups: [{ boxes: 2, caption: 'tanggal' }, { boxes: 2 }, { boxes: 4, caption: 'tahun' }] },
    ],
  ])('%j is answered in %j', (changes, answer) => {
    expect(one({ ...changes, options: [] })?.answer).toMatchObject(answer);
  });

  it('says how to answer where the bubbles do not', () => {
    const help = { id: 'Pikirkan minggu lalu.', en: '' };
    expect(one({ kind: 'multiple_choice', help, required: false })?.hints).toEqual([
      'Pikirkan minggu lalu.',
      'Boleh pilih lebih dari satu.',
      'Boleh dikosongkan.',
    ]);
    expect(one({ kind: 'number', options: [], min: 0, max: 24, whole: true })?.hints).toEqual([
      'Dari 0 sampai 24.',
    ]);
    const same = { id: 'Boleh pilih lebih dari satu.', en: '' };
    expect(one({ kind: 'multiple_choice', help: same })?.hints).toEqual([same.id]);
    expect(one({ kind: 'number', options: [], min: 0.5, max: 1.5 })?.hints[0]).toBe('Dari 0,5 sampai 1,5.');
    expect(one({ kind: 'number', options: [], min: 0 })?.hints).toEqual([
      'Paling kecil 0.',
      'Kotak setelah koma boleh kosong.',
    ]);
    expect(one({ kind: 'note', options: [], required: false, help: { id: ' ', en: '' } })?.hints).toEqual([]);
  });

  it('lets no key and no weight onto the paper', () => {
    const { items } = TPPO_BASIC.content;
    const changed = items.map((item) => ({
      ...item,
      key: null,
      weight: 9,
      topic: null,
      reverse: !item.reverse,
    }));
    expect(questions(changed)).toEqual(questions(items));
    expect(questions(items, 'en')).not.toEqual(questions(items));
  });
});
