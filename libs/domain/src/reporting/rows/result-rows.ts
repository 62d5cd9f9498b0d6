import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { topicName } from '../sentences/topic-sentences';
import { objectiveName } from '../words/objective-words';
import { countRows } from './count-rows';
import { groupRows } from './group-rows';
import { itemRows } from './item-rows';
import { reliabilityRows } from './reliability-rows';
import type { ResultRow } from './result-row';
import { scoreRows } from './score-rows';

/**
 * The results as rows of numbers for a workbook: one number a row, unrounded, with the limits of its 95 % interval and its n.
 *
 * What may not be seen is not there. Nothing to say: no rows.
 */
export function resultRows(evaluation: Evaluation, facts: ReportFacts, locale: Locale): ResultRow[] {
  const { total, topics, unpaired, overWaves } = evaluation;
  const whole = locale === 'id' ? 'seluruhnya' : 'whole';
  return [
    ...countRows(evaluation, whole),
    ...(total === null ? [] : scoreRows(total, whole)),
    ...topics.flatMap((topic) => scoreRows(topic, topicName(topic.id, facts, locale))),
    ...itemRows(evaluation, facts, locale),
    ...groupRows(evaluation, facts, locale),
    ...evaluation.objectives.map((one): ResultRow => ({
      ...{ figure: 'attainment', of: objectiveName(one, evaluation.objectives, facts, locale) },
      statistic: 'share',
      ...{ value: one.after, low: one.afterLow, high: one.afterHigh, n: one.n },
    })),
    ...evaluation.waves.flatMap((wave) => reliabilityRows(wave, facts, locale)),
    ...(unpaired === null
      ? []
      : (
          [
            ['unpairedWelch', 't', unpaired.welch.t],
            ['unpairedWelch', 'p', unpaired.welch.p],
            ['unpairedMannWhitney', 'U', unpaired.mannWhitney.uB],
            ['unpairedMannWhitney', 'p', unpaired.mannWhitney.p],
            ['unpairedEffect', 'g', unpaired.effectSize.g],
          ] as const
        ).map(([figure, statistic, value]): ResultRow => ({
          ...{ figure, statistic, value, of: whole, n: unpaired.welch.nA + unpaired.welch.nB },
        }))),
    ...(overWaves === null
      ? []
      : (
          [
            ['friedman', 'chi2', overWaves.friedman.chi2],
            ['friedman', 'p', overWaves.friedman.p],
            ['rmAnova', 'F', overWaves.rmAnova.f],
            ['rmAnova', 'p (Greenhouse–Geisser)', overWaves.rmAnova.pGG],
          ] as const
        ).map(([figure, statistic, value]): ResultRow => ({
          ...{ figure, statistic, value, of: whole, n: overWaves.n },
        }))),
  ];
}
