import type { PairedSample } from '../paired/paired-sample';
import { firstOf, secondOf } from '../paired/paired-sample';
import { centre } from './centred';
import { elementAt } from './element-at';
import { standardDeviation } from './standard-deviation';

const NEARLY_ONE = 0.9;

/**
 * Pearson's product-moment correlation Σ(x-x̄)(y-ȳ) / √(Σ(x-x̄)² Σ(y-ȳ)²), without unit, from -1 to 1.
 *
 * n < 2 or a constant side: `null`.
 */
export function correlation(pairs: PairedSample): number | null {
  const { n, pre, post, counts } = pairs;
  const [x, y] = [centre({ n, values: pre, counts }), centre({ n, values: post, counts })];
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
  const r = crossed / Math.sqrt(squaresX * squaresY);
  if (Math.abs(r) < NEARLY_ONE) return r;
  // 1 - |r| = ½ Σ(u ∓ v)² of the deviations at length 1: near ±1 the quotient has lost the digits that p lives on.
  const [sideX, sideY] = [1 / Math.sqrt(squaresX), Math.sign(r) / Math.sqrt(squaresY)];
  let apart = 0;
  for (let index = 0; index < counts.length; index += 1) {
    const difference = elementAt(x.deviations, index) * sideX - elementAt(y.deviations, index) * sideY;
    apart += elementAt(counts, index) * difference * difference;
  }
  return Math.sign(r) * (1 - apart / 2);
}
