import type { Sample } from '../samples/sample';

/** The groups that have observations. */
export function filledGroups(groups: readonly Sample[]): Sample[] {
  return groups.filter(({ n }) => n > 0);
}
