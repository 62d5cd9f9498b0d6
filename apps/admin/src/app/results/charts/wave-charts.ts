import { bandName, bandOf, SMALL_CELL_INSIDE, waveName, wilson } from '@ikrar/domain';
import type { WaveResult } from '@ikrar/domain';
import { barScene, likertScene } from '@ikrar/ui';
import type { Bar, Chart } from '@ikrar/ui';
import { itemLabel } from '../item-label';
import { inWordsOf, versionOf } from '../report';
import type { Report } from '../report';
import { boundsText } from './band-chart';
import { limits, share } from './share-charts';

/** One wave read by itself, in the words of what it asked. */
export interface LoneWave {
  readonly report: Report;
  readonly wave: WaveResult;
  readonly name: string;
  readonly fill: 'before' | 'after';
}

/** The waves that somebody answered. */
export function loneWaves(report: Report): LoneWave[] {
  const { evaluation, results, locale } = report;
  return evaluation.waves
    .filter(({ sheets }) => sheets > 0)
    .map((wave) => {
      const name = waveName(wave, locale);
      return {
        report: inWordsOf(report, versionOf(results, wave)),
        wave,
        name: name.charAt(0).toLocaleUpperCase(locale) + name.slice(1),
        fill: wave.phase === 'pre' ? 'before' : 'after',
      };
    });
}

/** Who had each item right in one wave, from the item most people know to the one fewest know. */
export function waveItemChart({ report, wave, name, fill }: LoneWave): Chart | null {
  const { t, text } = report;
  const rows = wave.items
    .map(({ id, right }) => ({ id, right, ...wilson(right, wave.sheets) }))
    .sort((a, b) => b.right - a.right);
  const [best, worst] = [rows[0], rows.at(-1)];
  if (best === undefined || worst === undefined) return null;
  const said = ({ id, p }: typeof best): { item: string; share: string } => ({
    item: text.count(wave.items.findIndex((item) => item.id === id) + 1),
    share: share(report, p),
  });
  return {
    file: `${t('results.files.items')}-${fileOf(wave)}`,
    heading:
      best.right === worst.right
        ? t('results.alone.itemsAlike', { wave: name, share: share(report, best.p) })
        : t('results.alone.items', {
            wave: name,
            ...{ best: said(best).item, bestShare: said(best).share },
            ...{ worst: said(worst).item, worstShare: said(worst).share },
          }),
    note: t('results.alone.itemsNote', { count: wave.sheets }),
    table: {
      heads: [
        t('results.items.item'),
        t('results.alone.right'),
        t('results.alone.share'),
        t('results.interval'),
      ],
      rows: rows.map(({ id, right, p, low, high }) => [
        itemLabel(report, id, wave.items),
        text.count(right),
        share(report, p),
        limits(report, low, high),
      ]),
    },
    draw: (width) =>
      barScene(
        {
          bars: rows.map(({ id, p }) => ({
            label: itemLabel(report, id, wave.items),
            ...{ value: p, text: share(report, p), fill },
          })),
          max: 1,
        },
        width,
      ),
  };
}

/** The share of the points of each topic that one wave reached. */
export function waveTopicChart({ report, wave, name, fill }: LoneWave): Chart | null {
  const { items, facts, t, locale } = report;
  const points = new Map<string, { won: number; max: number }>();
  for (const { id, topic, difficulty } of wave.items) {
    if (topic === null || difficulty === null) continue;
    const max = items.get(id)?.max ?? 1;
    const sum = points.get(topic) ?? { won: 0, max: 0 };
    points.set(topic, { won: sum.won + difficulty * max, max: sum.max + max });
  }
  const bars = [...points]
    .map(([topic, { won, max }]) => shareBar(report, facts.topics[topic]?.[locale] ?? topic, won / max, fill))
    .sort((a, b) => b.value - a.value);
  const [best, worst] = [bars[0], bars.at(-1)];
  if (best === undefined || worst === undefined || bars.length < 2) return null;
  return {
    file: `${t('results.files.topics')}-${fileOf(wave)}`,
    heading: t('results.alone.topics', {
      wave: name,
      best: `${best.label} (${best.text})`,
      worst: `${worst.label} (${worst.text})`,
    }),
    note: t('results.alone.topicsNote', { count: wave.sheets }),
    table: {
      heads: [t('results.charts.topics.head'), t('results.alone.reached')],
      rows: bars.map(({ label, text }) => [label, text]),
    },
    draw: (width) => barScene({ bars, max: 1 }, width),
  };
}

/** How many sheets of one wave lie in each band; null where the scores may not be seen. */
export function waveBandChart({ report, wave, name, fill }: LoneWave): Chart | null {
  const { results, t, text, locale } = report;
  const { knowledgeBands } = results.settings;
  if (wave.maxScore === 0 || wave.distribution.length === 0) return null;
  const counts = knowledgeBands.map(() => 0);
  for (const [points = 0, sheets = 0] of wave.distribution) {
    const band = bandOf(knowledgeBands, points, wave.maxScore);
    counts[band] = (counts[band] ?? 0) + sheets;
  }
  const bars = knowledgeBands.map(({ id }, at) => {
    const count = counts[at] ?? 0;
    const label = bandName(id, locale);
    return {
      ...{ label, count, value: count, fill },
      text: `${text.count(count)} (${share(report, count / wave.sheets)})`,
    };
  });
  return {
    file: `${t('results.files.bands')}-${fileOf(wave)}`,
    heading: t('results.alone.bands', {
      wave: name,
      bands: bars.map(({ label, count }) => `${text.count(count)} ${label}`).join(', '),
    }),
    note: t('results.alone.bandsNote', { count: wave.sheets, bounds: boundsText(knowledgeBands, locale) }),
    table: {
      heads: [t('results.alone.band'), t('results.waves.n'), t('results.alone.share')],
      rows: bars.map(({ label, count }) => [label, text.count(count), share(report, count / wave.sheets)]),
    },
    draw: (width) => barScene({ bars: [...bars].reverse(), max: wave.sheets }, width),
  };
}

/** What one wave answered to statements, one chart for each length of scale. */
export function waveLikertCharts({ report, wave, name }: LoneWave): Chart[] {
  const { items, t, text, locale } = report;
  // Blanks stand first; they are no step.
  const statements = wave.likertItems.map(({ id, counts: [, ...counts] }) => ({ id, counts }));
  const lengths = [...new Set(statements.map(({ counts }) => counts.length))];
  return lengths.map((length): Chart => {
    const rows = statements.filter(({ counts }) => counts.length === length);
    const options = items.get(rows[0]?.id ?? '')?.options ?? [];
    const steps = Array.from(
      { length },
      (_, at) =>
        (locale === 'en' && options[at]?.textEn) ||
        options[at]?.textId ||
        t('results.charts.likert.step', { step: at + 1 }),
    );
    const label = (id: string): string => {
      const reversed = items.get(id)?.reverse === true ? ` ${t('results.charts.likert.reversed')}` : '';
      return `${itemLabel(report, id)}${reversed}`;
    };
    return {
      file: `${t('results.files.attitude')}-${fileOf(wave)}`,
      heading: t('results.alone.likert', { wave: name, count: rows.length }),
      note: t('results.alone.likertNote', { count: wave.sheets }),
      table: {
        heads: [t('results.charts.likert.statement'), ...steps],
        rows: rows.map(({ id, counts }) => [label(id), ...counts.map(text.count)]),
      },
      draw: (width) =>
        likertScene(
          {
            rows: rows.map(({ id, counts }) => ({ label: label(id), before: null, after: counts })),
            steps,
            heads: [name, name],
            share: (value) => text.percent(value),
          },
          width,
        ),
    };
  });
}

/** Outside the team statements are left out where few people took one of the steps: that is said, not left blank. */
export function hiddenAttitudes(report: Report): string[] {
  const { facts, t } = report;
  const isHidden = loneWaves(report).some(
    ({ wave, report: { items } }) =>
      facts.fewest === SMALL_CELL_INSIDE &&
      wave.sheets >= facts.fewest &&
      wave.likertItems.length === 0 &&
      [...items.values()].some(({ measure }) => measure === 'likert'),
  );
  return isHidden ? [t('results.alone.attitudesHidden', { fewest: facts.fewest })] : [];
}

function shareBar(
  report: Report,
  label: string,
  value: number,
  fill: 'before' | 'after',
): Bar & { value: number } {
  return { label, value, text: share(report, value), fill };
}

function fileOf({ phase, wave }: WaveResult): string {
  return phase === 'follow_up' ? `follow-up-${wave}` : phase;
}
