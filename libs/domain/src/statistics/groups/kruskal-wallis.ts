import { chiSquareTails } from '../distributions/chi-square-tails';
import type { NotEstimable } from '../not-estimable';
import { elementAt } from '../samples/element-at';
import type { Sample } from '../samples/sample';
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
 * Kruskal–Wallis test of several different groups, df = k - 1.
 *
 * H = (n-1)·Σ n_g(r̄_g - r̄)² / Σ(r - r̄)² over the midranks r, which corrects for ties.
 * Source: Kruskal & Wallis 1952; Tomczak & Tomczak 2014 (ε²). Missing values and empty groups are left out.
 * k < 2 `too_few_groups`; all values equal `zero_variance`.
 */
export function kruskalWallis(groups: readonly Sample[]): KruskalWallis {
  const filled = filledGroups(groups);
  const k = filled.length;
  const n = sum(filled.map((group) => group.n));
  if (k < 2) return { n, k, ...NONE, reason: 'too_few_groups' };
  const { sums, squares } = rankSums(filled);
  if (squares === 0) return { n, k, ...NONE, reason: 'zero_variance' };
  const centre = (n + 1) / 2;
  const between = sum(
    filled.map((group, index) => (elementAt(sums, index) - group.n * centre) ** 2 / group.n),
  );
  const h = ((n - 1) * between) / squares;
  return { n, k, h, df: k - 1, p: chiSquareTails(h, k - 1).upper, epsilon2: h / (n - 1) };
}
