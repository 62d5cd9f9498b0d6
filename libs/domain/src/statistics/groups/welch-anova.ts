import { fTails } from '../distributions/f-tails';
import { mean } from '../samples/mean';
import type { Sample } from '../samples/sample';
import { sum } from '../samples/sum';
import { variance } from '../samples/variance';
import { shiftedSample } from './shifted-sample';

export interface WelchAnova {
  readonly welchF: number | null;
  readonly welchDf2: number | null;
  readonly welchP: number | null;
}

/**
 * Welch's F of at least two groups whose variances need not be equal.
 *
 * Groups weigh n/s²; F = Σw(x̄ - x̄w)²/((k-1)(1 + 2(k-2)Λ)), Λ = Σ(1 - w/W)²/(n-1)/(k²-1), df2 = 1/(3Λ). The means are
 * taken from a common origin so that a large offset costs no digits.
 * Source: Welch 1951. A group below 2 or without spread: `null`.
 */
export function welchAnova(groups: readonly Sample[]): WelchAnova {
  const origin = Math.min(...groups.map(({ values }) => values[0] ?? Infinity));
  const weighed = groups.flatMap((group) => {
    const [centre, spread] = [mean(shiftedSample(group, origin)), variance(group)];
    return centre === null || !spread ? [] : [{ centre, n: group.n, weight: group.n / spread }];
  });
  const k = groups.length;
  if (weighed.length < k || k < 2) return { welchF: null, welchDf2: null, welchP: null };
  const over = (figure: (group: (typeof weighed)[number]) => number): number => sum(weighed.map(figure));
  const total = over(({ weight }) => weight);
  const common = over(({ weight, centre }) => weight * centre) / total;
  const lambda = over(({ weight, n }) => (1 - weight / total) ** 2 / (n - 1)) / (k * k - 1);
  const between = over(({ weight, centre }) => weight * (centre - common) ** 2);
  const welchF = between / ((k - 1) * (1 + 2 * (k - 2) * lambda));
  const welchDf2 = 1 / (3 * lambda);
  return { welchF, welchDf2, welchP: fTails(welchF, k - 1, welchDf2).upper };
}
