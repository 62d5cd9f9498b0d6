import { SMALL_CELL_OUTSIDE_TEAM, unitName } from '@ikrar/domain';
import { distributionScene, slopesScene } from '@ikrar/ui';
import type { Chart, DistributionData, ScoreHeap, SlopeEnd } from '@ikrar/ui';
import type { Report } from '../report';
import { loneWaves } from './wave-charts';
import type { LoneWave } from './wave-charts';

/** Each way from a score to a score; null where nobody is compared or single persons would show. */
export function slopesChart({ evaluation, facts, t, text, locale }: Report): Chart | null {
  const { moves, total, sentence } = evaluation;
  if (total === null || sentence === null || moves.length === 0) return null;
  const n = total.before.n;
  const unit = unitName(facts.identification, n, locale);
  const counts = {
    ...{ matched: text.count(n), unit, max: text.count(total.max) },
    ...{
      rose: text.count(sentence.nRose),
      same: text.count(sentence.nSame),
      fell: text.count(sentence.nFell),
    },
  };
  // One person has no mean beside the own line.
  const end = (side: 'before' | 'after'): SlopeEnd => ({
    label: t(`results.${side}`),
    mean: n > 1 ? total[side].mean : null,
    text: meanText(t, text, total[side].mean),
  });
  return {
    file: t('results.files.slopes'),
    heading: t('results.charts.slopes.heading', counts),
    note: t('results.charts.slopes.note', counts),
    table: {
      heads: [t('results.before'), t('results.after'), t('results.people')],
      rows: moves.map(({ before, after, people }) => [before, after, people].map(text.count)),
    },
    draw: (width) =>
      slopesScene(
        {
          ...{ pairs: moves, max: total.max, before: end('before'), after: end('after') },
          ways: {
            rose: t('results.charts.rose', counts),
            same: t('results.charts.same', counts),
            fell: t('results.charts.fell', counts),
            mean: t('results.charts.mean'),
          },
        },
        width,
      ),
  };
}

/** How the scores of the same people lie before and after. */
export function distributionChart(report: Report): Chart | null {
  const { evaluation, t, text } = report;
  const { moves, total } = evaluation;
  if (total === null || moves.length === 0) return null;
  const heap = (side: 'before' | 'after'): ScoreHeap => ({
    label: t('results.charts.ofN', { name: t(`results.${side}`), n: text.count(total.before.n) }),
    mean: meanOf(total[side].mean, report),
    counts: summed(moves.map((move) => [move[side], move.people])),
  });
  return distribution(report, { before: heap('before'), after: heap('after') }, total.max, {
    heading: t(
      `results.charts.distribution.${total.before.n < SMALL_CELL_OUTSIDE_TEAM ? 'few' : 'heading'}`,
      {
        before: decimal(text, total.before.median),
        after: decimal(text, total.after.median),
        max: text.count(total.max),
      },
    ),
    note: t('results.charts.distribution.note', { matched: text.count(total.before.n) }),
  });
}

/** The same of all sheets of each wave, where nobody can be compared; before and after on one scale if they share it. */
export function waveDistributionCharts(report: Report): Chart[] {
  const { t, text } = report;
  const waves = loneWaves(report).filter(({ wave }) => wave.maxScore > 0 && wave.distribution.length > 0);
  const pre = waves.find(({ wave }) => wave.phase === 'pre');
  const post = waves.find(({ wave }) => wave.phase === 'post' && wave.maxScore === pre?.wave.maxScore);
  const isTogether = (one: LoneWave): boolean =>
    pre !== undefined && post !== undefined && (one === pre || one === post);
  const alone = waves
    .filter((one) => !isTogether(one))
    .map((one) => {
      const { wave, name, fill } = one;
      const max = text.count(wave.maxScore);
      return distribution(report, { before: null, after: waveHeap(one), paint: fill }, wave.maxScore, {
        heading:
          wave.sheets < SMALL_CELL_OUTSIDE_TEAM || wave.score === null
            ? t('results.charts.sheets.heading', { max })
            : t('results.charts.sheets.one', { wave: name, median: decimal(text, wave.score.median), max }),
        note: t('results.charts.sheets.oneNote', { count: wave.sheets }),
      });
    });
  if (pre === undefined || post === undefined) return alone;
  const max = pre.wave.maxScore;
  const fewest = Math.min(pre.wave.sheets, post.wave.sheets);
  const together = distribution(report, { before: waveHeap(pre), after: waveHeap(post) }, max, {
    heading: t(`results.charts.sheets.${fewest < SMALL_CELL_OUTSIDE_TEAM ? 'heading' : 'two'}`, {
      before: decimal(text, pre.wave.score?.median ?? null),
      after: decimal(text, post.wave.score?.median ?? null),
      max: text.count(max),
    }),
    note: t('results.charts.sheets.note'),
  });
  return [together, ...alone];
}

function waveHeap({ report, wave, name }: LoneWave): ScoreHeap {
  const { t, text } = report;
  return {
    label: t('results.charts.ofN', { name, n: text.count(wave.sheets) }),
    mean: meanOf(wave.score?.mean ?? null, report),
    counts: wave.distribution,
  };
}

function distribution(
  { t, text }: Report,
  heaps: Pick<DistributionData, 'before' | 'after' | 'paint'>,
  max: number,
  words: { readonly heading: string; readonly note: string },
): Chart {
  const count = (heap: ScoreHeap | null, score: number): number =>
    heap?.counts.find(([points]) => points === score)?.[1] ?? 0;
  const scores = [
    ...new Set([heaps.before, heaps.after].flatMap((heap) => heap?.counts.map(([score = 0]) => score) ?? [])),
  ];
  return {
    file: t('results.files.distribution'),
    ...words,
    table: {
      heads: [
        t('results.score'),
        ...(heaps.before ? [t('results.before')] : []),
        ...(heaps.after ? [heaps.before ? t('results.after') : t('results.waves.n')] : []),
      ],
      rows: scores
        .sort((a, b) => a - b)
        .map((score) => [
          text.count(score),
          ...(heaps.before ? [text.count(count(heaps.before, score))] : []),
          ...(heaps.after ? [text.count(count(heaps.after, score))] : []),
        ]),
    },
    draw: (width) =>
      distributionScene({ max, scale: t('results.charts.points'), count: text.count, ...heaps }, width),
  };
}

function summed(rows: readonly (readonly [score: number, people: number])[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const [score, people] of rows) counts.set(score, (counts.get(score) ?? 0) + people);
  return [...counts];
}

function meanOf(mean: number | null, { t, text }: Report): ScoreHeap['mean'] {
  return mean === null ? null : { value: mean, text: meanText(t, text, mean) };
}

function meanText(t: Report['t'], text: Report['text'], mean: number | null): string {
  return mean === null ? '' : t('results.charts.meanOf', { mean: text.decimal(mean) });
}

function decimal(text: Report['text'], value: number | null): string {
  return value === null ? '–' : text.decimal(value, Number.isInteger(value) ? 0 : 1);
}
