const LARGEST_ROUNDED = 2 ** 22;
const NINE_DECIMALS = 1e9;

/**
 * The value as ranks, zeros and signs see it: rounded to 9 decimals (values from 2^22 on stay as they are).
 *
 * 0.4 - 0.1 and 0.7 - 0.4 are the same rise on paper but different doubles; without this they would break a tie.
 */
export function roundForRanks(value: number): number {
  if (Math.abs(value) >= LARGEST_ROUNDED) return value;
  return Math.round(value * NINE_DECIMALS) / NINE_DECIMALS;
}
