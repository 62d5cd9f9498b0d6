/** Years after which a person of whom only the birth year is known is certainly 18. */
export const ADULT_BY_YEAR = 19;

/**
 * Whether a person counts as a minor in a year.
 *
 * Definition: only the birth year is known, so a person is a minor until year − birth year ≥ 19: whoever
 * turns 18 in December is protected until the year is over.
 * Source: UU 35/2014 (a child is under 18); architecture section 13.
 * Edge cases: an unknown birth year (null) counts as a minor until it is recorded.
 */
export function isMinor(birthYear: number | null, year: number): boolean {
  return birthYear === null || year - birthYear < ADULT_BY_YEAR;
}
