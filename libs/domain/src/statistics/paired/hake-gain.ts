import { elementAt } from '../samples/element-at';
import { mean } from '../samples/mean';
import { median } from '../samples/median';
import { standardDeviation } from '../samples/standard-deviation';
import { sum } from '../samples/sum';
import { withoutMissing } from '../samples/without-missing';
import { completePairs } from './complete-pairs';
import { gainCategory, type GainCategory } from './gain-category';
import { normalisedChange } from './normalised-change';

export interface HakeGain {
  readonly n: number;
  readonly nDropped: number;
  /** People with full points before: nothing to win, left out of `meanG`, kept in `classG`. */
  readonly nCeiling: number;
  readonly gains: readonly (number | null)[];
  readonly meanG: number | null;
  readonly sdG: number | null;
  readonly medianG: number | null;
  readonly classG: number | null;
  readonly classCategory: GainCategory | null;
  readonly nHigh: number;
  readonly nMedium: number;
  readonly nLow: number;
  readonly nNegative: number;
  readonly meanNormalizedChange: number | null;
  readonly nNormalizedChange: number;
}

/**
 * Hake's normalised gain, without unit (1 = everything that could be won was won); pre and post out of the same `max`.
 *
 * One person: gᵢ = (post - pre)/(max - pre), `null` at the ceiling. `meanG` averages the people;
 * `classG` = Σ(post - pre)/Σ(max - pre) is Hake's ⟨g⟩. The two differ: print each with its name.
 * Source: Hake 1998; Marx & Cummings 2007. Incomplete pairs are dropped. n = 0 or all at the ceiling: no gain.
 */
export function hakeGain(
  pre: readonly (number | null)[],
  post: readonly (number | null)[],
  max: number,
): HakeGain {
  const pairs = completePairs(pre, post);
  const possible = pairs.pre.map((score) => max - score);
  const gains = pairs.differences.map((won, index) => {
    const room = elementAt(possible, index);
    return room > 0 ? won / room : null;
  });
  const bands = pairs.differences.flatMap((won, index) => {
    const room = elementAt(possible, index);
    return room > 0 ? [gainCategory(won, room)] : [];
  });
  const countOf = (category: GainCategory): number => bands.filter((band) => band === category).length;
  const own = withoutMissing(gains);
  const [won, room] = [sum(pairs.differences), sum(possible)];
  const changes = withoutMissing(
    pairs.pre.map((score, index) => normalisedChange(score, elementAt(pairs.post, index), max)),
  );
  return {
    n: gains.length,
    nDropped: pairs.nDropped,
    nCeiling: gains.length - own.length,
    gains,
    meanG: mean(own),
    sdG: standardDeviation(own),
    medianG: median(own),
    classG: room > 0 ? won / room : null,
    classCategory: room > 0 ? gainCategory(won, room) : null,
    nHigh: countOf('high'),
    nMedium: countOf('medium'),
    nLow: countOf('low'),
    nNegative: countOf('negative'),
    meanNormalizedChange: mean(changes),
    nNormalizedChange: changes.length,
  };
}
