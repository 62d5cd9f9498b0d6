export const AGE_BANDS = ['under_15', '15_17', '18_19', '20_24', '25_39', '40_59', '60_and_over'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** First age of each band, in the order of `AGE_BANDS`. */
const FROM = [0, 15, 18, 20, 25, 40, 60] as const;

/**
 * The age band of a person in a year.
 *
 * Definition: age = year − birth year (whole years, at most one too high); under 15, 15–17, 18–19, 20–24,
 * 25–39, 40–59, 60 and over.
 * Source: architecture section 13.
 * Edge cases: null for an unknown birth year and for one after `year`. The band says nothing about being a
 * minor: that is `isMinor`.
 */
export function ageBand(birthYear: number | null, year: number): AgeBand | null {
  if (birthYear === null || birthYear > year) return null;
  return AGE_BANDS[FROM.findLastIndex((from) => year - birthYear >= from)] ?? null;
}
