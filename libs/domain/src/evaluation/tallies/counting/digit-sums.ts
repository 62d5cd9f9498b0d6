import type { Chunk } from './chunk-items';

/**
 * How often each digit of each item of a chunk stood beside each number below `width`: cell `digit × width + number`.
 *
 * Items are taken off the codes one after the other, the last one first, and the codes that are left make a smaller
 * table: all items together cost little more than one look at the whole.
 *
 * @param counts cell `code × width + number`.
 */
export function digitSums({ radices }: Chunk, counts: Int32Array, width: number): Int32Array[] {
  let left = counts;
  const sums = radices.toReversed().map((radix) => {
    const { ofItem, ofOthers } = takeOff(left, radix, width);
    left = ofOthers;
    return ofItem;
  });
  return sums.toReversed();
}

function takeOff(counts: Int32Array, radix: number, width: number) {
  const ofItem = new Int32Array(radix * width);
  const ofOthers = new Int32Array(counts.length / radix);
  let cell = 0;
  for (let others = 0; others < ofOthers.length; others += width) {
    for (let item = 0; item < ofItem.length; item += width) {
      for (let number = 0; number < width; number += 1) {
        const count = counts[cell] ?? 0;
        ofItem[item + number] = (ofItem[item + number] ?? 0) + count;
        ofOthers[others + number] = (ofOthers[others + number] ?? 0) + count;
        cell += 1;
      }
    }
  }
  return { ofItem, ofOthers };
}
