import { area, curveBumpX } from 'd3-shape';
import { chartKey, swatch } from './chart-key';
import type { Mark, Scene } from './scene';
import { line, round, words } from './scene';
import { textWidth } from './text-lines';

export interface BandFlowData {
  /** From the lowest band; `from` and `to` are what stands beside the bars. */
  readonly bands: readonly { readonly before: string; readonly after: string }[];
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Rows: the band before; columns: the band after. */
  readonly moved: readonly (readonly number[])[];
  readonly heads: readonly [before: string, after: string];
  /** Null where who moved is not shown: then there are no ribbons either. */
  readonly keys: { readonly rose: string; readonly same: string; readonly fell: string } | null;
}

const WIDEST = 640;
const HEIGHT = 236;
const BAR = 18;
const GAP = 6;
const LABEL = 17;

/** Who moved from which band to which: two stacked bars, the highest band on top, and ribbons between them. */
export function bandFlowScene(data: BandFlowData, room: number): Scene {
  const width = Math.min(room, WIDEST);
  const people = data.before.reduce((sum, count) => sum + count, 0);
  const entries =
    data.keys === null
      ? []
      : [
          { text: data.keys.rose, draw: swatch('after', 0.6) },
          { text: data.keys.same, draw: swatch('before', 0.5) },
          { text: data.keys.fell, draw: swatch('fell', 0.6) },
        ];
  const key = chartKey(entries, width);
  const top = key.height + 36;
  const sides = data.bands.map(({ before, after }) => [textWidth(before, 12), textWidth(after, 12)] as const);
  const left = Math.max(...sides.map(([one]) => one), textWidth(data.heads[0], 13)) + 10;
  const right = width - Math.max(...sides.map(([, one]) => one), textWidth(data.heads[1], 13)) - 10;
  const unit = (HEIGHT - GAP * (data.bands.length - 1)) / Math.max(1, people);
  const stacks = { before: stack(data.before, top, unit), after: stack(data.after, top, unit) };
  const marks: Mark[] = [...key.marks];
  const out = stacks.before.map(({ y }) => y);
  const into = stacks.after.map(({ y }) => y);
  for (const from of descending(data.bands.length)) {
    for (const to of descending(data.bands.length)) {
      const height = unit * (data.moved[from]?.[to] ?? 0);
      if (height === 0) continue;
      const ribbon = [
        { x: left + BAR, y: out[from] ?? 0 },
        { x: right - BAR, y: into[to] ?? 0 },
      ];
      marks.push({
        kind: 'path',
        d: ribbonPath(ribbon, height),
        fill: to > from ? 'after' : to < from ? 'fell' : 'before',
        opacity: to === from ? 0.32 : 0.5,
      });
      out[from] = (out[from] ?? 0) + height;
      into[to] = (into[to] ?? 0) + height;
    }
  }
  marks.push(...bars(stacks.before, left, 'before'), ...bars(stacks.after, right - BAR, 'after'));
  marks.push(
    ...labels(
      stacks.before,
      data.bands.map(({ before }) => before),
      left - 8,
      'end',
    ),
  );
  marks.push(
    ...labels(
      stacks.after,
      data.bands.map(({ after }) => after),
      right + 8,
      'start',
    ),
  );
  marks.push(words(data.heads[0], left + BAR, top - 22, { bold: true, anchor: 'end' }));
  marks.push(words(data.heads[1], right - BAR, top - 22, { bold: true }));
  return { width, height: top + HEIGHT + 14, marks };
}

interface Segment {
  readonly y: number;
  readonly height: number;
}

const descending = (count: number): number[] => Array.from({ length: count }, (_, at) => count - 1 - at);

function stack(counts: readonly number[], top: number, unit: number): Segment[] {
  const segments: Segment[] = counts.map(() => ({ y: 0, height: 0 }));
  let y = top;
  for (const band of descending(counts.length)) {
    const height = unit * (counts[band] ?? 0);
    segments[band] = { y, height };
    y += height + GAP;
  }
  return segments;
}

function ribbonPath(ends: readonly { x: number; y: number }[], height: number): string {
  const path = area<{ x: number; y: number }>()
    .x(({ x }) => round(x))
    .y0(({ y }) => round(y))
    .y1(({ y }) => round(y + height))
    .curve(curveBumpX);
  return path([...ends]) ?? '';
}

function bars(segments: readonly Segment[], x: number, fill: 'before' | 'after'): Mark[] {
  return segments
    .filter(({ height }) => height > 0)
    .map(({ y, height }) => ({
      kind: 'rect',
      x,
      y: round(y),
      width: BAR,
      height: round(height),
      radius: 3,
      fill,
    }));
}

/** Beside the middle of each segment, pushed apart where segments are thin. */
function labels(
  segments: readonly Segment[],
  texts: readonly string[],
  x: number,
  anchor: 'start' | 'end',
): Mark[] {
  const order = descending(segments.length);
  let last = -Infinity;
  const placed = order.map((band) => {
    const { y = 0, height = 0 } = segments[band] ?? {};
    last = Math.max(y + height / 2 + 4, last + LABEL);
    return { band, y: last };
  });
  const over = Math.max(0, last - ((segments[0]?.y ?? 0) + (segments[0]?.height ?? 0) + 8));
  return placed.flatMap(({ band, y }) => {
    const { y: top = 0, height = 0 } = segments[band] ?? {};
    const at = round(y - over);
    const far = Math.abs(at - 4 - (top + height / 2)) > 10;
    const toBar = anchor === 'end' ? x + 8 : x - 8;
    return [
      words(texts[band] ?? '', x, at, { anchor }),
      ...(far
        ? [
            line(x + (anchor === 'end' ? 2 : -2), at - 4, toBar, round(top + height / 2), {
              stroke: 'line' as const,
              strokeWidth: 1,
            }),
          ]
        : []),
    ];
  });
}
