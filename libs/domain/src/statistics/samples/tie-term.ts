import type { Sample } from './sample';

/**
 * Σ(t³ - t) over the groups of equal values, t being the size of a group: the tie correction of rank tests.
 *
 * 0 when all values differ or there are none. Decimal values must have gone through `sampleForRanks`.
 */
export function tieTerm({ counts }: Pick<Sample, 'counts'>): number {
  let term = 0;
  for (const size of counts) term += size ** 3 - size;
  return term;
}
