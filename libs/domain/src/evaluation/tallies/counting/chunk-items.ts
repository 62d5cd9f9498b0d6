/** Items that are counted together: one code says the digits of all of them. */
export interface Chunk {
  /** Positions of the items, ascending. */
  readonly items: readonly number[];
  /** How many digits each item has. */
  readonly radices: readonly number[];
  /** What a digit of each item counts in the code: the first item weighs most, the last one 1. */
  readonly bases: readonly number[];
  /** Codes there are: the product of the radices. */
  readonly size: number;
}

/** A code of a chunk fits in a byte. */
export const MOST_CODES = 256;

/**
 * Gathers items in their order into chunks of at most `capacity` codes; an item that has more stands alone.
 *
 * With a capacity of 1 every item stands alone: then tables are tiny, for few people. No items: no chunks.
 */
export function chunkItems(
  items: readonly number[],
  radixOf: (item: number) => number,
  capacity: number,
): Chunk[] {
  const most = Math.min(capacity, MOST_CODES);
  const groups: { items: number[]; radices: number[]; size: number }[] = [];
  for (const item of items) {
    const radix = radixOf(item);
    const last = groups.at(-1);
    if (last && last.size * radix <= most) {
      last.items.push(item);
      last.radices.push(radix);
      last.size *= radix;
    } else {
      groups.push({ items: [item], radices: [radix], size: radix });
    }
  }
  return groups.map(({ items: gathered, radices, size }) => {
    let base = size;
    const bases = radices.map((radix) => (base /= radix));
    return { items: gathered, radices, bases, size };
  });
}

/** The digit of the item at this place in a code of the chunk. */
export function digitOf({ bases, radices }: Chunk, place: number, code: number): number {
  return Math.floor(code / (bases[place] ?? 1)) % (radices[place] ?? 1);
}
