import { largestMagnitude } from './largest-magnitude';
import { mean } from './mean';

/**
 * The population moment m_k / m_2^(k/2), without unit: k = 3 skewness, k = 4 kurtosis.
 *
 * Deviations are scaled to 1 first, so that neither huge nor tiny units overflow. No spread or n = 0: `null`.
 */
export function standardisedMoment(values: readonly number[], order: number): number | null {
  const centre = mean(values);
  if (centre === null) return null;
  const deviations = values.map((value) => value - centre);
  const scale = largestMagnitude(deviations);
  if (scale === 0) return null;
  let squares = 0;
  let powers = 0;
  for (const deviation of deviations) {
    squares += (deviation / scale) ** 2;
    powers += (deviation / scale) ** order;
  }
  return powers / values.length / (squares / values.length) ** (order / 2);
}
