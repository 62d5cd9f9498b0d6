import type { Sample } from './sample';
import { standardDeviation } from './standard-deviation';

/** Sample variance with n - 1, in squared units. n < 2: `null`; rounding of decimals is no variance. */
export function variance(sample: Sample): number | null {
  const deviation = standardDeviation(sample);
  return deviation === null ? null : deviation * deviation;
}
