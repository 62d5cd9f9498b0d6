import { largestMagnitude } from '../samples/largest-magnitude';
import { sampleForRanks } from '../samples/sample-for-ranks';
import { shapiroWilk } from '../samples/shapiro-wilk';
import { standardDeviation } from '../samples/standard-deviation';
import { differencesOf, firstOf, secondOf, type PairedSample } from './paired-sample';

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
 * All tests are computed and shown; the chosen one is marked.
 */
export function chooseTest(
  pairs: PairedSample,
  { alpha = 0.05 }: { readonly alpha?: number } = {},
): TestChoice {
  const { n } = pairs;
  const differences = differencesOf(pairs);
  const normality = shapiroWilk(differences);
  const choice = (chosen: PairedTest, reason: ChoiceReason): TestChoice => ({
    n,
    shapiroP: normality.p,
    chosen,
    reason,
  });
  if (n < 2) return choice('none', 'too_few_pairs');
  if (sampleForRanks(differences).values.every((difference) => difference === 0)) {
    return choice('none', 'no_nonzero_differences');
  }
  if (standardDeviation(differences, largestMagnitude(firstOf(pairs), secondOf(pairs))) === 0) {
    return choice('signTest', 'zero_variance');
  }
  if (n < 3) return choice('signTest', 'too_few');
  if (normality.p === null) return choice('pairedT', 'too_many');
  return normality.p >= alpha ? choice('pairedT', 'normal') : choice('wilcoxonSignedRank', 'not_normal');
}
