import { elementAt } from './element-at';

/**
 * Ranks 1…n in the order of the input; equal values share the mean of their ranks (midranks).
 *
 * Decimal values must have gone through `roundForRanks`. n = 0: an empty list.
 */
export function midRanks(values: readonly number[]): number[] {
  const order = Uint32Array.from(values.keys());
  order.sort((a, b) => elementAt(values, a) - elementAt(values, b));
  const ranks = new Array<number>(values.length).fill(0);
  let start = 0;
  while (start < order.length) {
    const value = elementAt(values, elementAt(order, start));
    let end = start + 1;
    while (end < order.length && elementAt(values, elementAt(order, end)) === value) end += 1;
    for (let position = start; position < end; position += 1) {
      ranks[elementAt(order, position)] = (start + 1 + end) / 2;
    }
    start = end;
  }
  return ranks;
}
