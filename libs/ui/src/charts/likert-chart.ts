import { scaleLinear } from 'd3-scale';
import { chartKey, swatch } from './chart-key';
import type { Mark, Scene } from './scene';
import { line, round, words, WORDS } from './scene';
import { textLines, textWidth } from './text-lines';

export interface LikertRow {
  readonly label: string;
  /** People by step, the lowest first; as asked. */
  readonly before: readonly number[] | null;
  readonly after: readonly number[] | null;
  /** What stands behind the label: the p. */
  readonly note?: string;
  /** Why nothing is drawn: too few people. */
  readonly hidden?: string;
}

export interface LikertData {
  readonly rows: readonly LikertRow[];
  /** What each step is called, the lowest first. */
  readonly steps: readonly string[];
  readonly heads: readonly [before: string, after: string];
  /** A share from 0 to 1 as it is written. */
  share(value: number): string;
}

const LINE = 17;
const BAR = 16;
const ENDS = 44;

/** The two waves of each statement as bars around their middle: left who disagrees, right who agrees. */
export function likertScene(data: LikertData, width: number): Scene {
  const steps = data.steps.length;
  const key = chartKey(
    data.steps.map((text, step) => {
      const { fill, opacity } = shade(step, steps);
      return { text, draw: swatch(fill, opacity) };
    }),
    width,
  );
  const heads = Math.max(...data.heads.map((head) => textWidth(head, WORDS.small))) + 10;
  const reach = Math.max(
    0.25,
    ...data.rows.flatMap(({ before, after }) => [before, after].flatMap((one) => sides(one))),
  );
  const x = scaleLinear([-reach, reach], [heads + ENDS, width - ENDS]);
  const marks: Mark[] = [...key.marks];
  let y = key.height + 4;
  for (const row of data.rows) {
    const lines = textLines(
      row.label,
      width - (row.note ? textWidth(row.note, WORDS.small) + 16 : 0),
      WORDS.normal,
      3,
    );
    lines.forEach((one, at) => marks.push(words(one, 0, y + 13 + at * LINE, { size: WORDS.normal })));
    if (row.note) marks.push(words(row.note, width, y + 13, { fill: 'quiet', anchor: 'end' }));
    y += lines.length * LINE + 6;
    if (row.hidden !== undefined) {
      marks.push({ kind: 'rect', x: heads, y, width: width - heads, height: BAR, radius: 4, fill: 'hatch' });
      marks.push(words(row.hidden, heads, y + BAR + 14, { fill: 'quiet' }));
      y += BAR + 34;
      continue;
    }
    [row.before, row.after].forEach((counts, at) => {
      if (counts === null) return;
      marks.push(words(data.heads[at] ?? '', heads - 10, y + 12, { fill: 'quiet', anchor: 'end' }));
      marks.push(...bar(counts, x, y, data));
      y += BAR + 4;
    });
    y += 16;
  }
  return { width, height: y, marks };
}

/** Shares left and right of the middle; the middle step stands half on each side. */
function sides(counts: readonly number[] | null): [number, number] {
  if (counts === null) return [0, 0];
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return [0, 0];
  const centre = (counts.length - 1) / 2;
  const weigh = (below: boolean): number =>
    counts.reduce((sum, count, step) => {
      if (step === centre) return sum + count / 2;
      return sum + (step < centre === below ? count : 0);
    }, 0) / all;
  return [weigh(true), weigh(false)];
}

function bar(
  counts: readonly number[],
  x: (share: number) => number,
  y: number,
  { share }: LikertData,
): Mark[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return [];
  const [left, right] = sides(counts);
  const centre = (counts.length - 1) / 2;
  const part = (of: (step: number) => boolean): number =>
    counts.reduce((sum, count, step) => sum + (of(step) ? count : 0), 0) / all;
  const marks: Mark[] = [];
  let from = -left;
  counts.forEach((count, step) => {
    const to = from + count / all;
    if (count > 0) {
      const at = round(x(from));
      const width = round(Math.max(0.5, x(to) - x(from) - 1));
      marks.push({ kind: 'rect', x: at, y, width, height: BAR, ...shade(step, counts.length) });
    }
    from = to;
  });
  marks.push(line(x(0), y, x(0), y + BAR, { stroke: 'card', strokeWidth: 1.5 }));
  marks.push(words(share(part((step) => step < centre)), x(-left) - 6, y + 12, { anchor: 'end' }));
  marks.push(words(share(part((step) => step > centre)), x(right) + 6, y + 12));
  return marks;
}

/** Burnt orange to the left, sea-green to the right, slate between; the stronger, the farther out. */
function shade(step: number, steps: number): { fill: 'fell' | 'before' | 'after'; opacity: number } {
  const centre = (steps - 1) / 2;
  const far = Math.abs(step - centre) / centre;
  if (far === 0) return { fill: 'before', opacity: 0.4 };
  return { fill: step < centre ? 'fell' : 'after', opacity: round(0.3 + 0.7 * far) };
}
