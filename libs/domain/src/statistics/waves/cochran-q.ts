import { chiSquareTails } from '../distributions/chi-square-tails';
import type { NotEstimable } from '../not-estimable';
import { columns } from '../samples/columns';
import { completeRows } from '../samples/complete-rows';
import { sum } from '../samples/sum';

export interface CochranQ {
  readonly n: number;
  readonly k: number;
  readonly q: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly reason?: NotEstimable;
}

/**
 * Cochran's Q of one right/wrong item (1/0) of the same people in several waves.
 *
 * Q = (k-1)(k·ΣC² - (ΣC)²)/(k·ΣL - ΣL²), C the sums of the waves, L of the people, df = k - 1. Source: Cochran 1950.
 * Only people with every wave count. Nobody changed or n = 0: `no_discordant_pairs`.
 */
export function cochranQ(waves: readonly (readonly (number | null)[])[]): CochranQ {
  const rows = completeRows(waves);
  const n = rows.length;
  const k = waves[0]?.length ?? 0;
  const people = rows.map((row) => sum(row));
  const times = columns(rows).map((wave) => sum(wave));
  const scale = k * sum(people) - sum(people.map((total) => total * total));
  if (scale === 0) return { n, k, q: null, df: null, p: null, reason: 'no_discordant_pairs' };
  const q = ((k - 1) * (k * sum(times.map((total) => total * total)) - sum(times) ** 2)) / scale;
  return { n, k, q, df: k - 1, p: chiSquareTails(q, k - 1).upper };
}
