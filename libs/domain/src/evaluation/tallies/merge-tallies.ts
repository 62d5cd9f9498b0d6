import { combineTallies } from './combine-tallies';
import { addTables } from './count-table';
import type { Tally } from './tally';

/**
 * The tally of the people of both: the same as if they had been counted together.
 *
 * Only for different people under one design; what the design calls an item or a wave must mean the same in both.
 */
export function mergeTallies(one: Tally, other: Tally): Tally {
  return combineTallies(one, other, addTables);
}
