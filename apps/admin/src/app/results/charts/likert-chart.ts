import { likertScene } from '@ikrar/ui';
import type { Chart } from '@ikrar/ui';
import { itemLabel } from '../item-label';
import type { Report } from '../report';
import { ALPHA, matched } from './share-charts';

/** Statements before and after, one chart for each length of scale; as they were asked, none turned round. */
export function likertCharts(report: Report): Chart[] {
  const lengths = [...new Set(report.evaluation.likertItems.map(({ steps }) => steps))];
  return lengths.map((steps) => likertChart(report, steps));
}

function likertChart(report: Report, length: number): Chart {
  const { evaluation, items, t, text, locale } = report;
  const rows = evaluation.likertItems.filter(({ steps }) => steps === length);
  const options = items.get(rows[0]?.id ?? '')?.options ?? [];
  const steps = Array.from({ length }, (_, at) => {
    const option = options[at];
    return (
      (locale === 'en' && option?.textEn) ||
      option?.textId ||
      t('results.charts.likert.step', { step: at + 1 })
    );
  });
  const name = (id: string): string => {
    const reversed = items.get(id)?.reverse === true ? ` ${t('results.charts.likert.reversed')}` : '';
    return `${itemLabel(report, id)}${reversed}`;
  };
  const counts = (people: readonly number[]): string[] =>
    people.length === 0 ? steps.map(() => '–') : people.map(text.count);
  const shifted = rows.filter(({ test }) => test.p !== null && test.p < ALPHA);
  const isHidden = shifted.some(({ after }) => after.length === 0);
  const changes = shifted.map(
    ({ id, before, after }) =>
      (sumOfSteps(after) - sumOfSteps(before)) * (items.get(id)?.reverse === true ? -1 : 1),
  );
  return {
    file: t('results.files.attitude'),
    heading:
      rows.length === 1
        ? t(`results.charts.likert.one.${foundOf(rows[0]?.test.p ?? null, changes)}`, {
            alpha: text.proportion(ALPHA),
          })
        : t(`results.charts.likert.${isHidden ? 'shifted' : 'heading'}`, {
            shifted: text.count(shifted.length),
            all: text.count(rows.length),
            alpha: text.proportion(ALPHA),
            improved: text.count(changes.filter((change) => change > 0).length),
            worsened: text.count(changes.filter((change) => change < 0).length),
          }),
    note: t('results.charts.likert.note', { matched: matched(report) }),
    table: {
      heads: [t('results.charts.likert.statement'), ...steps, t('results.charts.likert.p')],
      rows: rows.flatMap(({ id, before, after, test }) => [
        [`${name(id)} (${t('results.before')})`, ...counts(before), ''],
        [
          `${name(id)} (${t('results.after')})`,
          ...counts(after),
          test.p === null ? '–' : text.pValue(test.p),
        ],
      ]),
    },
    draw: (width) =>
      likertScene(
        {
          rows: rows.map(({ id, before, after, test }) => ({
            label: name(id),
            before,
            after,
            ...(after.length === 0 && { hidden: t('results.charts.likert.hidden') }),
            ...(test.p === null ? {} : { note: text.p(test.p) }),
          })),
          steps,
          heads: [t('results.before'), t('results.after')],
          share: (value) => text.percent(value),
        },
        width,
      ),
  };
}

/** The same people answer both times, so the sums tell as much as the means. */
function sumOfSteps(counts: readonly number[]): number {
  return counts.reduce((sum, people, at) => sum + people * (at + 1), 0);
}

/** What became of a statement by itself; its change stands there where its answers shifted. */
function foundOf(p: number | null, [change]: readonly number[]): string {
  if (p === null) return 'untested';
  if (change === undefined) return 'same';
  if (change === 0) return 'moved';
  return change > 0 ? 'improved' : 'worsened';
}
