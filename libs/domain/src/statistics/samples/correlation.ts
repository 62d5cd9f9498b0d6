import { elementAt } from './element-at';
import { mean } from './mean';
import { standardDeviation } from './standard-deviation';

/**
 * Pearson's product-moment correlation Σ(x-x̄)(y-ȳ) / √(Σ(x-x̄)² Σ(y-ȳ)²), without unit, from -1 to 1.
 *
 * Complete pairs only; the lists have the same length. n < 2 or a constant list: `null`.
 */
export function correlation(x: readonly number[], y: readonly number[]): number | null {
  if (x.length < 2 || standardDeviation(x) === 0 || standardDeviation(y) === 0) return null;
  const meanX = mean(x) ?? 0;
  const meanY = mean(y) ?? 0;
  let crossed = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (const [index, value] of x.entries()) {
    const dx = value - meanX;
    const dy = elementAt(y, index) - meanY;
    crossed += dx * dy;
    squaresX += dx * dx;
    squaresY += dy * dy;
  }
  return Math.max(-1, Math.min(1, crossed / Math.sqrt(squaresX * squaresY)));
}
