export const TARGET_AGE_RESULTS = ['no-target', 'no-data', 'reached', 'partly', 'missed'] as const;
export type TargetAgeResult = (typeof TARGET_AGE_RESULTS)[number];

export type TargetAge = { min: number | null; max: number | null };
export type TargetAgeReached = { result: TargetAgeResult; inside: number; outside: number; unknown: number };

/**
 * Whether the people whom the event was for are the people who came (S10).
 *
 * Definition: age = year of the event − birth year (as in `ageBand`), bounds included. `reached`: all present
 * with a known birth year are inside; `partly`: some; `missed`: none. Unit: people.
 * Edge cases: no bound at all is "no-target"; nobody present, or no birth year known, is "no-data". One bound
 * alone is open on the other side.
 */
export function targetAgeReached(
  target: TargetAge,
  presentBirthYears: readonly (number | null)[],
  year: number,
): TargetAgeReached {
  const ages = presentBirthYears.flatMap((birthYear) => (birthYear === null ? [] : [year - birthYear]));
  const inside = ages.filter((age) => age >= (target.min ?? 0) && age <= (target.max ?? Infinity)).length;
  const counts = { inside, outside: ages.length - inside, unknown: presentBirthYears.length - ages.length };
  if (target.min === null && target.max === null) return { result: 'no-target', ...counts };
  if (ages.length === 0) return { result: 'no-data', ...counts };
  if (counts.outside === 0) return { result: 'reached', ...counts };
  return { result: inside === 0 ? 'missed' : 'partly', ...counts };
}
