import type { PairedSample } from '../paired/paired-sample';
import { firstOf, secondOf } from '../paired/paired-sample';
import { centred } from './centred';
import { elementAt } from './element-at';
import { standardDeviation } from './standard-deviation';

/**
 * Pearson's product-moment correlation Σ(x-x̄)(y-ȳ) / √(Σ(x-x̄)² Σ(y-ȳ)²), without unit, from -1 to 1.
 *
 * n < 2 or a constant side: `null`.
 */
export function correlation(pairs: PairedSample): number | null {
  const { n, pre, post, counts } = pairs;
  const [x, y] = [centred({ n, values: pre, counts }), centred({ n, values: post, counts })];
  if (n < 2 || x === null || y === null) return null;
  if (standardDeviation(firstOf(pairs)) === 0 || standardDeviation(secondOf(pairs)) === 0) return null;
  let [crossed, squaresX, squaresY] = [0, 0, 0];
  for (let index = 0; index < counts.length; index += 1) {
    const count = elementAt(counts, index);
    const dx = elementAt(x.deviations, index);
    const dy = elementAt(y.deviations, index);
    crossed += count * dx * dy;
    squaresX += count * dx * dx;
    squaresY += count * dy * dy;
  }
  return Math.max(-1, Math.min(1, crossed / Math.sqrt(squaresX * squaresY)));
}
