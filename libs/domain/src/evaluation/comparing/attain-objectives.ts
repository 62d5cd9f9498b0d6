import { firstOf, secondOf, type PairedSample } from '../../statistics/paired/paired-sample';
import { describeScores } from '../../statistics/samples/describe-scores';
import { mean } from '../../statistics/samples/mean';
import { roundForRanks } from '../../statistics/samples/round-for-ranks';
import { countedPairs } from '../tallies/counted-rows';
import type { ObjectiveAttainment } from './objective-attainment';
import type { EvaluationSettings, SheetDesign } from '../design/evaluation-design';
import { likertPairs } from './likert-pairs';
import type { PairTally } from '../tallies/tally';

interface Measured {
  readonly id: string;
  readonly measure: ObjectiveAttainment['measure'];
  readonly items: number;
  /** What nothing right, or every lowest step, adds up to: a sheet of lowest steps reached nothing of its scale. */
  readonly least: number;
  /** What everything right, or every highest step, adds up to. */
  readonly most: number;
  readonly pairs: PairedSample;
}

function attained(
  { pairs, least, most, ...objective }: Measured,
  settings: EvaluationSettings,
): ObjectiveAttainment {
  const { mean: after, ciLow, ciHigh } = describeScores(secondOf(pairs), settings);
  const range = most - least;
  const shareOf = (score: number | null): number | null => (score === null ? null : (score - least) / range);
  const limitOf = (score: number | null): number | null =>
    shareOf(score === null ? null : Math.min(most, Math.max(least, score)));
  const target = settings.targets[objective.id] ?? null;
  return {
    ...objective,
    n: pairs.n,
    before: shareOf(mean(firstOf(pairs))),
    after: shareOf(after),
    afterLow: limitOf(ciLow),
    afterHigh: limitOf(ciHigh),
    target,
    // Both sides as points of everything, so that 80 % of 10 points is 8 and no hair more.
    attained:
      after === null || target === null
        ? null
        : roundForRanks(100 * (after - least)) >= roundForRanks(target * range),
  };
}

/**
 * How much of each objective the matched people reached, before and after, against the target of its program.
 *
 * Measured by the points of its scored items, points/most, and, where it has Likert items, by their steps as well, each
 * step counting from 0 to 1: (score − items)/(items·(steps − 1)), reversed items turned, so that the lowest step
 * everywhere is 0 % and not 100/steps. The interval is that of the mean after (t), cut at 0 and 1. Attained: the mean
 * after is at least the target. No target: only the shares. Nobody, or nobody with a score: `null`. A scale of one step
 * measures nothing and is left out.
 */
export function attainObjectives(
  { objectives, likertScales }: Pick<SheetDesign, 'objectives' | 'likertScales'>,
  tally: Pick<PairTally, 'objectives' | 'scales'>,
  settings: EvaluationSettings,
): ObjectiveAttainment[] {
  const byPoints = objectives.map(({ id, items, max }): Measured => ({
    ...{ id, measure: 'points', items: items.length, least: 0, most: max },
    pairs: countedPairs(tally.objectives[id]),
  }));
  const bySteps = likertScales.flatMap(({ id, objective, items, steps }): Measured[] =>
    objective === null || steps < 2
      ? []
      : [
          {
            ...{ id: objective, measure: 'likert', items: items.length },
            ...{ least: items.length, most: items.length * steps },
            pairs: likertPairs(items.length, tally.scales[id]),
          },
        ],
  );
  return [...byPoints, ...bySteps].map((measured) => attained(measured, settings));
}
