import { combineTallies } from './combine-tallies';
import { subtractTable } from './count-table';
import type { Tally } from './tally';

/**
 * The tally without the people of a part of it, as if they had never been counted.
 *
 * @throws RangeError when something would become less than nothing: then the part was never in the whole.
 */
export function subtractTally(whole: Tally, part: Tally): Tally {
  return combineTallies(whole, part, subtractTable);
}
