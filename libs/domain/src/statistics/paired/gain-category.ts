import { roundForRanks } from '../samples/round-for-ranks';

/** Hake's bands, from the best; his own "low" is our low and negative together. */
export const gainCategories = ['high', 'medium', 'low', 'negative'] as const;
export type GainCategory = (typeof gainCategories)[number];

/**
 * Hake's band of a gain given as points won of points that could be won (> 0): high from 0.7, medium from 0.3, low
 * from 0, negative below.
 *
 * Decided by 10·won ≥ 7·possible and 10·won ≥ 3·possible: as a floating quotient 18/60 would miss 0.3.
 * Source: Hake 1998.
 */
export function gainCategory(won: number, possible: number): GainCategory {
  const tenfold = roundForRanks(10 * won);
  if (tenfold < 0) return 'negative';
  if (tenfold >= roundForRanks(7 * possible)) return 'high';
  return tenfold >= roundForRanks(3 * possible) ? 'medium' : 'low';
}
