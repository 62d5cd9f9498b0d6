import type { Sample } from './sample';
import { standardDeviation } from './standard-deviation';
import { standardisedMoment } from './standardised-moment';

/**
 * Adjusted excess kurtosis G2 = (n-1)·((n+1)·g2 + 6) / ((n-2)(n-3)), without unit, 0 for a normal shape.
 *
 * Source: Joanes & Gill 1998 (SPSS, Excel). n < 4 or no spread: `null`.
 */
export function excessKurtosis(sample: Sample): number | null {
  const { n } = sample;
  const moment = standardisedMoment(sample, 4);
  if (n < 4 || moment === null || standardDeviation(sample) === 0) return null;
  return (((n + 1) * (moment - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3));
}
