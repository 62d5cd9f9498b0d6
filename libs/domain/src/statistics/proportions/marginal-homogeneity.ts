import { chiSquareTails } from '../distributions/chi-square-tails';
import type { NotEstimable } from '../not-estimable';
import { elementAt } from '../samples/element-at';
import { eliminate } from '../samples/eliminate';
import { sum } from '../samples/sum';
import { connectedCategories } from './connected-categories';

export interface MarginalHomogeneity {
  readonly n: number;
  readonly stuartMaxwell: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly bhapkar: number | null;
  readonly bhapkarP: number | null;
  readonly reason?: NotEstimable;
}

const NONE = { stuartMaxwell: null, df: null, p: null, bhapkar: null, bhapkarP: null };
const ROUNDING = 1e-12;

/**
 * Whether the answers to one question with several options shifted, from a square table before (rows) × after.
 *
 * Stuart–Maxwell d'V⁻d, d = column - row sums; df = options - groups of options that nobody moved between, so unused
 * options cost nothing. Bhapkar = X²/(1 - X²/n), infinite when X² = n. Source: Stuart 1955; Maxwell 1970; Bhapkar 1966.
 * Nobody moved or n = 0: `no_discordant_pairs`.
 */
export function marginalHomogeneity(table: readonly (readonly number[])[]): MarginalHomogeneity {
  const n = sum(table.flat());
  const cell = (row: number, column: number): number => elementAt(elementAt(table, row), column);
  const options = [...table.keys()];
  const moved = (one: number, other: number): number => cell(one, other) + cell(other, one);
  // One option of each connected group follows from the others; without it the system is regular.
  const free = connectedCategories(table).flatMap((group) => group.slice(1));
  const df = free.length;
  if (df === 0) return { n, ...NONE, reason: 'no_discordant_pairs' };
  const shift = free.map((option) => sum(options.map((other) => cell(other, option) - cell(option, other))));
  const covariance = free.map((one) =>
    free.map((other) =>
      one === other ? sum(options.map((any) => (any === one ? 0 : moved(one, any)))) : -moved(one, other),
    ),
  );
  const { solution } = eliminate(covariance, shift);
  const chi2 = sum((solution ?? []).map((value, index) => value * elementAt(shift, index)));
  const bhapkar = chi2 >= n * (1 - ROUNDING) ? Infinity : chi2 / (1 - chi2 / n);
  return {
    n,
    stuartMaxwell: chi2,
    df,
    p: chiSquareTails(chi2, df).upper,
    bhapkar,
    bhapkarP: chiSquareTails(bhapkar, df).upper,
  };
}
