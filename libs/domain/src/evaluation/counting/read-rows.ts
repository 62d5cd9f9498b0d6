import type { Chunk } from './chunk-items';
import { BLOCK, type Pass, type Reading, runPasses } from './reading';

/** Copies a block of sheets and writes the code of every chunk of every sheet. */
export type RowReader = (rows: Uint8Array, from: number, sheets: number) => void;

/** Four neighbouring bytes of a sheet, of which some are items of a chunk. */
interface Window {
  readonly offset: number;
  /** 255 in the bytes of the chunk's items. */
  readonly mask: number;
  /** The bases of the items, from the highest byte down. */
  readonly bases: number;
  /** What a byte may still grow before its highest bit is set, when it is the last code of its item. */
  readonly room: number;
}

const WINDOW = 4;
const HIGH_BITS = 0x80808080 | 0;
/** The most answer codes an item can have, a blank included. */
const MOST_RADIX = 128;

/**
 * Reads codes four items at a time: with the items' digits in the bytes of a word, and their bases in the bytes of
 * another in the opposite order, the highest byte of the product is Σ digit × base. Bases fall from item to item, so
 * each lower byte of the product is at most the code itself, below 256, and never carries into the next.
 */
export function readRows(width: number, chunks: readonly Chunk[], codes: readonly Reading[]): RowReader {
  // The last window of the last sheet looks a little further.
  const block = new Uint8Array(BLOCK * width + WINDOW);
  const view = new DataView(block.buffer);
  const wrong = new Int32Array(1);
  const passes = chunks.flatMap((chunk, index) => {
    const column = codes[index]?.column;
    const [one, other, ...others] = windowsOf(chunk);
    if (!column || !one) return [];
    return [
      other ? twoPass(view, width, one, other, column, wrong) : onePass(view, width, one, column, wrong),
      ...others.map((window) => nextPass(view, width, window, column, wrong)),
    ];
  });
  return (rows, from, sheets) => {
    block.set(rows.subarray(from * width, (from + sheets) * width));
    runPasses(passes, sheets);
    if (((wrong[0] ?? 0) & HIGH_BITS) === 0) return;
    wrong[0] = 0;
    throw new RangeError('A sheet holds a byte that is no answer code of its item');
  };
}

function windowsOf({ items, bases, radices }: Chunk): Window[] {
  const windows: Window[] = [];
  let place = 0;
  while (place < items.length) {
    const offset = items[place] ?? 0;
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

function onePass(view: DataView, width: number, window: Window, codes: Int32Array, wrong: Int32Array): Pass {
  const { offset, mask, bases, room } = window;
  return (sheets) => {
    let [at, seen] = [offset, 0];
    for (let sheet = 0; sheet < sheets; sheet = (sheet + 1) | 0) {
      const word = view.getInt32(at, true) & mask;
      seen |= (word + room) | word;
      codes[sheet] = Math.imul(word, bases) >>> 24;
      at = (at + width) | 0;
    }
    wrong[0] = (wrong[0] ?? 0) | seen;
  };
}

/** Two windows of a chunk at once. */
function twoPass(
  view: DataView,
  width: number,
  one: Window,
  other: Window,
  codes: Int32Array,
  wrong: Int32Array,
): Pass {
  const { offset, mask, bases, room } = one;
  const { mask: mask2, bases: bases2, room: room2 } = other;
  const between = other.offset - offset;
  return (sheets) => {
    let [at, seen] = [offset, 0];
    for (let sheet = 0; sheet < sheets; sheet = (sheet + 1) | 0) {
      const word = view.getInt32(at, true) & mask;
      const next = view.getInt32((at + between) | 0, true) & mask2;
      seen |= (word + room) | word | (next + room2) | next;
      codes[sheet] = ((Math.imul(word, bases) >>> 24) + (Math.imul(next, bases2) >>> 24)) | 0;
      at = (at + width) | 0;
    }
    wrong[0] = (wrong[0] ?? 0) | seen;
  };
}

/** A further window, whose part is added. */
function nextPass(view: DataView, width: number, window: Window, codes: Int32Array, wrong: Int32Array): Pass {
  const { offset, mask, bases, room } = window;
  return (sheets) => {
    let [at, seen] = [offset, 0];
    for (let sheet = 0; sheet < sheets; sheet = (sheet + 1) | 0) {
      const word = view.getInt32(at, true) & mask;
      seen |= (word + room) | word;
      codes[sheet] = ((codes[sheet] ?? 0) + (Math.imul(word, bases) >>> 24)) | 0;
      at = (at + width) | 0;
    }
    wrong[0] = (wrong[0] ?? 0) | seen;
  };
}
