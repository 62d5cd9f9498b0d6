/** Hake's bands, from the best; his own "low" is our low and negative together. */
export const gainCategories = ['high', 'medium', 'low', 'negative'] as const;
export type GainCategory = (typeof gainCategories)[number];

/** The gains from which a band begins. */
export interface GainBounds {
  readonly medium: number;
  readonly high: number;
}

/** Hake's own. */
export const HAKE_BOUNDS: GainBounds = { medium: 0.3, high: 0.7 };

const MILLION = 1e6;
const NINE_DECIMALS = 5e-10;
const ROUNDING = 1e-12;

/**
 * Whether `won` is at least `bound` of `possible`. Bounds are read as millionths and whole points are compared as whole
 * numbers; decimals that miss the bound only by their rounding reach it.
 */
function reaches(bound: number, won: number, possible: number): boolean {
  const surplus = MILLION * won - Math.round(MILLION * bound) * possible;
  if (Number.isInteger(won) && Number.isInteger(possible)) return surplus >= 0;
  return surplus >= -MILLION * Math.max(NINE_DECIMALS, ROUNDING * possible);
}

/**
 * Hake's band of a gain given as points won of points that could be won (> 0): high from 0.7, medium from 0.3, low
 * from 0, negative below. Each band begins with its bound.
 *
 * Decided without a quotient: as a floating number 18/60 would miss 0.3. Source: Hake 1998.
 */
export function gainCategory(
  won: number,
  possible: number,
  { medium, high }: GainBounds = HAKE_BOUNDS,
): GainCategory {
  if (!reaches(0, won, possible)) return 'negative';
  if (reaches(high, won, possible)) return 'high';
  return reaches(medium, won, possible) ? 'medium' : 'low';
}
