import { normalUpperTail } from '../distributions/normal-upper-tail';
import { polynomial } from '../distributions/polynomial';
import type { NotEstimable } from '../not-estimable';
import { centred } from './centred';
import { elementAt } from './element-at';
import { once } from './once';
import { observationsOf, type Sample } from './sample';
import { shapiroWilkWeights } from './shapiro-wilk-weights';
import { standardDeviation } from './standard-deviation';

export interface ShapiroWilk {
  readonly n: number;
  readonly w: number | null;
  readonly p: number | null;
  readonly reason?: NotEstimable;
}

const LARGEST = 5000;
const SMALL_MEAN = [0.544, -0.39978, 0.025054, -0.0006714];
const SMALL_LOG_SD = [1.3822, -0.77857, 0.062767, -0.0020322];
const LARGE_MEAN = [-1.5861, -0.31082, -0.083751, 0.0038915];
const LARGE_LOG_SD = [-0.4803, -0.082676, 0.0030302];

/** p from 1 - W: exact for n = 3, else Royston's normalising transformation. */
function significance(n: number, oneMinusW: number): number {
  if (n === 3) {
    const angle = Math.asin(Math.sqrt(Math.max(0.75, 1 - oneMinusW)));
    return Math.max(0, (6 / Math.PI) * (angle - Math.PI / 3));
  }
  const logarithm = Math.log(oneMinusW);
  if (n > 11) {
    const size = Math.log(n);
    return normalUpperTail(
      (logarithm - polynomial(LARGE_MEAN, size)) / Math.exp(polynomial(LARGE_LOG_SD, size)),
    );
  }
  const limit = 0.459 * n - 2.273;
  if (logarithm >= limit) return 0;
  const transformed = -Math.log(limit - logarithm);
  return normalUpperTail((transformed - polynomial(SMALL_MEAN, n)) / Math.exp(polynomial(SMALL_LOG_SD, n)));
}

/**
 * Shapiro–Wilk test of normality; W from 0 to 1, small p = not normal.
 *
 * 1 - W is computed as (√(SSa·SSx) - Sax)(√(SSa·SSx) + Sax) / (SSa·SSx) on centred, scaled data, so that it keeps its
 * digits when W is near 1. Source: Royston 1995, Algorithm AS R94. Missing scores are left out.
 * n < 3 `too_few`, constant data `zero_variance`, n > 5000 `too_many`.
 */
export const shapiroWilk = /* @__PURE__ */ once((sample: Sample): ShapiroWilk => {
  const { n } = sample;
  const centre = centred(sample);
  if (n < 3 || centre === null) return { n, w: null, p: null, reason: 'too_few' };
  if (standardDeviation(sample) === 0) return { n, w: null, p: null, reason: 'zero_variance' };
  if (n > LARGEST) return { n, w: null, p: null, reason: 'too_many' };
  const { deviations } = centre;
  const range = elementAt(deviations, deviations.length - 1) - elementAt(deviations, 0);
  const everybody = observationsOf({ ...sample, values: deviations });
  let [weightSquares, valueSquares, crossed] = [0, 0, 0];
  shapiroWilkWeights(n).forEach((weight, index) => {
    const scaled = elementAt(everybody, index) / range;
    weightSquares += weight * weight;
    valueSquares += scaled * scaled;
    crossed += weight * scaled;
  });
  const whole = Math.sqrt(weightSquares * valueSquares);
  const oneMinusW = Math.max(0, ((whole - crossed) * (whole + crossed)) / (weightSquares * valueSquares));
  return { n, w: 1 - oneMinusW, p: oneMinusW === 0 ? 1 : significance(n, oneMinusW) };
});
