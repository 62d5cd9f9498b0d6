import type { Sample } from './sample';

/**
 * Rank of each distinct value when everybody is ranked 1…n; equal values share the mean of their ranks (midranks).
 *
 * Decimal values must have gone through `sampleForRanks`. n = 0: an empty list.
 */
export function midRanks({ counts }: Pick<Sample, 'counts'>): number[] {
  let below = 0;
  return counts.map((count) => {
    const rank = below + (count + 1) / 2;
    below += count;
    return rank;
  });
}
