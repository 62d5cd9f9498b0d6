import { fTails } from '../distributions/f-tails';
import type { NotEstimable } from '../not-estimable';
import { completeRows } from '../samples/complete-rows';
import { sphericity } from './sphericity';
import { waveVariation } from './wave-variation';

export interface RmAnova {
  readonly n: number;
  readonly nDropped: number;
  readonly k: number;
  readonly means: readonly (number | null)[];
  readonly f: number | null;
  readonly df1: number | null;
  readonly df2: number | null;
  readonly p: number | null;
  readonly epsGG: number | null;
  readonly pGG: number | null;
  readonly epsHF: number | null;
  readonly pHF: number | null;
  readonly mauchlyW: number | null;
  readonly partialEta2: number | null;
  readonly generalizedEta2: number | null;
  readonly reason?: NotEstimable;
}

const NONE = {
  ...{ f: null, df1: null, df2: null, p: null, epsGG: null, pGG: null, epsHF: null, pHF: null },
  ...{ mauchlyW: null, partialEta2: null, generalizedEta2: null },
};

/**
 * Repeated-measures analysis of variance of the same people in several waves, scores in points.
 *
 * F = (SSwaves/(k-1))/(SSrest/((n-1)(k-1))); p also with the degrees of freedom times Greenhouse–Geisser's and
 * Huynh–Feldt's epsilon; partial η² = SSwaves/(SSwaves+SSrest), generalised η² with the people in the denominator.
 * Source: Greenhouse & Geisser 1959; Huynh & Feldt 1976; Mauchly 1940; Olejnik & Algina 2003.
 * Only people with every wave count. n < 2 `too_few`; k < 2 `too_few_groups`; no rest `zero_variance`.
 */
export function rmAnova(waves: readonly (readonly (number | null)[])[]): RmAnova {
  const rows = completeRows(waves);
  const n = rows.length;
  const k = waves[0]?.length ?? 0;
  const variation = waveVariation(rows);
  const means = n > 0 ? variation.means : Array.from({ length: k }, () => null);
  const described = { n, nDropped: waves.length - n, k, means };
  if (n < 2) return { ...described, ...NONE, reason: 'too_few' };
  if (k < 2) return { ...described, ...NONE, reason: 'too_few_groups' };
  if (variation.rest === 0) return { ...described, ...NONE, reason: 'zero_variance' };
  const [df1, df2] = [k - 1, (n - 1) * (k - 1)];
  const f = variation.waves / df1 / (variation.rest / df2);
  const { epsGG, epsHF, mauchlyW } = sphericity(rows);
  const pAt = (epsilon: number | null): number | null =>
    epsilon === null ? null : fTails(f, df1 * epsilon, df2 * epsilon).upper;
  return {
    ...described,
    ...{ f, df1, df2, p: pAt(1), epsGG, pGG: pAt(epsGG), epsHF, pHF: pAt(epsHF), mauchlyW },
    partialEta2: variation.waves / (variation.waves + variation.rest),
    generalizedEta2: variation.waves / (variation.waves + variation.rest + variation.people),
  };
}
