/** max |x| over all lists, in the unit of the values; 0 when there is no value. */
export function largestMagnitude(...lists: readonly (readonly number[])[]): number {
  let largest = 0;
  for (const list of lists) {
    for (const value of list) largest = Math.max(largest, Math.abs(value));
  }
  return largest;
}
