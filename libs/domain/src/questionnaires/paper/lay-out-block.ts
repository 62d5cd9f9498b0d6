import type { SheetAnswer, SheetBlock, SheetItem, SheetOption } from './sheet-blocks';
import type { Measure, SheetMark, SheetPiece, SheetShape, TextStyle } from './sheet-marks';
import { BOX, BUBBLE, columnsOf, PIECE_GAP, TEXT_STYLES, WRITING_LINE } from './sheet-marks';
import { wrapLines } from './wrap-lines';

export interface BlockSpace {
  readonly width: number;
  /** The height of a page's body: only a block higher than that is divided, and then between rows. */
  readonly limit: number;
  readonly shape: SheetShape;
  readonly measure: Measure;
  /** Width and height of the pictures that are there; others leave no gap. */
  readonly pictures: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
}

/** What stands beside each other at one height; marks begin at the row's top. */
interface Row {
  readonly height: number;
  readonly marks: readonly SheetMark[];
}

const HIGHEST_PICTURE = 150;
const LABEL_WIDTH = 14;
/** The rule over a section, and its distance. */
const RULE = 7;

/**
 * One block as the strokes that print it: the question on the left, on the right its answer with all bubbles in one
 * column, so that pupils and keyers follow one line down the page.
 */
export function layOutBlock(block: SheetBlock, space: BlockSpace): SheetPiece[] {
  if (block.kind === 'section') {
    const rule: SheetMark = { draw: 'line', x: 0, y: RULE / 2, width: space.width };
    const rows = [
      { height: RULE, marks: [rule] },
      ...textRows(block.text, 0, space.width, 'bold', space),
      ...textRows(block.condition, 0, space.width, 'when', space),
    ];
    return stack('section', [rows], space.limit);
  }
  if (block.kind === 'note') return stack('note', [itemRows(block, 0, space.width, space)], space.limit);
  const left = itemRows(block, columnsOf(space.shape).question, space.shape.questionWidth, space);
  return stack('question', [left, answerRows(block.answer, space)], space.limit);
}

function itemRows(item: SheetItem, x: number, width: number, space: BlockSpace): Row[] {
  const rows = [
    ...textRows(item.condition, x, width, 'when', space),
    ...textRows(item.text, x, width, 'text', space),
    ...item.hints.flatMap((hint) => textRows(hint, x, width, 'hint', space)),
    ...pictureRows(item.picture, x, width, space),
  ];
  const [first = gap(0), ...others] = rows;
  const number: SheetMark[] =
    item.number === null ? [] : [{ draw: 'text', x: 0, y: 0, style: 'bold', text: `${item.number}.` }];
  return [gap(textTop(space)), { ...first, marks: [...number, ...first.marks] }, ...others];
}

/** Text and bubble of a row share their middle. */
function textTop({ shape }: BlockSpace): number {
  return (shape.row - TEXT_STYLES.text.line) / 2;
}

function textRows(text: string | null, x: number, width: number, style: TextStyle, space: BlockSpace): Row[] {
  return wrapLines(text ?? '', width, space.measure, style).map((line) => ({
    height: TEXT_STYLES[style].line,
    marks: [{ draw: 'text', x, y: 0, style, text: line }],
  }));
}

function pictureRows(picture: string | null, x: number, widest: number, { pictures }: BlockSpace): Row[] {
  const size = picture === null ? undefined : pictures.get(picture);
  if (picture === null || !size) return [];
  const scale = Math.min(widest / size.width, HIGHEST_PICTURE / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  return [{ height: height + 6, marks: [{ draw: 'picture', x, y: 3, width, height, picture }] }];
}

function answerRows(answer: SheetAnswer, space: BlockSpace): Row[] {
  switch (answer.form) {
    case 'none':
      return [];
    case 'bubbles':
      return answer.options.flatMap((option) => optionRows(option, space));
    case 'lines': {
      const x = columnsOf(space.shape).answer;
      const width = space.width - x;
      const line: SheetMark = { draw: 'line', x, y: WRITING_LINE - 6, width };
      const lines = Array.from({ length: answer.lines }, () => ({ height: WRITING_LINE, marks: [line] }));
      return [...lines, ...textRows(answer.caption, x, width, 'hint', space)];
    }
    case 'boxes':
      return boxRows(answer, space);
  }
}

function optionRows({ label, text, isWritten }: SheetOption, space: BlockSpace): Row[] {
  const { width, measure, shape } = space;
  const columns = columnsOf(shape);
  const [x, top] = [columns.option + (label === null ? 0 : LABEL_WIDTH), textTop(space)];
  const lines = wrapLines(text, width - x, measure, 'text');
  const lineHeight = TEXT_STYLES.text.line;
  const height = Math.max(isWritten ? WRITING_LINE : shape.row, lines.length * lineHeight + 2 * top);
  const end = x + measure(lines.at(-1) ?? '', 'text') + 4;
  const marks: SheetMark[] = [
    { draw: 'bubble', x: columns.answer + BUBBLE.radius, y: shape.row / 2 },
    ...(label === null
      ? []
      : [{ draw: 'text', x: columns.option, y: top, style: 'text', text: label } as const]),
    ...lines.map(
      (line, at) => ({ draw: 'text', x, y: top + at * lineHeight, style: 'text', text: line }) as const,
    ),
    ...(isWritten ? [{ draw: 'line', x: end, y: height - 8, width: width - end } as const] : []),
  ];
  return [{ height, marks }];
}

function boxRows({ groups }: Extract<SheetAnswer, { form: 'boxes' }>, { shape }: BlockSpace): Row[] {
  const marks: SheetMark[] = [];
  let x = columnsOf(shape).answer;
  for (const { boxes, before, caption } of groups) {
    if (before !== null)
      marks.push({ draw: 'text', x: x - 8, y: BOX.size - 12, style: 'bold', text: before });
    for (let box = 0; box < boxes; box += 1) marks.push({ draw: 'box', x: x + box * BOX.size, y: 1 });
    if (caption !== null) marks.push({ draw: 'text', x, y: BOX.size + 2, style: 'hint', text: caption });
    x += boxes * BOX.size + BOX.groupGap;
  }
  const isCaptioned = groups.some(({ caption }) => caption !== null);
  return [{ height: BOX.size + 2 + (isCaptioned ? BOX.caption : 0), marks }];
}

function gap(height: number): Row {
  return { height, marks: [] };
}

/** Columns of rows side by side as one piece, or as several where they are higher than a page. */
function stack(kind: SheetPiece['kind'], columns: readonly (readonly Row[])[], limit: number): SheetPiece[] {
  const pieces: SheetPiece[] = [];
  let waiting = columns;
  while (waiting.some((rows) => rows.length > 0)) {
    const marks: SheetMark[] = [];
    let height = 0;
    waiting = waiting.map((rows) => {
      let y = 0;
      let taken = 0;
      for (const row of rows) {
        if (taken > 0 && y + row.height + PIECE_GAP > limit) break;
        for (const mark of row.marks) marks.push({ ...mark, y: mark.y + y });
        y += row.height;
        taken += 1;
      }
      height = Math.max(height, y);
      return rows.slice(taken);
    });
    pieces.push({ kind, height: height + PIECE_GAP, marks, keepsNext: kind === 'section' });
  }
  return pieces;
}
