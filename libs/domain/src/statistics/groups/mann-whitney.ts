import { continuityCorrection } from '../distributions/continuity-correction';
import { exactP, type Alternative } from '../distributions/exact-p';
import { normalP } from '../distributions/normal-p';
import { rankSumProbabilities } from '../distributions/rank-sum-probabilities';
import type { NotEstimable } from '../not-estimable';
import type { RankTestMethod } from '../paired/wilcoxon-signed-rank';
import { elementAt } from '../samples/element-at';
import { observationsOf, type Sample } from '../samples/sample';
import { cliffsDelta } from './cliffs-delta';
import { rankSums } from './rank-sums';
import { shiftEstimate } from './shift-estimate';

export interface MannWhitneyOptions {
  readonly method?: RankTestMethod;
  readonly continuity?: boolean;
  readonly alternative?: Alternative;
  readonly confidence?: number;
}

export interface MannWhitney {
  readonly nA: number;
  readonly nB: number;
  readonly uA: number | null;
  /** How often a value of b is above one of a; ties count half. */
  readonly uB: number | null;
  readonly mu: number | null;
  readonly sigma: number | null;
  readonly z: number | null;
  readonly method: 'exact' | 'asymptotic' | null;
  readonly p: number | null;
  readonly rankBiserial: number | null;
  readonly rbLow: number | null;
  readonly rbHigh: number | null;
  readonly hodgesLehmann: number | null;
  readonly reason?: NotEstimable;
}

const EXACT_BELOW = 50;
/** Chances that the exact distribution keeps at once; beyond, and where their number overflows, it is not made. */
const MOST_CHANCES = 1e8;
const MOST_RANKED = 1000;
const NO_TEST = { z: null, method: null, p: null };
const NOTHING = {
  ...{ uA: null, uB: null, mu: null, sigma: null, ...NO_TEST },
  ...{ rankBiserial: null, rbLow: null, rbHigh: null, hodgesLehmann: null },
};

/**
 * Mann–Whitney test of two different groups, b against a, on midranks.
 *
 * μ = nA·nB/2, σ² = nA·nB/(N(N-1))·Σ(rank - (N+1)/2)², which corrects for ties, z = (uB - μ - c)/σ; exact (conditional
 * on the midranks, both sides by distance from μ) when both groups are below 50, else the normal approximation.
 * Exact asked for beyond what can be counted (some 280 each) is asymptotic, and says so.
 * Source: Mann & Whitney 1947; Streitberg & Röhmel 1986. Missing scores are left out. An empty group `too_few`; all
 * values equal `zero_variance`.
 */
export function mannWhitney(a: Sample, b: Sample, options: MannWhitneyOptions = {}): MannWhitney {
  const { method = 'auto', continuity = true, alternative = 'two.sided', confidence = 0.95 } = options;
  const [nA, nB] = [a.n, b.n];
  if (nA === 0 || nB === 0) return { nA, nB, ...NOTHING, reason: 'too_few' };
  const all = nA + nB;
  const { ranks, sums, squares } = rankSums([a, b]);
  const rankSum = elementAt(sums, 1);
  const uB = rankSum - (nB * (nB + 1)) / 2;
  const mu = (nA * nB) / 2;
  const sigma = Math.sqrt(((nA * nB) / (all * (all - 1))) * squares);
  const described = {
    ...{ nA, nB, uA: nA * nB - uB, uB, mu, sigma },
    ...cliffsDelta(uB, nA, nB, confidence),
    hodgesLehmann: shiftEstimate(a, b),
  };
  if (squares === 0) return { ...described, ...NO_TEST, reason: 'zero_variance' };
  const distance = uB - mu;
  const z = (distance - (continuity ? continuityCorrection(distance, alternative) : 0)) / sigma;
  const isFeasible = all <= MOST_RANKED && (nB + 1) * all * (all + 1) <= MOST_CHANCES;
  const isAuto = method === 'auto' && nA < EXACT_BELOW && nB < EXACT_BELOW;
  if (isAuto || (method === 'exact' && isFeasible)) {
    const centre = (nB * (all + 1)) / 2;
    const p = exactP(rankSumProbabilities(observationsOf(ranks), nB), rankSum, centre, alternative);
    return { ...described, z, method: 'exact', p };
  }
  return { ...described, z, method: 'asymptotic', p: normalP(z, alternative).p };
}
