import { normalMillsRatio } from './normal-mills-ratio';

// The quadrature of noncentral t calls this thousands of times: a local name spares it the look-up of a global.
const { exp } = Math;
const SERIES_BELOW = 2.5;
const NEGLIGIBLE = Number.EPSILON * 0.1;
const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

/** Φ(z) - ½ = φ(z) Σ z^(2k+1) / (1·3·…·(2k+1)), for 0 ≤ z < 2.5. */
function centralArea(z: number): number {
  let term = z;
  let total = z;
  for (let odd = 3; term > total * NEGLIGIBLE; odd += 2) {
    term *= (z * z) / odd;
    total += term;
  }
  return (total * exp(-0.5 * z * z)) / ROOT_TWO_PI;
}

/**
 * Upper tail 1 - Φ(z) of the standard normal distribution, accurate in the far tail (1e-300 at z ≈ 37).
 *
 * Series below 2.5, continued fraction beyond. Source: DLMF 7.6.2, 7.9.1.
 */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  if (z < SERIES_BELOW) return 0.5 - centralArea(z);
  return (exp(-0.5 * z * z) / ROOT_TWO_PI) * normalMillsRatio(z);
}
