import { continuityCorrection } from '../distributions/continuity-correction';
import { exactP, type Alternative } from '../distributions/exact-p';
import { normalP } from '../distributions/normal-p';
import { signedRankProbabilities } from '../distributions/signed-rank-probabilities';
import type { NotEstimable } from '../not-estimable';
import { observationsOf } from '../samples/sample';
import { total } from '../samples/total';
import { hodgesLehmann } from './hodges-lehmann';
import { differencesOf, type PairedSample } from './paired-sample';
import { rankBiserial, type RankBiserial } from './rank-biserial';
import { signedRanks, type ZeroMethod } from './signed-ranks';

/** `auto` = exact below 50 changes, else the normal approximation. */
export const rankTestMethods = ['auto', 'exact', 'asymptotic'] as const;
export type RankTestMethod = (typeof rankTestMethods)[number];

export interface WilcoxonOptions {
  readonly zeroMethod?: ZeroMethod;
  readonly method?: RankTestMethod;
  readonly continuity?: boolean;
  readonly alternative?: Alternative;
  readonly confidence?: number;
}

export interface WilcoxonSignedRank extends RankBiserial {
  readonly n: number;
  readonly nDropped: number;
  readonly nZero: number;
  readonly nPos: number;
  readonly nNeg: number;
  readonly wPlus: number;
  readonly wMinus: number;
  readonly mu: number | null;
  readonly sigma: number | null;
  readonly z: number | null;
  readonly method: 'exact' | 'asymptotic' | null;
  readonly p: number | null;
  readonly hodgesLehmann: number | null;
  readonly lnP?: number;
  readonly reason?: NotEstimable;
}

const EXACT_BELOW = 50;
/** Changes beyond which the exact distribution would take minutes. */
const MOST_EXACT = 2000;
const TINY_P = 1e-200;
const NO_TEST = { mu: null, sigma: null, z: null, method: null, p: null };

/**
 * Wilcoxon's signed-rank test of the rises post - pre, on midranks.
 *
 * μ = Σr/2 and σ² = Σr²/4 over the changes; z = (W+ - μ - c)/σ with c = ½ towards the mean (`continuity`). The exact p
 * is conditional on the midranks, ties and zeros allowed, and P(|V-μ| ≥ |v-μ|) for both sides; z is given with it.
 * Exact asked for from 2000 changes on is asymptotic, and says so. Source: Wilcoxon 1945; Pratt 1959; Streitberg & Röhmel 1986.
 * n = 0 `too_few_pairs`; nobody changed `no_nonzero_differences`.
 */
export function wilcoxonSignedRank(pairs: PairedSample, options: WilcoxonOptions = {}): WilcoxonSignedRank {
  const { method = 'auto', continuity = true, alternative = 'two.sided' } = options;
  const { n, nDropped } = pairs;
  const differences = differencesOf(pairs);
  const { ranks, ...counted } = signedRanks(differences, options.zeroMethod ?? 'wilcox');
  const described = {
    n,
    nDropped,
    ...counted,
    ...rankBiserial(differences, options.confidence),
    hodgesLehmann: hodgesLehmann(differences),
  };
  if (ranks.n === 0) {
    const reason = n === 0 ? 'too_few_pairs' : 'no_nonzero_differences';
    return { ...described, ...NO_TEST, reason };
  }
  const mu = total(ranks) / 2;
  const sigma = Math.sqrt(total({ ...ranks, values: ranks.values.map((rank) => rank * rank) }) / 4);
  const distance = counted.wPlus - mu;
  const z = (distance - (continuity ? continuityCorrection(distance, alternative) : 0)) / sigma;
  if (ranks.n < (method === 'exact' ? MOST_EXACT : method === 'auto' ? EXACT_BELOW : 0)) {
    const p = exactP(signedRankProbabilities(observationsOf(ranks)), counted.wPlus, mu, alternative);
    return { ...described, mu, sigma, z, method: 'exact', p };
  }
  const { p, lnP } = normalP(z, alternative);
  return { ...described, mu, sigma, z, method: 'asymptotic', p, ...(p < TINY_P && { lnP }) };
}
