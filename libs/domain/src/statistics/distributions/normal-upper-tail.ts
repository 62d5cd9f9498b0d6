import { normalMillsRatio } from './normal-mills-ratio';
import { polynomial } from './polynomial';

// The quadrature of noncentral t calls this thousands of times: local names spare it the look-up of globals.
const { exp, trunc } = Math;
const CENTRAL_WITHIN = 0.67;
const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
const NUMERATOR = [
  18154.981253343561249, 1067.6894854603709582, 161.02823106855587881, 2.2352520354606839287,
  0.065682337918207449113,
];
const DENOMINATOR = [
  45507.789335026729956, 10260.932208618978205, 976.09855173777669322, 47.20258190468824187, 1,
];

/** φ(z); the square is taken in two parts, the first exact, so that a far tail keeps its digits. */
function density(z: number): number {
  const sixteenth = trunc(z * 16) / 16;
  const rest = (z - sixteenth) * (z + sixteenth);
  return (exp(-0.5 * sixteenth * sixteenth) * exp(-0.5 * rest)) / ROOT_TWO_PI;
}

/**
 * Upper tail 1 - Φ(z) of the standard normal distribution, accurate in the far tail (1e-300 at z ≈ 37).
 *
 * Rational Chebyshev approximations. Source: Cody 1969; Cody 1993, Algorithm 715 (ANORM).
 */
export function normalUpperTail(z: number): number {
  if (z < -CENTRAL_WITHIN) return 1 - normalUpperTail(-z);
  if (z <= CENTRAL_WITHIN) {
    const square = z * z;
    return 0.5 - (z * polynomial(NUMERATOR, square)) / polynomial(DENOMINATOR, square);
  }
  return z === Infinity ? 0 : density(z) * normalMillsRatio(z);
}
