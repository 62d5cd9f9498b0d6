import { elementAt } from '../samples/element-at';
import { mean } from '../samples/mean';
import { median } from '../samples/median';
import { sampleOfCounts } from '../samples/sample';
import { standardDeviation } from '../samples/standard-deviation';
import { gainCategory, HAKE_BOUNDS, type GainBounds, type GainCategory } from './gain-category';
import { individualGain } from './individual-gain';
import { classGain } from './class-gain';
import { normalisedChange } from './normalised-change';
import type { PairedSample } from './paired-sample';

export interface HakeGain {
  readonly n: number;
  readonly nDropped: number;
  /** People with full points before: nothing to win, left out of `meanG`, kept in `classG`. */
  readonly nCeiling: number;
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
 * One person: gᵢ = (post - pre)/(max - pre), none at the ceiling. `meanG` averages the people;
 * `classG` = Σ(post - pre)/Σ(max - pre) is Hake's ⟨g⟩. The two differ: print each with its name.
 * Source: Hake 1998; Marx & Cummings 2007. n = 0 or all at the ceiling: no gain.
 */
export function hakeGain(pairs: PairedSample, max: number, bounds: GainBounds = HAKE_BOUNDS): HakeGain {
  const { n, nDropped, counts } = pairs;
  const people = { high: 0, medium: 0, low: 0, negative: 0 };
  const gains: [gain: number, count: number][] = [];
  for (const [index, count] of counts.entries()) {
    const [pre, post] = [elementAt(pairs.pre, index), elementAt(pairs.post, index)];
    const gain = individualGain(pre, post, max);
    if (gain === null) continue;
    gains.push([gain, count]);
    people[gainCategory(post - pre, max - pre, bounds)] += count;
  }
  const own = sampleOfCounts(gains);
  const change = normalisedChange(pairs, max);
  const { won, possible, gain: classG } = classGain(pairs, max);
  return {
    n,
    nDropped,
    nCeiling: n - own.n,
    meanG: mean(own),
    sdG: standardDeviation(own),
    medianG: median(own),
    classG,
    classCategory: classG !== null ? gainCategory(won, possible, bounds) : null,
    nHigh: people.high,
    nMedium: people.medium,
    nLow: people.low,
    nNegative: people.negative,
    meanNormalizedChange: change.mean,
    nNormalizedChange: change.n,
  };
}
