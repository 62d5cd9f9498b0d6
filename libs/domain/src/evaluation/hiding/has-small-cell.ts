import { hideSmallCell } from '../../privacy/hide-small-cell';

/** Whether a table of people has a cell of 1 to `fewest` − 1 of them; an empty cell points at nobody. */
export function hasSmallCell(people: readonly number[], fewest: number): boolean {
  return people.some((count) => hideSmallCell(count, fewest) === null);
}
