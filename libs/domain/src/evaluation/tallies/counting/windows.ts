import type { Chunk } from './chunk-items';

/** Four neighbouring bytes of a sheet, of which some are items of a chunk. */
export interface Window {
  readonly offset: number;
  /** 255 in the bytes of the chunk's items. */
  readonly mask: number;
  /** The bases of the items, from the highest byte down. */
  readonly bases: number;
  /** What a byte may still grow before its highest bit is set, when it is the last code of its item. */
  readonly room: number;
}

/** Bytes of a window. */
export const WINDOW = 4;
/** The most answer codes an item can have, a blank included. */
const MOST_RADIX = 128;

/**
 * The windows through which the items of a chunk are read, four at a time: with the items' digits in the bytes of a
 * word, and their bases in the bytes of another in the opposite order, the highest byte of the product is
 * Σ digit × base. Bases fall from item to item, so each lower byte of the product is at most the code itself, below
 * 256, and never carries into the next.
 *
 * No window looks past the end of its sheet, unless the sheet of `width` bytes is shorter than a window.
 *
 * @throws RangeError for an item with more than 127 answers.
 */
export function windowsOf({ items, bases, radices }: Chunk, width: number): Window[] {
  const windows: Window[] = [];
  let place = 0;
  while (place < items.length) {
    const offset = Math.max(0, Math.min(items[place] ?? 0, width - WINDOW));
    let [mask, shares, room] = [0, 0, 0];
    for (; place < items.length && (items[place] ?? 0) < offset + WINDOW; place += 1) {
      const byte = (items[place] ?? 0) - offset;
      const radix = radices[place] ?? 1;
      if (radix > MOST_RADIX) throw new RangeError('An item has at most 127 answers');
      mask |= 0xff << (8 * byte);
      shares |= (bases[place] ?? 0) << (8 * (WINDOW - 1 - byte));
      room |= (MOST_RADIX - radix) << (8 * byte);
    }
    windows.push({ offset, mask, bases: shares, room });
  }
  return windows;
}
