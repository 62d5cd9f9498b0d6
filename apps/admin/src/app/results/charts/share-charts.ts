import { itemName, objectiveName, topicSentences } from '@ikrar/domain';
import { dumbbellScene } from '@ikrar/ui';
import type { Chart, Dumbbell } from '@ikrar/ui';
import { itemLabel } from '../item-label';
import type { Report } from '../report';

/** A change of an item counts as found below this, after Holm. */
export const ALPHA = 0.05;

/** Mean points of each topic as a share of the points it offers. */
export function topicChart(report: Report): Chart | null {
  const { evaluation, facts, t, locale } = report;
  const rows = evaluation.topics.flatMap(({ id, max, before, after }) =>
    before.mean === null || after.mean === null || max === 0
      ? []
      : [{ label: facts.topics[id]?.[locale] ?? id, before: before.mean / max, after: after.mean / max }],
  );
  if (rows.length === 0) return null;
  const [furthest = '', second = ''] = topicSentences(evaluation.topics, facts, locale);
  return {
    file: t('results.files.topics'),
    heading: rows.some(({ before, after }) => after < before) ? `${furthest} ${second}` : furthest,
    note: t('results.charts.topics.note', { matched: matched(report) }),
    table: shareTable(report, t('results.charts.topics.head'), rows),
    draw: (width) =>
      shareScene(
        report,
        rows.map((row) => ({ ...row, text: arrow(report, row) })),
        width,
      ),
  };
}

/** What was reached of each objective, beside the target of the program. */
export function objectiveChart(report: Report): Chart | null {
  const { evaluation, facts, t, text, locale } = report;
  const known = evaluation.objectives.filter(({ after }) => after !== null);
  if (known.length === 0) return null;
  const withTarget = known.filter(({ attained }) => attained !== null);
  const attained = withTarget.filter((objective) => objective.attained === true).length;
  const rows = known.map((objective) => ({
    label: objectiveName(objective, evaluation.objectives, facts, locale),
    before: objective.before,
    after: objective.after,
    // Drawn where there is a scale; the numbers stand in the table.
    low: objective.afterLow === null ? null : Math.max(0, objective.afterLow),
    high: objective.afterHigh === null ? null : Math.min(1, objective.afterHigh),
    target: objective.target === null ? null : objective.target / 100,
  }));
  const verdict = (value: boolean | null): string =>
    value === null ? '–' : t(value ? 'results.objectives.attained' : 'results.objectives.missed');
  return {
    file: t('results.files.objectives'),
    heading:
      withTarget.length === 0
        ? t('results.charts.objectives.noTarget')
        : t('results.charts.objectives.heading', {
            attained: text.count(attained),
            all: text.count(withTarget.length),
          }),
    note: t('results.charts.objectives.note', { matched: matched(report) }),
    table: {
      heads: [
        t('results.charts.objectives.head'),
        ...[t('results.before'), t('results.after'), t('results.interval')],
        ...[t('results.objectives.target'), t('results.objectives.verdict')],
      ],
      rows: rows.map((row, at) => [
        row.label,
        share(report, row.before),
        share(report, row.after),
        limits(report, known[at]?.afterLow, known[at]?.afterHigh),
        share(report, row.target),
        verdict(known[at]?.attained ?? null),
      ]),
    },
    draw: (width) =>
      shareScene(
        report,
        rows.map((row) => ({ ...row, text: arrow(report, row) })),
        width,
      ),
  };
}

/** Who had each item right before and after, from the largest gain to the largest loss. */
export function itemChart(report: Report): Chart | null {
  const { evaluation, facts, t, text, locale } = report;
  const items = [...evaluation.items]
    .filter(({ rightBefore, rightAfter }) => rightBefore.share !== null && rightAfter.share !== null)
    .sort((a, b) => b.gained - b.lost - (a.gained - a.lost));
  if (items.length === 0) return null;
  const clear = (pHolm: number | null): boolean => pHolm !== null && pHolm < ALPHA;
  const rows = items.map((item) => ({
    label: itemLabel(report, item.id, evaluation.items),
    before: item.rightBefore.share,
    after: item.rightAfter.share,
    mark: clear(item.pHolm) ? ' *' : '',
  }));
  const found = items.filter(({ pHolm }) => clear(pHolm));
  const rose = found.filter(({ gained, lost }) => gained > lost).length;
  return {
    file: t('results.files.items'),
    heading: t(`results.charts.items.${found.length === 0 ? 'none' : 'heading'}`, {
      all: text.count(items.length),
      rose: text.count(rose),
      fell: text.count(found.length - rose),
      up: text.count(items.filter(({ gained, lost }) => gained > lost).length),
      down: text.count(items.filter(({ gained, lost }) => gained < lost).length),
      same: text.count(items.filter(({ gained, lost }) => gained === lost).length),
    }),
    note: t('results.charts.items.note', { matched: matched(report), alpha: text.proportion(ALPHA) }),
    table: {
      heads: [
        t('results.items.item'),
        ...[t('results.items.before'), t('results.items.after'), t('results.items.gained')],
        ...[t('results.items.lost'), t('results.items.exact'), t('results.items.mid'), t('results.items.p')],
      ],
      rows: items.map((item) => [
        itemName(item.id, evaluation.items, facts, locale),
        share(report, item.rightBefore.share),
        share(report, item.rightAfter.share),
        text.count(item.gained),
        text.count(item.lost),
        text.pValue(item.test.pExact),
        text.pValue(item.test.pMid),
        item.pHolm === null ? '–' : text.pValue(item.pHolm),
      ]),
    },
    draw: (width) =>
      shareScene(
        report,
        rows.map(({ mark, ...row }) => ({ ...row, text: `${arrow(report, row)}${mark}` })),
        width,
      ),
  };
}

function shareTable(
  report: Report,
  head: string,
  rows: readonly { label: string; before: number; after: number }[],
) {
  const { t, text } = report;
  return {
    heads: [head, t('results.before'), t('results.after'), t('results.charts.change')],
    rows: rows.map(({ label, before, after }) => [
      label,
      share(report, before),
      share(report, after),
      text.change(100 * (after - before), 0),
    ]),
  };
}

function shareScene(report: Report, rows: readonly Dumbbell[], width: number) {
  const { t, text } = report;
  return dumbbellScene(
    {
      rows,
      max: 1,
      tick: (value) => text.percent(value),
      keys: {
        before: t('results.before'),
        after: t('results.after'),
        fell: t('results.charts.fellAfter'),
        interval: t('results.interval'),
        target: t('results.objectives.target'),
      },
    },
    width,
  );
}

function arrow(report: Report, { before, after }: { before: number | null; after: number | null }): string {
  return before === null ? share(report, after) : `${share(report, before)} → ${share(report, after)}`;
}

export function limits({ text }: Report, low: number | null = null, high: number | null = null): string {
  return low === null || high === null ? '–' : `[${text.line([text.percent(low), text.percent(high)])}]`;
}

export function share({ text }: Report, value: number | null): string {
  return value === null ? '–' : text.percent(value);
}

export function matched({ evaluation, text }: Report): string {
  return text.count(evaluation.counts?.matched ?? evaluation.total?.before.n ?? 0);
}
