import { fTails } from '../distributions/f-tails';
import { mean } from '../samples/mean';
import { sum } from '../samples/sum';
import { variance } from '../samples/variance';

export interface WelchAnova {
  readonly welchF: number | null;
  readonly welchDf2: number | null;
  readonly welchP: number | null;
}

/**
 * Welch's F of at least two groups whose variances need not be equal.
 *
 * Groups weigh n/s²; F = Σw(x̄ - x̄w)²/((k-1)(1 + 2(k-2)Λ)), Λ = Σ(1 - w/W)²/(n-1)/(k²-1), df2 = 1/(3Λ).
 * Source: Welch 1951. A group below 2 or without spread: `null`.
 */
export function welchAnova(groups: readonly (readonly number[])[]): WelchAnova {
  const weighed = groups.flatMap((group) => {
    const [centre, spread] = [mean(group), variance(group)];
    return centre === null || !spread ? [] : [{ centre, n: group.length, weight: group.length / spread }];
  });
  const k = groups.length;
  if (weighed.length < k || k < 2) return { welchF: null, welchDf2: null, welchP: null };
  const total = sum(weighed.map(({ weight }) => weight));
  const common = sum(weighed.map(({ weight, centre }) => weight * centre)) / total;
  const lambda = sum(weighed.map(({ weight, n }) => (1 - weight / total) ** 2 / (n - 1))) / (k * k - 1);
  const between = sum(weighed.map(({ weight, centre }) => weight * (centre - common) ** 2));
  const welchF = between / ((k - 1) * (1 + 2 * (k - 2) * lambda));
  const welchDf2 = 1 / (3 * lambda);
  return { welchF, welchDf2, welchP: fTails(welchF, k - 1, welchDf2).upper };
}
