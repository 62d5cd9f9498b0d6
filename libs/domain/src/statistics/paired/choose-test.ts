import { largestMagnitude } from '../samples/largest-magnitude';
import { roundForRanks } from '../samples/round-for-ranks';
import { shapiroWilk } from '../samples/shapiro-wilk';
import { standardDeviation } from '../samples/standard-deviation';
import { completePairs } from './complete-pairs';

export const pairedTests = ['none', 'signTest', 'pairedT', 'wilcoxonSignedRank'] as const;
export type PairedTest = (typeof pairedTests)[number];

export const choiceReasons = [
  'too_few_pairs',
  'no_nonzero_differences',
  'zero_variance',
  'too_few',
  'too_many',
  'normal',
  'not_normal',
] as const;
export type ChoiceReason = (typeof choiceReasons)[number];

export interface TestChoice {
  readonly n: number;
  readonly shapiroP: number | null;
  readonly chosen: PairedTest;
  readonly reason: ChoiceReason;
}

/**
 * The rule, fixed before anybody sees the data, that says which paired test is the one to read:
 *
 * n < 2 or nobody changed: none; everybody changed by the same, or n = 2: sign test; n > 5000: paired t;
 * else Shapiro–Wilk of the differences: p ≥ alpha paired t, below it Wilcoxon.
 *
 * All tests are computed and shown; the chosen one is marked. Incomplete pairs are dropped.
 */
export function chooseTest(
  pre: readonly (number | null)[],
  post: readonly (number | null)[],
  { alpha = 0.05 }: { readonly alpha?: number } = {},
): TestChoice {
  const pairs = completePairs(pre, post);
  const n = pairs.differences.length;
  const normality = shapiroWilk(pairs.differences);
  const choice = (chosen: PairedTest, reason: ChoiceReason): TestChoice => ({
    n,
    shapiroP: normality.p,
    chosen,
    reason,
  });
  if (n < 2) return choice('none', 'too_few_pairs');
  if (pairs.differences.every((difference) => roundForRanks(difference) === 0)) {
    return choice('none', 'no_nonzero_differences');
  }
  if (standardDeviation(pairs.differences, largestMagnitude(pairs.pre, pairs.post)) === 0) {
    return choice('signTest', 'zero_variance');
  }
  if (n < 3) return choice('signTest', 'too_few');
  if (normality.p === null) return choice('pairedT', 'too_many');
  return normality.p >= alpha ? choice('pairedT', 'normal') : choice('wilcoxonSignedRank', 'not_normal');
}
