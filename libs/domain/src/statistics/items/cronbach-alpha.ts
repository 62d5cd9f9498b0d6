import { fQuantile } from '../distributions/f-quantile';
import type { NotEstimable } from '../not-estimable';
import { firstOf, secondOf } from '../paired/paired-sample';
import { elementAt } from '../samples/element-at';
import type { Sample } from '../samples/sample';
import { sum } from '../samples/sum';
import { deviationFrom } from './deviation-from';
import { itemCorrelations, withRestOf } from './item-correlations';
import { meanInterItemR } from './mean-inter-item-r';
import { rawAlpha } from './raw-alpha';
import type { ScaleTable } from './scale-table';
import { tableOf, varyingItems } from './varying-items';

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

const ROUNDING = 8 * Number.EPSILON;
const NOT_ESTIMATED = {
  ...{ alpha: null, ciLow: null, ciHigh: null, standardizedAlpha: null, meanInterItemR: null },
  ...{ itemRestCorrelation: [], alphaIfDeleted: [] },
};

/**
 * Cronbach's alpha of a scale, without unit, with Feldt's interval; negative values are printed as they are.
 *
 * Raw alpha of the items with spread (the others are dropped and listed); limits 1 - (1-α)·F at n-1 and (n-1)(k-1)
 * degrees of freedom; standardised alpha k·r̄/(1 + (k-1)·r̄), null where that has no limit; each item's correlation with the sum of the others, and
 * alpha without it (k ≥ 3). Source: Cronbach 1951; Feldt 1965.
 * n < 2 `too_few`; k < 2 `too_few_items`; a total without spread `zero_variance`.
 */
export function cronbachAlpha(
  table: ScaleTable,
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): CronbachAlpha {
  const kept = varyingItems(table);
  const { n, items } = table;
  const k = kept.length;
  const described = { n, k, dropped: [...items.keys()].filter((item) => !kept.includes(item)) };
  if (n < 2) return { ...described, ...NOT_ESTIMATED, reason: 'too_few' };
  if (k < 2) return { ...described, ...NOT_ESTIMATED, reason: 'too_few_items' };
  const scale = tableOf(table, kept);
  const origin = sum(scale.centres);
  const variance = (from: number, sample: Sample): number => (deviationFrom(from, sample) ?? 0) ** 2;
  const variances = scale.items.map((item, index) =>
    variance(elementAt(scale.centres, index), firstOf(item)),
  );
  const alpha = rawAlpha(variances, variance(origin, secondOf(elementAt(scale.items, 0))));
  if (alpha === null) return { ...described, ...NOT_ESTIMATED, reason: 'zero_variance' };
  const limit = (p: number): number => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1));
  const meanR = meanInterItemR(scale);
  const stretch = 1 + (k - 1) * meanR;
  return {
    ...described,
    alpha,
    ciLow: limit(1 - (1 - confidence) / 2),
    ciHigh: limit((1 - confidence) / 2),
    standardizedAlpha: Math.abs(stretch) <= ROUNDING * k ? null : (k * meanR) / stretch,
    meanInterItemR: meanR,
    itemRestCorrelation: itemCorrelations(scale).map(({ withRest }) => withRest),
    alphaIfDeleted: scale.items.map((item, index) => {
      const from = origin - elementAt(scale.centres, index);
      return rawAlpha(variances.toSpliced(index, 1), variance(from, secondOf(withRestOf(item))));
    }),
  };
}
