import { scaleLinear } from 'd3-scale';
import type { Mark, Paint, Scene } from './scene';
import { line, round, words, WORDS } from './scene';
import { textWidth } from './text-lines';

/** One heap of scores: how many have which, and where their mean lies. */
export interface ScoreHeap {
  /** Before or after, with its n: "After (n = 22)". */
  readonly label: string;
  readonly mean: { readonly value: number; readonly text: string } | null;
  /** [score, people] */
  readonly counts: readonly (readonly number[])[];
}

export interface DistributionData {
  readonly max: number;
  /** What the numbers on the scale are: "points". */
  readonly scale: string;
  /** Hangs below the scale. */
  readonly before: ScoreHeap | null;
  /** Stands on it. */
  readonly after: ScoreHeap | null;
  /** What stands on the scale is painted so: sea-green unless said otherwise. */
  readonly paint?: 'before' | 'after';
  /** How a number of people is written at the end of a bar; without it bars have no numbers. */
  readonly count?: (people: number) => string;
}

const TALLEST = 132;
const MOST_DOTS = 150;
const NARROWEST_BIN = 9;
const SCALE = 24;
const HEAD = 26;
const MEAN = 20;
const COUNT = { size: 11, height: 15 } as const;

/** How the scores lie: people as dots above the scale after, below it before; bars where people are many. */
export function distributionScene(data: DistributionData, room: number): Scene {
  const width = room;
  const [left, right] = [8, 8];
  const bins = binsOf(data, width - left - right);
  const x = scaleLinear([0, bins.count], [left, width - right]);
  const binWidth = x(1) - x(0);
  const heaps = [data.after, data.before].map((heap) =>
    heap === null ? [] : binned(heap.counts, bins.step, bins.count),
  );
  const tallest = Math.max(1, ...heaps.flat());
  const people = heaps.flat().reduce((sum, count) => sum + count, 0);
  const diameter = Math.min(binWidth * 0.86, 14);
  const asDots = people <= MOST_DOTS && tallest * diameter <= TALLEST * 1.4;
  const unit = asDots ? diameter : TALLEST / tallest;
  const high = (heap: readonly number[] | undefined): number => unit * Math.max(0, ...(heap ?? []));
  const paint = data.paint ?? 'after';
  const marks: Mark[] = [];
  const { count } = data;
  const written =
    asDots || count === undefined ? [] : heaps.flat().map((people) => textWidth(count(people), COUNT.size));
  // Numbers stand at all bars or at none.
  const countOf = count !== undefined && !asDots && Math.max(...written) + 2 <= binWidth ? count : null;
  const counts = countOf === null ? 0 : COUNT.height;
  const numbers = (heap: readonly number[] | undefined, at: (people: number) => number): Mark[] =>
    countOf === null
      ? []
      : (heap ?? []).flatMap((people, bin) =>
          people === 0
            ? []
            : [
                words(countOf(people), round(x(bin + 0.5)), at(people), {
                  fill: 'quiet',
                  size: COUNT.size,
                  anchor: 'middle',
                }),
              ],
        );

  let base = 0;
  if (data.after !== null) {
    base = HEAD + MEAN + high(heaps[0]) + counts + 4;
    marks.push(...pile(heaps[0] ?? [], x, binWidth, base, -1, unit, asDots, paint));
    marks.push(...numbers(heaps[0], (people) => base - unit * people - 4));
    marks.push(words(data.after.label, left, 14, { bold: true }));
    marks.push(...meanSign(data.after, x, bins.step, base - high(heaps[0]) - counts - 6, -1, width, paint));
  }
  const under = base + SCALE;
  marks.push(line(left, base + 1, width - right, base + 1, { stroke: 'quiet', strokeWidth: 1 }));
  for (const tick of labelled(bins, binWidth)) {
    marks.push(words(`${tick}`, x((tick + 0.5) / bins.step), base + 17, { fill: 'quiet', anchor: 'middle' }));
  }
  let height = under;
  if (data.before !== null) {
    const deep = high(heaps[1]) + counts;
    marks.push(line(left, under, width - right, under, { stroke: 'quiet', strokeWidth: 1 }));
    marks.push(...pile(heaps[1] ?? [], x, binWidth, under + 1, 1, unit, asDots, 'before'));
    marks.push(...numbers(heaps[1], (people) => under + unit * people + 13));
    marks.push(...meanSign(data.before, x, bins.step, under + deep + 8, 1, width, 'before'));
    height = under + deep + MEAN + 8;
    marks.push(words(data.before.label, left, height + 14, { bold: true }));
    height += 20;
  }
  marks.push(
    words(data.scale, width - right, data.after === null ? height - 2 : 14, { fill: 'quiet', anchor: 'end' }),
  );
  return { width, height: Math.ceil(height + 4), marks };
}

interface Bins {
  readonly step: number;
  readonly count: number;
}

/** Steps that people count in. */
const ROUND_STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];

function roundStep(least: number): number {
  return ROUND_STEPS.find((step) => step >= least) ?? Math.ceil(least);
}

function binsOf({ max }: DistributionData, width: number): Bins {
  const step = roundStep((max + 1) / Math.max(6, Math.floor(width / NARROWEST_BIN)));
  return { step, count: Math.floor(max / step) + 1 };
}

function binned(counts: ScoreHeap['counts'], step: number, count: number): number[] {
  const bins = Array.from({ length: count }, () => 0);
  for (const [score = 0, people = 0] of counts) {
    const at = Math.min(count - 1, Math.max(0, Math.floor(score / step)));
    bins[at] = (bins[at] ?? 0) + people;
  }
  return bins;
}

function pile(
  bins: readonly number[],
  x: (bin: number) => number,
  binWidth: number,
  base: number,
  way: 1 | -1,
  unit: number,
  asDots: boolean,
  fill: Paint,
): Mark[] {
  return bins.flatMap((count, bin): Mark[] => {
    if (!asDots) {
      const height = round(unit * count);
      const width = round(Math.max(1, binWidth - Math.min(3, binWidth * 0.2)));
      const y = round(way < 0 ? base - height : base);
      return [
        {
          kind: 'rect',
          x: round(x(bin) + (binWidth - width) / 2),
          y,
          width,
          height,
          radius: Math.min(3, width / 4),
          fill,
        },
      ];
    }
    return Array.from({ length: count }, (_, at) => ({
      kind: 'circle' as const,
      x: round(x(bin) + binWidth / 2),
      y: round(base + way * unit * (at + 0.5)),
      radius: round(unit * 0.44),
      fill,
    }));
  });
}

function meanSign(
  { mean }: ScoreHeap,
  x: (bin: number) => number,
  step: number,
  y: number,
  way: 1 | -1,
  width: number,
  fill: Paint,
): Mark[] {
  if (mean === null) return [];
  const at = x((mean.value + 0.5) / step);
  const half = textWidth(mean.text, WORDS.small) / 2;
  const middle = Math.min(width - half - 4, Math.max(half + 4, at));
  const tip = -4 * way;
  return [
    { kind: 'path', d: `M${round(at)} ${round(y + tip)}l-5 ${8 * way}h10z`, fill },
    words(mean.text, middle, y + (way < 0 ? -8 : 16), {
      anchor: 'middle',
      bold: true,
    }),
  ];
}

/** As many numbers as have room beside each other. */
function labelled({ step, count }: Bins, binWidth: number): number[] {
  const wide = (textWidth(`${step * count}`, WORDS.small) + 8) / binWidth;
  const every = ROUND_STEPS.find((one) => one >= wide * step && one % step === 0) ?? step * count;
  return Array.from({ length: count }, (_, bin) => bin * step).filter((score) => score % every === 0);
}
