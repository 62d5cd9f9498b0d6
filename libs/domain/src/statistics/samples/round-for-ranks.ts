const LARGEST_ROUNDED = 2 ** 22;
const NINE_DECIMALS = 1e9;

/**
 * The value as ranks, zeros and signs see it: rounded to 9 decimals (values from 2^22 on stay as they are).
 *
 * 0.4 - 0.1 and 0.7 - 0.4 are the same rise on paper but different doubles; without this they would break a tie.
 * Halves go away from 0 on both sides, so that a rise and a fall of the same size stay the same size.
 */
export function roundForRanks(value: number): number {
  if (Math.abs(value) >= LARGEST_ROUNDED) return value;
  return (Math.sign(value) * Math.round(Math.abs(value) * NINE_DECIMALS)) / NINE_DECIMALS;
}
