import { scaleLinear } from 'd3-scale';
import type { Mark, Scene } from './scene';
import { round, words, WORDS } from './scene';
import { textLines, textWidth } from './text-lines';

/** One bar. `value` null means that the number is hidden; the text says why. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
  /** The value as it is written at the end of the row. */
  readonly text: string;
  readonly fill?: 'before' | 'after' | 'fell';
}

export interface BarData {
  readonly bars: readonly Bar[];
  /** The value of a full bar; the longest bar where it is not given. */
  readonly max?: number;
}

const NARROW = 480;
const LINE = 17;
const BAR = 16;

/** Lengths to compare, each labelled at its end: a funnel when they are in the order of the steps. */
export function barScene({ bars, max }: BarData, width: number): Scene {
  const narrow = width < NARROW;
  const ends = Math.max(0, ...bars.map(({ text }) => textWidth(text, WORDS.normal))) + 12;
  const heads = narrow
    ? 0
    : Math.min(width * 0.36, Math.max(96, ...bars.map(({ label }) => textWidth(label, WORDS.normal))) + 16);
  const right = narrow ? width : width - ends;
  const x = scaleLinear(
    [0, Math.max(1e-9, max ?? 0, ...(max === undefined ? bars.map(({ value }) => value ?? 0) : []))],
    [heads, right],
  ).clamp(true);
  const marks: Mark[] = [];
  let y = 0;
  for (const bar of bars) {
    const lines = textLines(bar.label, narrow ? width - ends : heads - 16, WORDS.normal, 3);
    const height = narrow ? lines.length * LINE + BAR + 14 : Math.max(30, lines.length * LINE + 10);
    const top = narrow ? y + lines.length * LINE + 4 : y + (height - BAR) / 2;
    const first = narrow ? y + 13 : y + height / 2 - ((lines.length - 1) * LINE) / 2 + 4;
    lines.forEach((one, at) => marks.push(words(one, 0, first + at * LINE, { size: WORDS.normal })));
    marks.push(
      words(bar.text, width, narrow ? y + 13 : y + height / 2 + 4, {
        size: WORDS.normal,
        bold: true,
        anchor: 'end',
      }),
    );
    const box = { kind: 'rect' as const, x: heads, y: top, height: BAR, radius: 4 };
    marks.push({ ...box, width: right - heads, fill: bar.value === null ? 'hatch' : 'track' });
    if (bar.value !== null && bar.value > 0) {
      marks.push({ ...box, width: round(Math.max(2, x(bar.value) - heads)), fill: bar.fill ?? 'after' });
    }
    y += height;
  }
  return { width, height: y, marks };
}
