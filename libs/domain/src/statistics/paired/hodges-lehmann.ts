import { elementAt } from '../samples/element-at';
import { median } from '../samples/median';

const LARGEST = 2000;

/**
 * Hodges–Lehmann estimate of the rise: the median of all Walsh averages (dᵢ + dⱼ)/2, i ≤ j, zeros in, in points.
 *
 * Source: Hodges & Lehmann 1963. n = 0 or n > 2000 (two million averages): `null`.
 */
export function hodgesLehmann(differences: readonly number[]): number | null {
  const n = differences.length;
  if (n === 0 || n > LARGEST) return null;
  const averages = new Float64Array((n * (n + 1)) / 2);
  let filled = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = i; j < n; j += 1) {
      averages[filled] = (elementAt(differences, i) + elementAt(differences, j)) / 2;
      filled += 1;
    }
  }
  return median(averages);
}
