import { fTails } from '../distributions/f-tails';
import type { NotEstimable } from '../not-estimable';
import { elementAt } from '../samples/element-at';
import { mean } from '../samples/mean';
import type { Sample } from '../samples/sample';
import { sum } from '../samples/sum';
import { variance } from '../samples/variance';
import { filledGroups } from './filled-groups';
import { shiftedSample } from './shifted-sample';
import { welchAnova, type WelchAnova } from './welch-anova';

export interface OneWayAnova extends WelchAnova {
  readonly n: number;
  readonly k: number;
  readonly f: number | null;
  readonly df1: number | null;
  readonly df2: number | null;
  readonly p: number | null;
  /** Share of the variation that lies between the groups. */
  readonly eta2: number | null;
  readonly reason?: NotEstimable;
}

const NONE = {
  ...{ f: null, df1: null, df2: null, p: null, eta2: null },
  ...{ welchF: null, welchDf2: null, welchP: null },
};

/** Σ n_g(x̄_g - x̄)², the means taken from a common origin so that a large offset costs no digits. */
function betweenGroups(groups: readonly Sample[], n: number): number {
  const origin = Math.min(...groups.map(({ values }) => elementAt(values, 0)));
  const means = groups.map((group) => mean(shiftedSample(group, origin)) ?? 0);
  const weighted = (figure: (centre: number) => number): number =>
    sum(groups.map((group, index) => group.n * figure(elementAt(means, index))));
  const centre = weighted((own) => own) / n;
  return weighted((own) => (own - centre) ** 2);
}

/**
 * One-way analysis of variance of several different groups: F with equal variances, and Welch's F without.
 *
 * F = (SSB/(k-1))/(SSW/(n-k)), η² = SSB/(SSB+SSW). Source: Fisher 1925; Welch 1951. Missing values and empty groups
 * are left out. k < 2 `too_few_groups`; nobody beyond one a group `too_few`; no spread within `zero_variance`.
 */
export function oneWayAnova(groups: readonly Sample[]): OneWayAnova {
  const filled = filledGroups(groups);
  const k = filled.length;
  const n = sum(filled.map((group) => group.n));
  const described = { n, k };
  if (k < 2) return { ...described, ...NONE, reason: 'too_few_groups' };
  if (n <= k) return { ...described, ...NONE, reason: 'too_few' };
  const within = sum(filled.map((group) => (group.n - 1) * (variance(group) ?? 0)));
  if (within === 0) return { ...described, ...NONE, reason: 'zero_variance' };
  const [df1, df2] = [k - 1, n - k];
  const between = betweenGroups(filled, n);
  const f = between / df1 / (within / df2);
  return {
    ...described,
    ...{ f, df1, df2, p: fTails(f, df1, df2).upper, eta2: between / (between + within) },
    ...welchAnova(filled),
  };
}
