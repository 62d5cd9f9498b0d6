import { normalQuantile } from '../distributions/normal-quantile';
import type { ItemTable } from './item-table';

/**
 * Interval of the difference of two paired shares (after - before), from -1 to 1, with one person added to each change.
 *
 * Source: Bonett & Price 2012. n = 0: from -1 to 1, nothing is known.
 */
export function bonettPrice(
  { a, b, c, d }: ItemTable,
  confidence = 0.95,
): { readonly diffLow: number; readonly diffHigh: number } {
  const n = a + b + c + d;
  const lost = (b + 1) / (n + 2);
  const gained = (c + 1) / (n + 2);
  const error = Math.sqrt((lost + gained - (gained - lost) ** 2) / (n + 2));
  const reach = normalQuantile(1 - (1 - confidence) / 2) * error;
  return {
    diffLow: Math.max(-1, gained - lost - reach),
    diffHigh: Math.min(1, gained - lost + reach),
  };
}
