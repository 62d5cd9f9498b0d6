import { SMALL_CELL_OUTSIDE_TEAM, unitName } from '@ikrar/domain';
import { distributionScene, slopesScene } from '@ikrar/ui';
import type { Chart, ScoreHeap, SlopeEnd } from '@ikrar/ui';
import type { Report } from '../report';

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

/** The same of all sheets of each wave, where nobody can be compared. */
export function wavesDistributionChart(report: Report): Chart | null {
  const { evaluation, t, text } = report;
  const [pre, post] = (['pre', 'post'] as const).map((phase) =>
    evaluation.waves.find((wave) => wave.phase === phase && wave.distribution.length > 0),
  );
  const waves = [pre, post].flatMap((wave) => (wave ? [wave] : []));
  const max = waves[0]?.maxScore ?? 0;
  if (max === 0 || waves.some((wave) => wave.maxScore !== max)) return null;
  const heap = (wave: (typeof waves)[number] | undefined): ScoreHeap | null =>
    wave === undefined
      ? null
      : {
          label: t('results.charts.ofN', {
            name: t(wave.phase === 'pre' ? 'results.before' : 'results.after'),
            n: text.count(wave.sheets),
          }),
          mean: meanOf(wave.score?.mean ?? null, report),
          counts: wave.distribution,
        };
  return distribution(report, { before: heap(pre), after: heap(post) }, max, {
    heading: t('results.charts.sheets.heading', { max: text.count(max) }),
    note: t('results.charts.sheets.note'),
  });
}

function distribution(
  { t, text }: Report,
  heaps: { readonly before: ScoreHeap | null; readonly after: ScoreHeap | null },
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
        ...(heaps.after ? [t('results.after')] : []),
      ],
      rows: scores
        .sort((a, b) => a - b)
        .map((score) => [
          text.count(score),
          ...(heaps.before ? [text.count(count(heaps.before, score))] : []),
          ...(heaps.after ? [text.count(count(heaps.after, score))] : []),
        ]),
    },
    draw: (width) => distributionScene({ max, scale: t('results.charts.points'), ...heaps }, width),
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
