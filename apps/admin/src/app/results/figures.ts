import {
  confidenceLine,
  GAIN_NAMES,
  normalityLine,
  pairedTLine,
  rankEffectLine,
  REASONS,
  signTestLine,
  spssWilcoxonLine,
  wilcoxonLine,
  wilcoxonVariant,
} from '@ikrar/domain';
import type { FigureId, NotEstimable, ScoreComparison } from '@ikrar/domain';
import type { Report } from './report';

/** One figure of a list; what it means, how it is computed and how it is quoted comes with its id. */
export interface Figure {
  readonly id: FigureId;
  /** Empty where the figure has many values: they stand in the chart. */
  readonly value: string;
  /** Its n, its interval or its category. */
  readonly note: string | null;
  /** The test to read. */
  readonly chosen: boolean;
}

type Reason = NotEstimable | 'no_room';

/** How large the change is. */
export function sizeFigures(report: Report): Figure[] {
  const { total } = report.evaluation;
  if (total === null) return [];
  const { pairedT, effectSize: effect, wilcoxon } = total;
  const { t, text, locale } = report;
  const unmeasured = pairedT.reason ?? (total.before.n < 2 ? 'too_few_pairs' : 'zero_variance');
  return [
    ...meanFigures(report),
    figure(report, 'gav', effect.gav, unmeasured, (value) => [
      text.decimal(value),
      confidenceLine([effect.gavLow, effect.gavHigh], locale),
    ]),
    figure(report, 'dz', effect.dz, unmeasured, (value) => [
      text.decimal(value),
      confidenceLine([effect.dzLow, effect.dzHigh], locale),
    ]),
    figure(report, 'hodgesLehmann', wilcoxon.hodgesLehmann, 'too_few_pairs', (value) => [
      t('results.points', { points: text.change(value, 1) }),
      null,
    ]),
  ];
}

/** What was counted, without what would be concluded from it. */
export function meanFigures(report: Report): Figure[] {
  const { evaluation, t, text, locale } = report;
  const { total } = evaluation;
  if (total === null) return [];
  const { pairedT } = total;
  const side = (id: 'before' | 'after'): Figure => {
    const { mean, sd, median, n } = total[id];
    return figure(report, id, mean, 'too_few_pairs', (value) => [
      t('results.ofPoints', { points: text.decimal(value), max: text.count(total.max) }),
      text.line([
        sd === null ? null : t('results.sd', { sd: text.decimal(sd) }),
        median === null ? null : t('results.median', { median: text.decimal(median, 1) }),
        `n = ${text.count(n)}`,
      ]),
    ]);
  };
  return [
    side('before'),
    side('after'),
    figure(report, 'meanRise', pairedT.meanDiff, 'too_few_pairs', (value) => [
      t('results.points', { points: text.change(value) }),
      confidenceLine([pairedT.ciLow, pairedT.ciHigh], locale),
    ]),
  ];
}

/** The same rise by its customary formulas, each with its name, and the gain of each person. */
export function gainFigures(report: Report): Figure[] {
  const { evaluation, text, locale } = report;
  const { total } = evaluation;
  if (total === null) return [];
  const { rise, gain } = total;
  const category = (name: ScoreComparison['gain']['classCategory']): string | null =>
    name === null ? null : GAIN_NAMES[name][locale];
  const people = { high: gain.nHigh, medium: gain.nMedium, low: gain.nLow, negative: gain.nNegative };
  const bands = (['high', 'medium', 'low', 'negative'] as const).map(
    (band) => `${text.count(people[band])} ${GAIN_NAMES[band][locale]}`,
  );
  return [
    figure(report, 'classGain', gain.classG, 'no_room', (g) => [
      text.decimal(g),
      category(gain.classCategory),
    ]),
    figure(report, 'meanGain', gain.meanG, 'no_room', (g) => [
      text.decimal(g),
      text.line([category(gain.meanCategory), `n = ${text.count(gain.n - gain.nCeiling)}`]),
    ]),
    figure(report, 'gainBands', gain.meanG, 'no_room', () => [bands.join(' · '), null]),
    figure(report, 'normalisedChange', gain.meanNormalizedChange, 'no_room', (c) => [
      text.decimal(c),
      `n = ${text.count(gain.nNormalizedChange)}`,
    ]),
    figure(report, 'riseOfMax', rise.ofMax, 'too_few', (share) => [text.percent(share, 1), null]),
    figure(report, 'riseOfBefore', rise.ofBefore, 'too_few', (share) => [text.percent(share, 1), null]),
  ];
}

/** Every test that was computed; the one to read is marked. */
export function testFigures(report: Report): Figure[] {
  const { evaluation, text, locale } = report;
  const { total } = evaluation;
  if (total === null) return [];
  const { pairedT, wilcoxon, signTest, normality, choice } = total;
  const of = (id: FigureId, line: string | null, reason: Reason | undefined, note: string | null = null) => ({
    ...figure(report, id, line, reason ?? 'too_few', (value) => [value, note]),
    chosen: id === choice.chosen,
  });
  return [
    of('pairedT', pairedTLine(pairedT, locale), pairedT.reason),
    of(
      'wilcoxonSignedRank',
      // Its variant stands in brackets behind the figures: here below them.
      wilcoxonLine(wilcoxon, locale)?.replace(/ \(.*$/, '') ?? null,
      wilcoxon.reason,
      text.line([
        wilcoxon.method === null ? null : wilcoxonVariant(wilcoxon, locale),
        spssWilcoxonLine(wilcoxon, locale),
      ]),
    ),
    of('rankBiserial', rankEffectLine(wilcoxon, locale), wilcoxon.reason),
    of('signTest', signTestLine(signTest, locale), signTest.reason),
    of('shapiroWilk', normalityLine(normality, locale), normality.reason),
  ];
}

/** A figure whose values stand in the chart or the table beside it. */
export function named(...ids: readonly FigureId[]): Figure[] {
  return ids.map((id) => ({ id, value: '', note: null, chosen: false }));
}

/** A dash and its reason where there is no number. */
export function figure<Value extends number | string>(
  { locale }: Report,
  id: FigureId,
  value: Value | null,
  reason: Reason,
  write: (value: Value) => readonly [value: string, note: string | null],
): Figure {
  const [shown, note] = value === null ? ['–', REASONS[reason][locale]] : write(value);
  return { id, value: shown, note: note === '' ? null : note, chosen: false };
}
