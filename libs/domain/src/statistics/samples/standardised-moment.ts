import { centred } from './centred';
import { elementAt } from './element-at';
import type { Sample } from './sample';

/**
 * The population moment m_k / m_2^(k/2), without unit: k = 3 skewness, k = 4 kurtosis.
 *
 * Deviations are scaled to 1 first, so that neither huge nor tiny units overflow. No spread or n = 0: `null`.
 */
export function standardisedMoment(sample: Sample, order: number): number | null {
  const deviations = centred(sample)?.deviations ?? [];
  const scale = Math.max(Math.abs(deviations[0] ?? 0), Math.abs(deviations.at(-1) ?? 0));
  if (scale === 0) return null;
  let squares = 0;
  let powers = 0;
  for (const [index, deviation] of deviations.entries()) {
    const count = elementAt(sample.counts, index);
    squares += count * (deviation / scale) ** 2;
    powers += count * (deviation / scale) ** order;
  }
  return powers / sample.n / (squares / sample.n) ** (order / 2);
}
