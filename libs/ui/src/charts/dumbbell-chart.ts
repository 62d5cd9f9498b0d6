import { scaleLinear } from 'd3-scale';
import { chartKey, dash, disc, ring, swatch, targetSign } from './chart-key';
import type { KeyEntry } from './chart-key';
import type { Mark, Scene } from './scene';
import { line, round, words, WORDS } from './scene';
import { textLines, textWidth } from './text-lines';

/** Before and after of one thing. */
export interface Dumbbell {
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
  /** The interval around `after`. */
  readonly low?: number | null;
  readonly high?: number | null;
  readonly target?: number | null;
  /** The numbers as they stand at the end of the row. */
  readonly text: string;
  /** Why nothing is drawn: too few people. The row is hatched. */
  readonly hidden?: string;
}

export interface DumbbellData {
  readonly rows: readonly Dumbbell[];
  /** The value at the right end. */
  readonly max: number;
  /** How a tick of the scale is written. */
  tick(value: number): string;
  readonly keys: {
    readonly before: string;
    readonly after: string;
    readonly fell?: string;
    readonly interval?: string;
    readonly target?: string;
    readonly hidden?: string;
  };
}

const NARROW = 520;
const LINE = 17;
const ROW = 36;
const EDGE = 9;
const MOST_LINES = 6;

/** How far each thing moved: an open dot before, a full dot after, burnt orange where it fell. */
export function dumbbellScene(data: DumbbellData, width: number): Scene {
  const { rows, max } = data;
  const narrow = width < NARROW;
  const ends = Math.max(0, ...rows.map(({ text }) => textWidth(text, WORDS.normal))) + 8;
  const heads = narrow
    ? 0
    : Math.min(width * 0.42, Math.max(120, ...rows.map(({ label }) => textWidth(label, WORDS.normal))) + 16);
  const [left, right] = [heads + EDGE, (narrow ? width : width - ends) - EDGE];
  const x = scaleLinear([0, max], [left, right]);
  const key = chartKey(keyOf(data), width);
  const marks: Mark[] = [];
  let y = key.height;
  const top = y;
  for (const row of rows) {
    const lines = textLines(row.label, narrow ? width - ends - 8 : heads - 16, WORDS.normal, MOST_LINES);
    const height = narrow ? lines.length * LINE + 32 : Math.max(ROW, lines.length * LINE + 14);
    const middle = narrow ? y + lines.length * LINE + 11 : y + height / 2;
    const first = narrow ? y + 13 : middle - ((lines.length - 1) * LINE) / 2 + 4;
    lines.forEach((one, at) => marks.push(words(one, 0, first + at * LINE, { size: WORDS.normal })));
    const end = narrow ? y + 13 : middle + 4;
    marks.push(
      words(row.text, width, end, {
        size: WORDS.normal,
        bold: row.hidden === undefined,
        anchor: 'end',
        fill: row.hidden === undefined ? 'ink' : 'quiet',
      }),
    );
    if (narrow) marks.push(line(left, middle, right, middle, { stroke: 'track', strokeWidth: 2 }));
    marks.push(...rowMarks(row, x, max, middle));
    y += height;
  }
  const scale = x
    .ticks(right - left < 340 ? 3 : 5)
    .filter((tick) => tick <= max)
    .flatMap((tick) => [
      // On a phone the words stand where the lines of the scale would go.
      line(x(tick), narrow ? y : top, x(tick), narrow ? y + 4 : y, { stroke: 'line', strokeWidth: 1 }),
      words(data.tick(tick), x(tick), y + 17, {
        fill: 'quiet',
        anchor: narrow && tick === 0 ? 'start' : narrow && tick === max ? 'end' : 'middle',
      }),
    ]);
  return { width, height: y + 22, marks: [...key.marks, ...scale, ...marks] };
}

function rowMarks(row: Dumbbell, x: (value: number) => number, max: number, y: number): Mark[] {
  if (row.hidden !== undefined) {
    return [{ kind: 'rect', x: x(0), y: y - 6, width: x(max) - x(0), height: 12, radius: 4, fill: 'hatch' }];
  }
  if (row.after === null) return [];
  const fell = row.before !== null && row.after < row.before;
  const paint = fell ? 'fell' : 'after';
  const marks: Mark[] = [];
  if (row.low != null && row.high != null) {
    marks.push(line(x(row.low), y, x(row.high), y, { stroke: paint, strokeWidth: 12, opacity: 0.22 }));
  }
  if (row.target != null) marks.push({ ...targetSign(round(x(row.target)), y) });
  if (row.before !== null) {
    marks.push(line(x(row.before), y, x(row.after), y, { stroke: paint, strokeWidth: 3 }));
    marks.push(ring(round(x(row.before)), y));
  }
  marks.push(disc(paint)(round(x(row.after)), y));
  return marks;
}

function keyOf({ keys, rows }: DumbbellData): KeyEntry[] {
  const fell = rows.some(({ before, after }) => before !== null && after !== null && after < before);
  const entries: (KeyEntry | false | undefined)[] = [
    rows.some(({ before }) => before !== null) && { text: keys.before, draw: ring },
    { text: keys.after, draw: disc() },
    fell && keys.fell !== undefined && { text: keys.fell, draw: disc('fell') },
    keys.interval !== undefined &&
      rows.some(({ low }) => low != null) && { text: keys.interval, draw: dash('after', 12, 0.22) },
    keys.target !== undefined &&
      rows.some(({ target }) => target != null) && { text: keys.target, draw: targetSign },
    keys.hidden !== undefined &&
      rows.some(({ hidden }) => hidden !== undefined) && { text: keys.hidden, draw: swatch('hatch') },
  ];
  return entries.filter((entry): entry is KeyEntry => typeof entry === 'object');
}
