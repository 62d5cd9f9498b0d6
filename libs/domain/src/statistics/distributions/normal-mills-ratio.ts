const { abs } = Math;
const MOST_STEPS = 500;
const NEGLIGIBLE = Number.EPSILON;

/**
 * Mills' ratio (1 - Φ(z)) / φ(z) of the standard normal distribution, for z ≥ 2.
 *
 * Continued fraction 1/(z + 1/(z + 2/(z + 3/…))) by Lentz' method. Source: DLMF 7.9.1.
 */
export function normalMillsRatio(z: number): number {
  if (z === Infinity) return 0;
  let c = Infinity;
  let d = 1 / z;
  let value = d;
  for (let step = 1; step < MOST_STEPS; step += 1) {
    d = 1 / (z + step * d);
    c = z + step / c;
    value *= c * d;
    if (abs(c * d - 1) <= NEGLIGIBLE) break;
  }
  return value;
}
