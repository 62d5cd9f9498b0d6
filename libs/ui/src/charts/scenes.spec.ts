import { bandFlowScene } from './band-flow-chart';
import { barScene } from './bar-chart';
import { distributionScene } from './distribution-chart';
import { dumbbellScene } from './dumbbell-chart';
import type { Dumbbell } from './dumbbell-chart';
import { likertScene } from './likert-chart';
import type { Mark, Scene } from './scene';
import { slopesScene } from './slopes-chart';
import type { SlopePair } from './slopes-chart';
import { textWidth } from './text-lines';
import { wavesScene } from './waves-chart';

const of = <K extends Mark['kind']>(scene: Scene, kind: K): Extract<Mark, { kind: K }>[] =>
  scene.marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);
const texts = (scene: Scene): string[] => of(scene, 'text').map(({ text }) => text);

/** Words that stick out of the picture are cut off in a file. */
function expectInside(scene: Scene): void {
  for (const { text, x, y, size, anchor = 'start' } of of(scene, 'text')) {
    const width = textWidth(text, size) * 0.85;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    expect({ text, inside: left >= -2 && left + width <= scene.width + 2 && y <= scene.height + 1 }).toEqual({
      text,
      inside: true,
    });
  }
}

const slopes = (pairs: readonly SlopePair[], max = 10): Scene =>
  slopesScene(
    {
      pairs,
      max,
      before: { label: 'Before', mean: 4.73, text: 'mean 4.73' },
      after: { label: 'After', mean: 7.32, text: 'mean 7.32' },
      ways: { rose: '18 rose', same: '3 stayed', fell: '1 fell', mean: 'mean' },
    },
    328,
  );

describe('slopesScene', () => {
  const pair = (before: number, after: number, people: number): SlopePair => ({ before, after, people });

  it('draws a way once, thicker where more took it, burnt orange where it falls', () => {
    const ways = of(slopes([pair(0, 10, 4), pair(10, 5, 1), pair(5, 5, 1)]), 'path').filter(
      ({ opacity }) => opacity === 0.6,
    );
    expect(ways.map(({ stroke }) => stroke)).toEqual(['before', 'after', 'fell']);
    expect(ways.map(({ strokeWidth }) => strokeWidth)).toEqual([3, 12, 3]);
  });

  it('is as light with 2,000 people as with 30', () => {
    const pairs = Array.from({ length: 101 * 20 }, (_, at) => pair(at % 101, Math.floor(at / 20), 1));
    const ways = of(slopes(pairs, 100), 'path');
    expect(ways.length).toBeLessThan(1000);
    const ink = ways.reduce(
      (sum, { strokeWidth = 0, opacity }) => sum + (opacity === 0.6 ? strokeWidth : 0),
      0,
    );
    expect(ink).toBeLessThan(620);
  });

  it('holds its words at every width', () => {
    for (const width of [280, 328, 720]) {
      expectInside(
        slopesScene(
          {
            pairs: [],
            max: 20,
            before: { label: 'Sebelum', mean: null, text: 'rata-rata 14,73' },
            after: { label: 'Sesudah', mean: null, text: 'rata-rata 17,32' },
            ways: { rose: '0 naik', same: '0 tetap', fell: '0 turun', mean: 'rata-rata' },
          },
          width,
        ),
      );
    }
  });
});

describe('distributionScene', () => {
  const heap = (counts: number[][]) => ({
    label: 'After (n = 22)',
    mean: { value: 7, text: 'mean 7.0' },
    counts,
  });

  it('shows few people as dots and many as bars', () => {
    const few = distributionScene(
      { max: 10, scale: 'points', before: heap([[3, 2]]), after: heap([[7, 4]]) },
      328,
    );
    expect(of(few, 'circle')).toHaveLength(6);
    expect(of(few, 'rect')).toHaveLength(0);
    const many = distributionScene(
      { max: 10, scale: 'points', before: heap([[3, 900]]), after: heap([[7, 450]]) },
      328,
    );
    expect(of(many, 'circle')).toHaveLength(0);
    const heights = of(many, 'rect')
      .filter(({ height }) => height > 0)
      .map(({ height }) => height);
    expect(heights).toEqual([66, 132]);
    expectInside(many);
  });

  it('puts scores together where there are more than have room', () => {
    const counts = Array.from({ length: 101 }, (_, score) => [score, 9]);
    const scene = distributionScene({ max: 100, scale: 'points', before: null, after: heap(counts) }, 328);
    const bars = of(scene, 'rect');
    expect(bars.length).toBeLessThan(40);
    const tallest = Math.max(...bars.map(({ height }) => height));
    expect(bars.filter(({ height }) => height > 0.99 * tallest).length).toBe(bars.length - 1);
    expectInside(scene);
  });
});

describe('dumbbellScene', () => {
  const row = (
    label: string,
    before: number | null,
    after: number | null,
    more: Partial<Dumbbell> = {},
  ): Dumbbell => ({
    label,
    before,
    after,
    text: `${before} → ${after}`,
    ...more,
  });
  const keys = {
    before: 'before',
    after: 'after',
    fell: 'fell',
    interval: '95% CI',
    target: 'target',
    hidden: 'under 5',
  };
  const draw = (rows: Dumbbell[], width = 700): Scene =>
    dumbbellScene({ rows, max: 100, tick: (value) => `${value}%`, keys }, width);

  it('places both dots, colours what fell, hatches what is hidden, marks a target', () => {
    const scene = draw([
      row('Rose', 40, 80, { low: 70, high: 90, target: 75 }),
      row('Fell', 60, 30),
      row('Hidden', null, null, { text: 'under 5', hidden: 'under 5' }),
    ]);
    const dots = of(scene, 'circle').filter(({ y }) => y > 40);
    expect(dots.map(({ fill }) => fill)).toEqual(['card', 'after', 'card', 'fell']);
    const [before, after] = dots;
    expect(after?.x).toBeGreaterThan(before?.x ?? Infinity);
    expect(of(scene, 'rect').filter(({ fill, width }) => fill === 'hatch' && width > 100)).toHaveLength(1);
    expect(of(scene, 'path').filter(({ stroke }) => stroke === 'target')).toHaveLength(2);
  });

  it('explains only the signs it uses', () => {
    expect(texts(draw([row('Rose', 1, 2)]))).not.toContain('fell');
    expect(texts(draw([row('Rose', 1, 2)]))).not.toContain('target');
  });

  it('puts long labels above the line on a phone, and loses no row', () => {
    const long =
      'Apa yang sebaiknya dilakukan bila perekrut meminta paspor disimpan olehnya sampai tiba di negara tujuan?';
    const scene = draw([row(long, 20, 70), row(long, null, 70)], 328);
    expectInside(scene);
    expect(of(scene, 'circle').filter(({ y }) => y > 40)).toHaveLength(3);
    expect(texts(scene).filter((text) => text.endsWith('…'))).toHaveLength(0);
  });
});

describe('bandFlowScene', () => {
  const data = {
    bands: ['low', 'fair', 'good'].map((name) => ({ before: `${name} 1`, after: `${name} 2` })),
    before: [6, 3, 1],
    after: [1, 4, 5],
    moved: [
      [1, 3, 2],
      [0, 1, 2],
      [0, 0, 1],
    ],
    heads: ['Before', 'After'] as const,
    keys: { rose: 'rose', same: 'stayed', fell: 'fell' },
  };

  it('draws a ribbon for each move, and segments as tall as they hold people', () => {
    const scene = bandFlowScene(data, 500);
    expect(of(scene, 'path').filter(({ fill }) => fill !== undefined)).toHaveLength(6);
    const heights = of(scene, 'rect')
      .filter(({ width }) => width === 18)
      .map(({ height }) => height);
    expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(2, 1);
    expectInside(scene);
    expectInside(bandFlowScene(data, 300));
  });

  it('keeps the names of empty bands apart', () => {
    const scene = bandFlowScene(
      {
        ...data,
        before: [10, 0, 0],
        moved: [
          [1, 4, 5],
          [0, 0, 0],
          [0, 0, 0],
        ],
      },
      500,
    );
    const ys = of(scene, 'text')
      .filter(({ text }) => / 1$/.test(text))
      .map(({ y }) => y);
    for (const [at, y] of ys.entries()) if (at > 0) expect(y - (ys[at - 1] ?? 0)).toBeGreaterThanOrEqual(16);
  });
});

describe('likertScene', () => {
  it('stands the middle step half on each side, and says both ends', () => {
    const scene = likertScene(
      {
        rows: [
          { label: 'I would report', before: [2, 2, 2, 2, 2], after: [0, 0, 0, 5, 5], note: 'p = .012' },
          { label: 'Hidden', before: null, after: null, hidden: 'fewer than 5' },
        ],
        steps: ['strongly disagree', 'disagree', 'neither', 'agree', 'strongly agree'],
        heads: ['Before', 'After'],
        share: (value) => `${Math.round(value * 100)}%`,
      },
      328,
    );
    expect(texts(scene)).toEqual(
      expect.arrayContaining(['40%', '40%', '0%', '100%', 'p = .012', 'fewer than 5']),
    );
    expectInside(scene);
  });
});

describe('barScene', () => {
  it('draws lengths in proportion and hatches what is hidden', () => {
    const scene = barScene(
      {
        bars: [
          { label: 'All', value: 20, text: '20' },
          { label: 'Half', value: 10, text: '10' },
          { label: 'Few', value: null, text: 'hidden' },
        ],
      },
      600,
    );
    const drawn = of(scene, 'rect');
    const [all, half] = drawn.filter(({ fill }) => fill === 'after').map(({ width }) => width);
    expect(half).toBeCloseTo((all ?? 0) / 2, 1);
    expect(drawn.filter(({ fill }) => fill === 'hatch')).toHaveLength(1);
    expectInside(barScene({ bars: [{ label: 'Nobody', value: 0, text: '0' }] }, 300));
  });
});

describe('wavesScene', () => {
  it('joins the waves that are known, with their intervals', () => {
    const point = (label: string, value: number | null) => ({
      label,
      note: 'n = 20',
      value,
      low: value === null ? null : value - 1,
      high: value === null ? null : value + 1,
      text: `${value}`,
      fill: 'after' as const,
    });
    const scene = wavesScene(
      { points: [point('Before', 4), point('After', null), point('Later', 6)], max: 10, tick: String },
      328,
    );
    expect(of(scene, 'circle')).toHaveLength(2);
    expect(of(scene, 'path').filter(({ opacity }) => opacity === 0.25)).toHaveLength(2);
    expectInside(scene);
  });
});
