import fc from 'fast-check';
import type { InstrumentItem } from '../instruments/instrument-content';
import { ITEM_KINDS } from '../instruments/item-kinds';
import { layOutSheet } from './lay-out-sheet';
import type { SheetSpace } from './lay-out-sheet';
import { sheetBlocks } from './sheet-blocks';
import type { SheetMark } from './sheet-marks';
import { BUBBLE, TEXT_STYLES } from './sheet-marks';
import { MILLIMETRE } from './papers';
import { aQuestion } from './testing/a-question';

/** Every character is half as wide as it is high, about as Helvetica's. */
const measure: SheetSpace['measure'] = (text, style) =>
  (Array.from(text).length * TEXT_STYLES[style].size) / 2;
const SPACE: SheetSpace = {
  width: 518,
  first: 640,
  rest: 680,
  measure,
  pictures: new Map([['p', { width: 800, height: 400 }]]),
};

const lay = (items: readonly InstrumentItem[], space = SPACE) =>
  layOutSheet(sheetBlocks({ items }, 'id'), space);
const marksOf = (items: readonly InstrumentItem[]): SheetMark[] =>
  lay(items).flatMap((page) => page.flatMap(({ piece }) => piece.marks));

const words = fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,30}$/);
const anItem = fc
  .tuple(fc.constantFrom(...ITEM_KINDS), words, fc.array(words, { minLength: 2, maxLength: 7 }))
  .map(([kind, text, options]): Omit<InstrumentItem, 'id'> =>
    aQuestion('', {
      kind,
      text: { id: text, en: '' },
      options: ['likert', 'single_choice', 'multiple_choice'].includes(kind)
        ? options.map((option, at) => ({ id: `o${at}`, text: { id: option, en: '' } }))
        : [],
      other: kind === 'single_choice',
      picture: 'p',
    }),
  );
const contents = fc
  .array(anItem, { minLength: 1, maxLength: 40 })
  .map((items) => items.map((item, at): InstrumentItem => ({ ...item, id: `i${at}` })));

describe('layOutSheet', () => {
  it('splits no item that fits on a page, and lets nothing stand over the edge', () => {
    fc.assert(
      fc.property(contents, (items) => {
        const pages = lay(items);
        expect(pages.flat()).toHaveLength(items.length);
        pages.forEach((page, at) => {
          for (const { y, piece } of page) {
            expect(y + piece.height).toBeLessThanOrEqual((at === 0 ? SPACE.first : SPACE.rest) + 0.01);
            for (const mark of piece.marks) {
              const height =
                mark.draw === 'text' ? TEXT_STYLES[mark.style].line : 'height' in mark ? mark.height : 0;
              expect(mark.y + height).toBeLessThanOrEqual(piece.height + 0.01);
              const width =
                mark.draw === 'text' ? measure(mark.text, mark.style) : 'width' in mark ? mark.width : 0;
              expect(mark.x + width).toBeLessThanOrEqual(SPACE.width + 0.01);
            }
          }
        });
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('has all bubbles in one column, one for each option', () => {
    const items = [aQuestion('a'), aQuestion('b', { kind: 'multiple_choice', other: true })];
    const bubbles = marksOf(items).filter(({ draw }) => draw === 'bubble');
    expect(bubbles).toHaveLength(5);
    expect(new Set(bubbles.map(({ x }) => x)).size).toBe(1);
  });

  it('has bubbles of 5 mm that never touch, and text of 12 points', () => {
    const [first, second] = marksOf([aQuestion('a')]).filter(({ draw }) => draw === 'bubble');
    expect(2 * BUBBLE.radius).toBeGreaterThanOrEqual(5 * MILLIMETRE);
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(2 * BUBBLE.radius + 1);
    expect(TEXT_STYLES.text.size).toBe(12);
  });

  it('finds the shape that needs the fewest pages: wide questions, or wide options', () => {
    const long = 'kata '.repeat(30).trim();
    const asked = (text: string, option: string) =>
      Array.from({ length: 12 }, (_, at) =>
        aQuestion(`i${at}`, {
          text: { id: text, en: '' },
          options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: { id: `${option} ${id}`, en: '' } })),
        }),
      );
    const answerAt = (items: InstrumentItem[]) =>
      marksOf(items).find(({ draw }) => draw === 'bubble')?.x ?? 0;
    expect(answerAt(asked(long, 'ya'))).toBeGreaterThan(answerAt(asked('Apa?', long)));
  });

  it('divides an item higher than a page between its rows, and loses no option', () => {
    const options = Array.from({ length: 90 }, (_, at) => ({
      id: `o${at}`,
      text: { id: `Pilihan ${at}`, en: '' },
    }));
    const pages = lay([aQuestion('a', { options })]);
    expect(pages).toHaveLength(3);
    expect(
      pages.flat().flatMap(({ piece }) => piece.marks.filter(({ draw }) => draw === 'bubble')),
    ).toHaveLength(90);
  });

  it('rules off a section from what stands before it on the page', () => {
    const sections = [{ id: 's', title: { id: 'Bagian', en: '' } }];
    const items = [aQuestion('a', { section: 's' }), aQuestion('b')];
    const [page = []] = layOutSheet(sheetBlocks({ items, sections }, 'id'), SPACE);
    const rules = page.map(({ piece }) => piece.marks.some(({ draw }) => draw === 'line'));
    expect([page.map(({ piece }) => piece.kind), rules]).toEqual([
      ['section', 'question', 'section', 'question'],
      [false, false, true, false],
    ]);
  });

  it('fits pictures into the column of questions, and leaves out one that is gone', () => {
    const pictures = (picture: string) =>
      marksOf([aQuestion('a', { picture })]).filter(({ draw }) => draw === 'picture');
    expect(pictures('p')).toEqual([
      expect.objectContaining({ picture: 'p', width: 0.26 * 518, height: 0.13 * 518 }),
    ]);
    expect(pictures('gone')).toEqual([]);
  });
});
