/** Counts of people under these numbers stay hidden: outside the own team, inside the organisation, outside it. */
export const SMALL_CELL_OUTSIDE_TEAM = 5;
export const SMALL_CELL_INSIDE = 10;
export const SMALL_CELL_LEAVING = 11;

/**
 * A count of people, or null when it is so small that it could point at somebody.
 *
 * Definition: hidden when 0 < count < threshold.
 * Source: architecture section 5 (under 5, under 10, under 11).
 * Edge cases: nought is shown, it points at nobody. A total beside one hidden part gives the part away: the
 * caller hides a second part, too.
 */
export function hideSmallCell(count: number, threshold: number): number | null {
  return count > 0 && count < threshold ? null : count;
}
