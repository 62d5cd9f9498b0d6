import { scaleLinear, scalePoint } from 'd3-scale';
import { line as path } from 'd3-shape';
import type { Mark, Scene } from './scene';
import { line, round, words } from './scene';
import { textLines } from './text-lines';

/** The mean of one wave, with the interval around it. */
export interface WavePoint {
  readonly label: string;
  /** Its n, below the label. */
  readonly note: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
  readonly fill: 'before' | 'after';
}

export interface WavesData {
  readonly points: readonly WavePoint[];
  readonly max: number;
  tick(value: number): string;
}

const WIDEST = 640;
const HEIGHT = 220;
const TOP = 14;
const LEFT = 44;

/** Waves from left to right, joined where they are of the same people, each with its interval. */
export function wavesScene({ points, max, tick }: WavesData, room: number): Scene {
  const width = Math.min(room, WIDEST);
  const y = scaleLinear([0, max], [TOP + HEIGHT, TOP]);
  const keys = points.map((_, at) => `${at}`);
  const x = scalePoint(keys, [LEFT, width - 8]).padding(0.5);
  const at = (index: number): number => x(`${index}`) ?? LEFT;
  const marks: Mark[] = y
    .ticks(5)
    .flatMap((value) => [
      line(LEFT, y(value), width, y(value), { stroke: 'line' as const, strokeWidth: 1 }),
      words(tick(value), LEFT - 8, y(value) + 4, { fill: 'quiet' as const, anchor: 'end' as const }),
    ]);
  const known = points.flatMap((point, index) =>
    point.value === null ? [] : [{ ...point, value: point.value, x: at(index) }],
  );
  const joined = path<(typeof known)[number]>()
    .x((point) => round(point.x))
    .y((point) => round(y(point.value)));
  if (known.length > 1) {
    marks.push({ kind: 'path', d: joined(known) ?? '', stroke: 'quiet', strokeWidth: 2, opacity: 0.7 });
  }
  for (const point of known) {
    if (point.low !== null && point.high !== null) {
      marks.push(
        line(point.x, y(point.low), point.x, y(point.high), {
          stroke: point.fill,
          strokeWidth: 12,
          opacity: 0.25,
        }),
      );
    }
    marks.push({ kind: 'circle', x: point.x, y: round(y(point.value)), radius: 6, fill: point.fill });
    marks.push(
      words(point.text, point.x, round(y(point.high ?? point.value)) - 10, { bold: true, anchor: 'middle' }),
    );
  }
  const room1 = points.length > 0 ? (width - LEFT) / points.length - 8 : width;
  let deepest = 1;
  points.forEach((point, index) => {
    const lines = [...textLines(point.label, room1, 12, 2), ...textLines(point.note, room1, 12, 1)];
    deepest = Math.max(deepest, lines.length);
    lines.forEach((text, row) =>
      marks.push(
        words(text, at(index), TOP + HEIGHT + 20 + row * 16, {
          anchor: 'middle',
          fill: row === lines.length - 1 ? 'quiet' : 'ink',
        }),
      ),
    );
  });
  return { width, height: TOP + HEIGHT + 12 + deepest * 16 + 4, marks };
}
