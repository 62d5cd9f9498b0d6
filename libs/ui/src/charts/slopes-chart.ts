import { scaleLinear } from 'd3-scale';
import { chartKey, dash } from './chart-key';
import type { Mark, Scene } from './scene';
import { line, round, words } from './scene';

/** So many moved from this score to that one. */
export interface SlopePair {
  readonly before: number;
  readonly after: number;
  readonly people: number;
}

/** One side: its name, and its mean as a number and as it is written. */
export interface SlopeEnd {
  readonly label: string;
  readonly mean: number | null;
  readonly text: string;
}

export interface SlopesData {
  readonly pairs: readonly SlopePair[];
  /** The highest score that can be reached. */
  readonly max: number;
  readonly before: SlopeEnd;
  readonly after: SlopeEnd;
  /** What became of how many, as it is written: "18 rose". */
  readonly ways: {
    readonly rose: string;
    readonly same: string;
    readonly fell: string;
    readonly mean: string;
  };
}

type Way = 'rose' | 'same' | 'fell';

const WIDEST = 560;
const LEFT = 34;
const RIGHT = 14;
const HEIGHT = 264;
/** More levels than these cannot be told apart. */
const MOST_LEVELS = 40;
const LEVELS_OF_MANY = 20;
const MANY = 300;
const THICKEST_PERSON = 3;
/** All lines side by side, in pixels: so a hall of 2,000 is as light as one of 25. */
const ALL_LINES = 90;
const PAINT = { rose: 'after', same: 'before', fell: 'fell' } as const;
const ORDER: readonly Way[] = ['same', 'rose', 'fell'];

/** Each way taken from before to after as a line, as thick as many took it; the mean on top. */
export function slopesScene(data: SlopesData, room: number): Scene {
  const width = Math.min(room, WIDEST);
  const people = data.pairs.reduce((sum, pair) => sum + pair.people, 0);
  const levels = people > MANY ? LEVELS_OF_MANY : MOST_LEVELS;
  const ways = merged(data.pairs, Math.max(1, Math.ceil(data.max / levels)));
  const key = chartKey(
    [
      { text: data.ways.rose, draw: dash('after') },
      { text: data.ways.same, draw: dash('before') },
      { text: data.ways.fell, draw: dash('fell') },
      ...(data.before.mean === null ? [] : [{ text: data.ways.mean, draw: dash('ink', 4) }]),
    ],
    width,
  );
  const top = key.height + 44;
  const y = scaleLinear([0, data.max], [top + HEIGHT, top]);
  const [x0, x1] = [LEFT + 8, width - RIGHT];
  const per = Math.min(THICKEST_PERSON, ALL_LINES / Math.max(1, people));
  const marks: Mark[] = [...key.marks];
  for (const tick of wholeTicks(y)) {
    marks.push(line(x0, y(tick), x1, y(tick), { stroke: 'line', strokeWidth: 1 }));
    marks.push(words(`${tick}`, LEFT - 8, y(tick) + 4, { fill: 'quiet', anchor: 'end' }));
  }
  for (const way of ORDER) {
    for (const pair of ways.filter((one) => wayOf(one) === way)) {
      const strokeWidth = round(Math.max(0.4, per * pair.people));
      marks.push(
        line(x0, y(pair.before), x1, y(pair.after), { stroke: PAINT[way], strokeWidth, opacity: 0.6 }),
      );
    }
  }
  marks.push(...dots(ways, 'before', x0, y, people), ...dots(ways, 'after', x1, y, people));
  const [from, to] = [data.before.mean, data.after.mean];
  if (from !== null && to !== null) {
    marks.push(line(x0, y(from), x1, y(to), { stroke: 'card', strokeWidth: 8 }));
    marks.push(line(x0, y(from), x1, y(to), { stroke: 'ink', strokeWidth: 4 }));
  }
  marks.push(words(data.before.label, x0 - 6, top - 28, { bold: true, size: 13 }));
  marks.push(words(data.before.text, x0 - 6, top - 12, { fill: 'quiet' }));
  marks.push(words(data.after.label, x1 + 6, top - 28, { bold: true, size: 13, anchor: 'end' }));
  marks.push(words(data.after.text, x1 + 6, top - 12, { fill: 'quiet', anchor: 'end' }));
  return { width, height: top + HEIGHT + 12, marks };
}

function wayOf({ before, after }: SlopePair): Way {
  return after > before ? 'rose' : after < before ? 'fell' : 'same';
}

function merged(pairs: readonly SlopePair[], step: number): SlopePair[] {
  const level = (score: number): number => Math.round(score / step) * step;
  const ways = new Map<string, SlopePair>();
  for (const pair of pairs) {
    const [before, after] = [level(pair.before), level(pair.after)];
    const key = `${before} ${after}`;
    ways.set(key, { before, after, people: (ways.get(key)?.people ?? 0) + pair.people });
  }
  return [...ways.values()];
}

function dots(
  ways: readonly SlopePair[],
  side: 'before' | 'after',
  x: number,
  y: (score: number) => number,
  people: number,
): Mark[] {
  const counts = new Map<number, number>();
  for (const way of ways) counts.set(way[side], (counts.get(way[side]) ?? 0) + way.people);
  return [...counts].map(([score, count]) => ({
    kind: 'circle',
    x,
    y: round(y(score)),
    radius: round(2.5 + Math.sqrt(count / Math.max(people, 12)) * 12),
    fill: side,
  }));
}

/** Scores are whole: a half on the scale would be one that nobody can have. */
export function wholeTicks(scale: { ticks(count: number): number[] }, count = 6): number[] {
  return scale.ticks(count).filter((tick) => Number.isInteger(tick));
}
