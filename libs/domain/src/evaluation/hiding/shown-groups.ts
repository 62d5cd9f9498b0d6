/**
 * Which groups that together are everybody may be shown, so that no small one can be found by subtraction.
 *
 * Definition: a group of 1 to `fewest` − 1 people is hidden. What is hidden must be at least two groups and at least
 * `fewest` people together: otherwise whoever has the total takes the shown groups from it. So the next smallest groups
 * are hidden too until that holds. Of groups of one size the earlier is hidden first. Nobody hidden, nothing more
 * happens; empty groups point at nobody and are shown.
 *
 * @returns for each group whether it is shown.
 */
export function shownGroups(sizes: readonly number[], fewest: number): boolean[] {
  const filled = [...sizes.keys()].filter((index) => (sizes[index] ?? 0) > 0);
  const rising = filled.sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0) || a - b);
  const hidden = new Set<number>();
  let people = 0;
  for (const index of rising) {
    const size = sizes[index] ?? 0;
    const isSafe = hidden.size === 0 || (hidden.size > 1 && people >= fewest);
    if (size >= fewest && isSafe) break;
    hidden.add(index);
    people += size;
  }
  return sizes.map((_, index) => !hidden.has(index));
}
