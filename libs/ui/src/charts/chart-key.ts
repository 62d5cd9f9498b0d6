import type { Mark } from './scene';
import { words, WORDS } from './scene';
import { textWidth } from './text-lines';

/** A sign and what it means. `draw` gets the middle of its place. */
export interface KeyEntry {
  readonly text: string;
  draw(x: number, y: number): Mark;
}

const SIGN = 14;
const GAP = 6;
const APART = 18;
const ROW = 20;

/** Signs with their words in a row, broken where the width ends. */
export function chartKey(
  entries: readonly KeyEntry[],
  width: number,
): { readonly marks: Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let [x, row] = [0, 0];
  for (const { text, draw } of entries) {
    const needs = SIGN + GAP + textWidth(text, WORDS.small);
    if (x > 0 && x + needs > width) [x, row] = [0, row + 1];
    const y = row * ROW + ROW / 2;
    marks.push(draw(x + SIGN / 2, y), words(text, x + SIGN + GAP, y + 4, { fill: 'quiet' }));
    x += needs + APART;
  }
  return { marks, height: entries.length === 0 ? 0 : (row + 1) * ROW + 8 };
}

/** An open dot: before. */
export const ring = (x: number, y: number): Mark => ({
  kind: 'circle',
  x,
  y,
  radius: 5,
  fill: 'card',
  stroke: 'before',
  strokeWidth: 2.5,
});

/** A full dot: after, burnt orange where it fell. */
export const disc =
  (fill: 'after' | 'fell' | 'before' = 'after') =>
  (x: number, y: number): Mark => ({ kind: 'circle', x, y, radius: 6.5, fill });

/** A short thick line. */
export const dash =
  (stroke: 'after' | 'fell' | 'before' | 'ink', strokeWidth = 3, opacity = 1) =>
  (x: number, y: number): Mark => ({ kind: 'path', d: `M${x - 7} ${y}h14`, stroke, strokeWidth, opacity });

/** A full square. */
export const swatch =
  (fill: 'after' | 'fell' | 'before' | 'hatch', opacity = 1) =>
  (x: number, y: number): Mark => ({
    kind: 'rect',
    x: x - 6,
    y: y - 6,
    width: 12,
    height: 12,
    radius: 3,
    fill,
    opacity,
  });

/** A target to be reached. */
export const targetSign = (x: number, y: number): Mark => ({
  kind: 'path',
  d: `M${x} ${y - 9}v18`,
  stroke: 'target',
  strokeWidth: 3,
});
