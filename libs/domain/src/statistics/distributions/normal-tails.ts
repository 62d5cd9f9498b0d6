import { normalMillsRatio } from './normal-mills-ratio';
import { normalUpperTail } from './normal-upper-tail';
import type { Tails } from './tails';

const LOGARITHM_FROM = 5;
const LOG_ROOT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

function logUpper(z: number): number {
  if (z >= LOGARITHM_FROM) return -0.5 * z * z - LOG_ROOT_TWO_PI + Math.log(normalMillsRatio(z));
  return z > 0 ? Math.log(normalUpperTail(z)) : Math.log1p(-normalUpperTail(-z));
}

/** Standard normal distribution: lower Φ(z), upper 1 - Φ(z), each with its logarithm. Source: DLMF 7.1, 7.9.1. */
export function normalTails(z: number): Tails {
  return {
    lower: normalUpperTail(-z),
    upper: normalUpperTail(z),
    logLower: z === -Infinity ? -Infinity : logUpper(-z),
    logUpper: z === Infinity ? -Infinity : logUpper(z),
  };
}
