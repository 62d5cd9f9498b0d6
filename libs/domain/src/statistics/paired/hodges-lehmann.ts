import { elementAt } from '../samples/element-at';
import type { Sample } from '../samples/sample';
import { weightedMedian } from '../samples/weighted-median';

const LARGEST = 2000;

/**
 * Hodges–Lehmann estimate of the rise: the median of all Walsh averages (dᵢ + dⱼ)/2, i ≤ j, zeros in, in points.
 *
 * Each pair of distinct rises is averaged once and counts for all its people: c·c' of them, c(c+1)/2 with itself.
 * Source: Hodges & Lehmann 1963. n = 0 or n > 2000 (two million averages): `null`.
 */
export function hodgesLehmann({ n, values, counts }: Sample): number | null {
  if (n === 0 || n > LARGEST) return null;
  const size = (values.length * (values.length + 1)) / 2;
  const averages = new Float64Array(size);
  const weights = new Float64Array(size);
  let filled = 0;
  for (const [i, value] of values.entries()) {
    const count = elementAt(counts, i);
    for (let j = i; j < values.length; j += 1) {
      averages[filled] = (value + elementAt(values, j)) / 2;
      weights[filled] = i === j ? (count * (count + 1)) / 2 : count * elementAt(counts, j);
      filled += 1;
    }
  }
  return weightedMedian(averages, weights);
}
