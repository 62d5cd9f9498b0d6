import { fQuantile } from '../distributions/f-quantile';
import type { NotEstimable } from '../not-estimable';
import { columns } from '../samples/columns';
import { completeRows } from '../samples/complete-rows';
import { correlation } from '../samples/correlation';
import { elementAt } from '../samples/element-at';
import { sum } from '../samples/sum';
import { variance } from '../samples/variance';
import { meanInterItemR } from './mean-inter-item-r';
import { rawAlpha } from './raw-alpha';

export interface CronbachAlpha {
  /** Complete sheets. */
  readonly n: number;
  /** Items with any spread. */
  readonly k: number;
  /** Positions (from 0) of the items that everybody answered alike. */
  readonly dropped: readonly number[];
  readonly alpha: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly standardizedAlpha: number | null;
  readonly meanInterItemR: number | null;
  readonly itemRestCorrelation: readonly (number | null)[];
  readonly alphaIfDeleted: readonly (number | null)[];
  readonly reason?: NotEstimable;
}

const NOT_ESTIMATED = {
  ...{ alpha: null, ciLow: null, ciHigh: null, standardizedAlpha: null, meanInterItemR: null },
  ...{ itemRestCorrelation: [], alphaIfDeleted: [] },
};

/**
 * Cronbach's alpha of a scale, without unit, with Feldt's interval; negative values are printed as they are.
 *
 * Raw alpha of the items with spread (the others are dropped and listed); limits 1 - (1-α)·F at n-1 and (n-1)(k-1)
 * degrees of freedom; standardised alpha k·r̄/(1 + (k-1)·r̄); each item's correlation with the sum of the others, and
 * alpha without it (k ≥ 3). Source: Cronbach 1951; Feldt 1965. Sheets with a missing answer are left out.
 * n < 2 `too_few`; k < 2 `too_few_items`; a total without spread `zero_variance`.
 */
export function cronbachAlpha(
  rows: readonly (readonly (number | null)[])[],
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): CronbachAlpha {
  const complete = completeRows(rows);
  const n = complete.length;
  const all = n > 1 ? columns(complete) : (rows[0] ?? []).map(() => []);
  const varies = all.map((item) => item.some((answer) => answer !== item[0]));
  const items = all.filter((_, index) => varies[index]);
  const k = items.length;
  const described = { n, k, dropped: [...varies.keys()].filter((index) => !varies[index]) };
  if (n < 2) return { ...described, ...NOT_ESTIMATED, reason: 'too_few' };
  if (k < 2) return { ...described, ...NOT_ESTIMATED, reason: 'too_few_items' };
  const variances = items.map((item) => variance(item) ?? 0);
  const totals = Array.from({ length: n }, (_, person) => sum(items.map((item) => elementAt(item, person))));
  const alpha = rawAlpha(variances, totals);
  if (alpha === null) return { ...described, ...NOT_ESTIMATED, reason: 'zero_variance' };
  const limit = (p: number): number => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1));
  const rests = items.map((item) => totals.map((total, person) => total - elementAt(item, person)));
  const meanR = meanInterItemR(items);
  return {
    ...described,
    alpha,
    ciLow: limit(1 - (1 - confidence) / 2),
    ciHigh: limit((1 - confidence) / 2),
    standardizedAlpha: (k * meanR) / (1 + (k - 1) * meanR),
    meanInterItemR: meanR,
    itemRestCorrelation: items.map((item, index) => correlation(item, elementAt(rests, index))),
    alphaIfDeleted: rests.map((rest, index) => rawAlpha(variances.toSpliced(index, 1), rest)),
  };
}
