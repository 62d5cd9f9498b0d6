import { polynomial } from './polynomial';

const FAR_FROM = Math.sqrt(32);
const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
const NEAR = {
  numerator: [
    9842.7148383839780218, 11602.651437647350124, 6848.1904505362823326, 2494.5375852903726711,
    597.27027639480026226, 93.506656132177855979, 8.8831497943883759412, 0.39894151208813466764,
    1.0765576773720192317e-8,
  ],
  denominator: [
    19685.429676859990727, 38912.003286093271411, 34900.952721145977266, 18615.571640885098091,
    6485.558298266760755, 1519.377599407554805, 235.38790178262499861, 22.266688044328115691, 1,
  ],
};
const FAR = {
  numerator: [
    2.9112874951168792e-5, 0.001421619193227893466, 0.022235277870649807, 0.1274011611602473639,
    0.21589853405795699, 0.02307344176494017303,
  ],
  denominator: [
    7.29751555083966205e-5, 0.00378239633202758244, 0.0659881378689285515, 0.468238212480865118,
    1.28426009614491121, 1,
  ],
};

/**
 * Mills' ratio (1 - Φ(z)) / φ(z) of the standard normal distribution, for z ≥ 0.67, to the last digits of a double.
 *
 * Rational Chebyshev approximations. Source: Cody 1969; Cody 1993, Algorithm 715 (ANORM).
 */
export function normalMillsRatio(z: number): number {
  if (z < FAR_FROM) {
    return (ROOT_TWO_PI * polynomial(NEAR.numerator, z)) / polynomial(NEAR.denominator, z);
  }
  const square = 1 / (z * z);
  const ratio = (square * polynomial(FAR.numerator, square)) / polynomial(FAR.denominator, square);
  return (1 - ROOT_TWO_PI * ratio) / z;
}
