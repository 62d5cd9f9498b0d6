import { normalQuantile } from '../distributions/normal-quantile';
import type { NotEstimable } from '../not-estimable';

export interface WilsonShare {
  readonly p: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason?: NotEstimable;
}

/**
 * A share x/n from 0 to 1 with Wilson's score interval, without continuity correction, exactly 0 or 1 at the ends.
 *
 * Source: Wilson 1927; Brown, Cai & DasGupta 2001. n = 0: `too_few`.
 */
export function wilson(x: number, n: number, confidence = 0.95): WilsonShare {
  if (n === 0) return { p: null, low: null, high: null, reason: 'too_few' };
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const centre = (x + (z * z) / 2) / (n + z * z);
  const reach = (z / (n + z * z)) * Math.sqrt((x * (n - x)) / n + (z * z) / 4);
  return { p: x / n, low: x === 0 ? 0 : centre - reach, high: x === n ? 1 : centre + reach };
}
