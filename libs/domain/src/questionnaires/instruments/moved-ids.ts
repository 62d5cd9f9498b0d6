/**
 * Which of the ids that two lists share stand in another order in the second.
 *
 * Definition: the fewest ids that have to be taken out so that the rest follow each other alike (all but a longest
 * common subsequence); where several are possible, the one that keeps the earliest of the second list.
 * Edge cases: ids in one list only do not count; of an id that stands twice, only its first place does.
 */
export function movedIds(before: readonly string[], after: readonly string[]): string[] {
  const places = new Map<string, number>();
  before.forEach((id, place) => {
    if (!places.has(id)) places.set(id, place);
  });
  const shared = [...new Set(after)].flatMap((id) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, place }];
  });
  // From the end: the longest run of rising places that begins here, and where it goes on.
  const runs: { length: number; next: number }[] = [];
  for (let at = shared.length - 1; at >= 0; at--) {
    let best = { length: 1, next: -1 };
    for (let later = at + 1; later < shared.length; later++) {
      const length = (runs[later]?.length ?? 0) + 1;
      const rises = (shared[later]?.place ?? -1) > (shared[at]?.place ?? -1);
      if (rises && length > best.length) best = { length, next: later };
    }
    runs[at] = best;
  }
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  const stays = new Set<number>();
  for (let at = runs.findIndex(({ length }) => length === longest); at >= 0; at = runs[at]?.next ?? -1) {
    stays.add(at);
  }
  return shared.flatMap(({ id }, at) => (stays.has(at) ? [] : [id]));
}
