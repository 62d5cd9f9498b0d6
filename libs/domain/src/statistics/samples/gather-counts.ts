const ROOM_PER_ROW = 4;
const SPARE_ROOM = 1024;

/** The smallest and the largest of whole numbers; `null` where not all are whole, or none are there. */
function wholeRange(values: ArrayLike<number>): { least: number; most: number } | null {
  let [least, most] = [Infinity, -Infinity];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    if (!Number.isInteger(value)) return null;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return values.length === 0 ? null : { least, most };
}

/** Whole numbers that lie close together have a place each: nothing is searched and nothing sorted. */
function countInPlaces(
  values: ArrayLike<number>,
  counts: ArrayLike<number>,
  { least, most }: { least: number; most: number },
): [number[], number[]] {
  const places = new Float64Array(most - least + 1);
  for (let index = 0; index < values.length; index += 1) {
    const place = (values[index] ?? 0) - least;
    places[place] = (places[place] ?? 0) + (counts[index] ?? 0);
  }
  const gathered: [number[], number[]] = [[], []];
  for (let place = 0; place < places.length; place += 1) {
    const count = places[place] ?? 0;
    if (count === 0) continue;
    gathered[0].push(place + least);
    gathered[1].push(count);
  }
  return gathered;
}

/** Each distinct value once, ascending, with the sum of its counts (none negative); values that nobody has are left out. */
export function gatherCounts(values: ArrayLike<number>, counts: ArrayLike<number>): [number[], number[]] {
  const range = wholeRange(values);
  if (range && range.most - range.least < ROOM_PER_ROW * values.length + SPARE_ROOM) {
    return countInPlaces(values, counts, range);
  }
  const counted = new Map<number, number>();
  for (let index = 0; index < values.length; index += 1) {
    const [value, count] = [values[index] ?? 0, counts[index] ?? 0];
    if (count > 0) counted.set(value, (counted.get(value) ?? 0) + count);
  }
  const distinct = [...Float64Array.from(counted.keys()).sort()];
  return [distinct, distinct.map((value) => counted.get(value) ?? 0)];
}
