import { withoutMissing } from '../samples/without-missing';

/** The groups that have values, missing ones left out. */
export function filledGroups(groups: readonly (readonly (number | null)[])[]): number[][] {
  return groups.map(withoutMissing).filter((group) => group.length > 0);
}
