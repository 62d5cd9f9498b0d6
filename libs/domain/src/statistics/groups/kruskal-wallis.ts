import { chiSquareTails } from '../distributions/chi-square-tails';
import type { NotEstimable } from '../not-estimable';
import { elementAt } from '../samples/element-at';
import { sum } from '../samples/sum';
import { filledGroups } from './filled-groups';
import { rankSums } from './rank-sums';

export interface KruskalWallis {
  readonly n: number;
  readonly k: number;
  readonly h: number | null;
  readonly df: number | null;
  readonly p: number | null;
  /** Share of the ranks' variation that lies between the groups, H/(n-1). */
  readonly epsilon2: number | null;
  readonly reason?: NotEstimable;
}

const NONE = { h: null, df: null, p: null, epsilon2: null };

/**
 * Kruskal–Wallis test of several different groups, H corrected for ties, df = k - 1.
 *
 * Source: Kruskal & Wallis 1952; Tomczak & Tomczak 2014 (ε²). Missing values and empty groups are left out.
 * k < 2 `too_few_groups`; all values equal `zero_variance`.
 */
export function kruskalWallis(groups: readonly (readonly (number | null)[])[]): KruskalWallis {
  const filled = filledGroups(groups);
  const k = filled.length;
  const n = filled.flat().length;
  if (k < 2) return { n, k, ...NONE, reason: 'too_few_groups' };
  const { sums, ties } = rankSums(filled);
  const most = n ** 3 - n;
  if (ties === most) return { n, k, ...NONE, reason: 'zero_variance' };
  const centre = (n + 1) / 2;
  const between = sum(
    filled.map(({ length }, index) => length * (elementAt(sums, index) / length - centre) ** 2),
  );
  const h = ((12 / (n * (n + 1))) * between) / (1 - ties / most);
  return { n, k, h, df: k - 1, p: chiSquareTails(h, k - 1).upper, epsilon2: h / (n - 1) };
}
