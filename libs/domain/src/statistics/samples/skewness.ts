import type { Sample } from './sample';
import { standardDeviation } from './standard-deviation';
import { standardisedMoment } from './standardised-moment';

/**
 * Adjusted skewness G1 = g1·√(n(n-1)) / (n-2), without unit (SPSS, Excel).
 *
 * Source: Joanes & Gill 1998. n < 3 or no spread: `null`.
 */
export function skewness(sample: Sample): number | null {
  const { n } = sample;
  const moment = standardisedMoment(sample, 3);
  if (n < 3 || moment === null || standardDeviation(sample) === 0) return null;
  return (moment * Math.sqrt(n * (n - 1))) / (n - 2);
}
