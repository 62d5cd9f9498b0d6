import { standardDeviation } from './standard-deviation';

/** Sample variance with n - 1, in squared units. n < 2: `null`; rounding of decimals is no variance. */
export function variance(values: readonly number[]): number | null {
  const deviation = standardDeviation(values);
  return deviation === null ? null : deviation * deviation;
}
