import { chiSquareTails } from '../distributions/chi-square-tails';
import type { NotEstimable } from '../not-estimable';
import { columns } from '../samples/columns';
import { completeRows } from '../samples/complete-rows';
import { elementAt } from '../samples/element-at';
import { mean } from '../samples/mean';
import { midRanks } from '../samples/mid-ranks';
import { roundForRanks } from '../samples/round-for-ranks';
import { sampleOf } from '../samples/sample';
import { sum } from '../samples/sum';
import { tieTerm } from '../samples/tie-term';

export interface Friedman {
  readonly n: number;
  readonly nDropped: number;
  /** Number of waves. */
  readonly k: number;
  readonly meanRanks: readonly (number | null)[];
  readonly chi2: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly kendallW: number | null;
  readonly reason?: NotEstimable;
}

/** Midranks of one person's waves, in their order, and the tie correction that belongs to them. */
function rankWaves(row: readonly number[]): { readonly ranks: readonly number[]; readonly ties: number } {
  const sample = sampleOf(row);
  const places = midRanks(sample);
  return {
    ranks: row.map((value) => elementAt(places, sample.values.indexOf(value))),
    ties: tieTerm(sample),
  };
}

const NONE = { chi2: null, df: null, p: null, kendallW: null };

/**
 * Friedman's test of the same people in several waves, corrected for ties, with Kendall's W from 0 to 1.
 *
 * χ² = 12·Σ(R - n(k+1)/2)²/(nk(k+1) - Σ(t³-t)/(k-1)), df = k - 1. Source: Friedman 1937; Conover 1999.
 * Only people with every wave count. n < 2 `too_few`; everybody's waves alike `zero_variance`.
 */
export function friedman(waves: readonly (readonly (number | null)[])[]): Friedman {
  const rows = completeRows(waves).map((row) => rankWaves(row.map(roundForRanks)));
  const n = rows.length;
  const k = waves[0]?.length ?? 0;
  const ranked = n > 0 ? columns(rows.map(({ ranks }) => ranks)) : Array.from({ length: k }, () => []);
  const described = {
    n,
    nDropped: waves.length - n,
    k,
    meanRanks: ranked.map((ranks) => mean(sampleOf(ranks))),
  };
  if (n < 2) return { ...described, ...NONE, reason: 'too_few' };
  const scale = n * k * (k + 1) - sum(rows.map(({ ties }) => ties)) / (k - 1);
  if (!(scale > 0)) return { ...described, ...NONE, reason: 'zero_variance' };
  const chi2 = (12 * sum(ranked.map((ranks) => (sum(ranks) - (n * (k + 1)) / 2) ** 2))) / scale;
  return {
    ...described,
    chi2,
    df: k - 1,
    p: chiSquareTails(chi2, k - 1).upper,
    kendallW: chi2 / (n * (k - 1)),
  };
}
