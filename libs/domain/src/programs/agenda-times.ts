/** Milliseconds since 1970; null while the event has no start. */
export type AgendaTime = { startMs: number | null; endMs: number | null };

/**
 * When each agenda item begins and ends.
 *
 * Definition: the items follow one another without a gap from the start of the event; each lasts its minutes.
 * Unit: milliseconds since 1970, to be shown in the venue's zone.
 * Edge cases: without a start every time is null; without items the list is empty.
 */
export function agendaTimes(startsAtMs: number | null, minutes: readonly number[]): AgendaTime[] {
  let passed = 0;
  return minutes.map((lasting) => {
    const before = passed;
    passed += lasting;
    if (startsAtMs === null) return { startMs: null, endMs: null };
    return { startMs: startsAtMs + before * 60_000, endMs: startsAtMs + passed * 60_000 };
  });
}
