import { firstOf, secondOf, type PairedSample } from '../../statistics/paired/paired-sample';
import { describeScores } from '../../statistics/samples/describe-scores';
import { mean } from '../../statistics/samples/mean';
import { roundForRanks } from '../../statistics/samples/round-for-ranks';
import { countedPairs } from '../tallies/counted-rows';
import type { ObjectiveAttainment } from '../evaluation';
import type { EvaluationSettings, SheetDesign } from '../design/evaluation-design';
import { likertPairs } from './likert-pairs';
import type { PairTally } from '../tallies/tally';

interface Measured {
  readonly id: string;
  readonly measure: ObjectiveAttainment['measure'];
  readonly items: number;
  /** What everything right, or every highest step, adds up to. */
  readonly max: number;
  readonly pairs: PairedSample;
}

function attained({ pairs, max, ...objective }: Measured, settings: EvaluationSettings): ObjectiveAttainment {
  const { mean: after, ciLow, ciHigh } = describeScores(secondOf(pairs), settings);
  const shareOf = (score: number | null): number | null => (score === null ? null : score / max);
  const target = settings.targets[objective.id] ?? null;
  return {
    ...objective,
    n: pairs.n,
    before: shareOf(mean(firstOf(pairs))),
    after: shareOf(after),
    afterLow: shareOf(ciLow),
    afterHigh: shareOf(ciHigh),
    target,
    // Both sides as points of everything, so that 80 % of 10 points is 8 and no hair more.
    attained:
      after === null || target === null ? null : roundForRanks(100 * after) >= roundForRanks(target * max),
  };
}

/**
 * How much of each objective the matched people reached, before and after, against the target of its program.
 *
 * Measured by the points of its scored items, and, where it has Likert items, by their steps as well, each as a share of
 * the most; the interval is that of the mean after (t). Attained: the mean after is at least the target. No target: only
 * the shares. Nobody, or nobody with a score: `null`.
 */
export function attainObjectives(
  { objectives, likertScales }: Pick<SheetDesign, 'objectives' | 'likertScales'>,
  tally: Pick<PairTally, 'objectives' | 'scales'>,
  settings: EvaluationSettings,
): ObjectiveAttainment[] {
  const byPoints = objectives.map(({ id, items, max }): Measured => ({
    ...{ id, measure: 'points', items: items.length, max },
    pairs: countedPairs(tally.objectives[id]),
  }));
  const bySteps = likertScales.flatMap(({ id, objective, items, steps }): Measured[] =>
    objective === null
      ? []
      : [
          {
            ...{ id: objective, measure: 'likert', items: items.length, max: items.length * steps },
            pairs: likertPairs(items.length, tally.scales[id]),
          },
        ],
  );
  return [...byPoints, ...bySteps].map((measured) => attained(measured, settings));
}
