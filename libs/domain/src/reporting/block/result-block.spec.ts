import fc from 'fast-check';
import { aCohort } from '../../../testing/a-cohort';
import { someFacts } from '../../../testing/an-evaluation';
import { anyEvent } from '../../../testing/any-event';
import { evaluate } from '../../evaluation/evaluate';
import { hideSmallCells } from '../../evaluation/hiding/hide-small-cells';
import { RESULT_READERS } from '../../evaluation/hiding/result-reader';
import { LOCALES } from '../../text';
import type { ResultBlock } from './result-block';
import { resultBlock } from './result-block';

/** Everything a reader reads. */
function wordsOf({ title, lead, sections }: ResultBlock): string[] {
  return [
    title,
    ...lead.flatMap(({ label, value }) => [label, value]),
    ...sections.flatMap(({ heading, paragraphs, tables }) => [
      heading,
      ...paragraphs,
      ...tables.flatMap(({ caption, head, rows, note }) => [caption, ...head, ...rows.flat(), note ?? '']),
    ]),
  ];
}

const anyResult = fc.record({ event: anyEvent(), reader: fc.constantFrom(...RESULT_READERS) });
const FORBIDDEN = {
  both: [
    /NaN|undefined|\bnull\b|Infinity|\[object/,
    /[=<] −?0?[.,]000\b/,
    /−0[.,]00(?!\d)/,
    /[^.…]\.\.(?!\.)| {2}(?!After|Sesudah)/,
  ],
  id: [/\d\.\d(?!\d\d)/, /karena kegiatan|akibat kegiatan|berkat|sig\b/i],
  en: [
    /\d,\d(?!\d\d)/,
    /because of the event|caused|thanks to|effect of the event/i,
    /(?<![\d.,])1 (participants|sheets|items|pairs|statements|are|were)\b/,
    /(?<![\d.,-])(0|[2-9]|\d\d+) (participant|sheet|item|pair|statement|is|was)\b/,
  ],
};

describe('resultBlock', () => {
  it.each(LOCALES)('of whatever was answered reads well in %s', (locale) => {
    fc.assert(
      fc.property(anyResult, ({ event: { design, sheets, items }, reader }) => {
        const evaluation = hideSmallCells(evaluate(design, sheets, undefined, reader), reader);
        const facts = someFacts({
          identification: design.identification,
          reversed: items.flatMap(({ id, reverse }) => (reverse ? [id] : [])),
        });
        const block = resultBlock(evaluation, facts, locale);
        for (const words of wordsOf(block)) {
          for (const wrong of [...FORBIDDEN.both, ...FORBIDDEN[locale]]) expect(words).not.toMatch(wrong);
        }
        expect(block.sections.length).toBeGreaterThan(0);
        const waves = block.sections.find(({ id }) => id === 'waves');
        // A reader is told what a table is of, not only that there is one.
        if (waves) expect(waves.paragraphs.length).toBeGreaterThan(1);
      }),
      { numRuns: 60 },
    );
  });

  it('is called by its event, or what it is where it has no name', () => {
    const { design, sheets } = aCohort({ pairs: 10 });
    const titleOf = (title: string, locale: 'id' | 'en') =>
      resultBlock(evaluate(design, sheets), someFacts({ title }), locale).title;
    expect(titleOf('SMA 1', 'id')).toBe('Hasil: SMA 1');
    expect(titleOf('', 'id')).toBe('Hasil analisis lembar kerja');
    expect(titleOf('', 'en')).toBe('Analysis of a spreadsheet');
  });

  it('numbers tables through, and speaks of each in its section', () => {
    const { design, sheets } = aCohort({ pairs: 40, onlyBefore: 12, learning: 0.9 });
    const { sections } = resultBlock(evaluate(design, sheets), someFacts(), 'id');
    const tables = sections.flatMap((section) => section.tables);
    expect(tables.map(({ number }) => number)).toEqual(tables.map((_, at) => at + 1));
    for (const { paragraphs, tables: own } of sections.filter((section) => section.tables.length > 0)) {
      for (const { number } of own) expect(paragraphs.at(-1)).toContain(`Tabel ${number}`);
    }
  });

  it('says all before against all after only where some are not compared', () => {
    const unpaired = (onlyBefore: number): boolean => {
      const { design, sheets } = aCohort({ pairs: 30, onlyBefore });
      const { sections } = resultBlock(evaluate(design, sheets), someFacts(), 'en');
      return sections.some(({ paragraphs }) => paragraphs.some((text) => text.includes('Not paired')));
    };
    expect([unpaired(0), unpaired(1)]).toEqual([false, true]);
  });

  it('calls the questions of a wave by the words of its own version', () => {
    const { design, sheets } = aCohort({ pairs: 12 });
    const facts = someFacts({
      items: { q1: { id: 'Lama', en: 'Old' } },
      ofWaves: { post: { items: { q1: { id: 'Baru', en: 'New' } }, reversed: [] } },
    });
    const { sections } = resultBlock(evaluate(design, sheets), facts, 'en');
    const analysed = sections.flatMap(({ id, tables }) => (id === 'reliability' ? tables : []));
    expect(analysed.map(({ rows }) => rows[0]?.[0])).toEqual(['1. Old', '1. New']);
  });
});
