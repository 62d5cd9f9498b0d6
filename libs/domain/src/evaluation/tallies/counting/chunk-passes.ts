import { readThreeChunks } from './read-three-chunks';
import type { Pass } from './reading';
import type { Window } from './windows';

/** A block of sheets, one after the other, a byte an item. */
export interface Rows {
  /** Another one for each block. */
  view: DataView;
  /** Bytes of a sheet. */
  readonly width: number;
  /** The highest bit of one of its bytes is set when a byte was no answer code. */
  readonly wrong: Int32Array;
}

/** Where the codes of a chunk go, and what each code adds to sums of the sheet. */
export interface ChunkColumns {
  readonly codes: Int32Array;
  readonly adds: Int32Array;
  readonly sums: Int32Array;
}

/** A chunk, through which windows it is read, and where to. */
export interface ChunkReader {
  readonly windows: readonly Window[];
  readonly columns: ChunkColumns;
}

/** The steps that write the codes of chunks and add what they stand for: three chunks in one loop where that can be. */
export function chunkPasses(rows: Rows, readers: readonly ChunkReader[]): Pass[] {
  const [one, two, three, ...others] = readers;
  if (!one) return [];
  const together = two && three ? readThreeChunks(rows, [one, two, three]) : null;
  if (together) return [together, ...chunkPasses(rows, others)];
  return [...passesOf(rows, one), ...chunkPasses(rows, readers.slice(1))];
}

function passesOf(rows: Rows, { windows, columns }: ChunkReader): Pass[] {
  const [one, other, ...more] = windows;
  if (!one) return [];
  const { codes, adds, sums } = columns;
  if (more.length > 0) {
    const clear: Pass = (sheets) => codes.fill(0, 0, sheets);
    return [clear, ...windows.map((window) => partPass(rows, window, codes)), addPass(codes, adds, sums)];
  }
  return [other ? twoPass(rows, one, other, columns) : onePass(rows, one, columns)];
}

/** Adds what codes stand for to sums. */
export function addPass(codes: Int32Array, adds: Int32Array, sums: Int32Array): Pass {
  return (sheets) => {
    for (let at = 0; at < sheets; at = (at + 1) | 0) {
      sums[at] = ((sums[at] ?? 0) + (adds[codes[at] ?? 0] ?? 0)) | 0;
    }
  };
}

function onePass(rows: Rows, window: Window, { codes, adds, sums }: ChunkColumns): Pass {
  const { offset, mask, bases, room } = window;
  const { width, wrong } = rows;
  return (sheets) => {
    const { view } = rows;
    let [at, seen] = [offset, 0];
    for (let sheet = 0; sheet < sheets; sheet = (sheet + 1) | 0) {
      const word = view.getInt32(at, true) & mask;
      seen |= (word + room) | word;
      const code = Math.imul(word, bases) >>> 24;
      codes[sheet] = code;
      sums[sheet] = ((sums[sheet] ?? 0) + (adds[code] ?? 0)) | 0;
      at = (at + width) | 0;
    }
    wrong[0] = (wrong[0] ?? 0) | seen;
  };
}

function twoPass(
  rows: Rows,
  { offset, mask, bases, room }: Window,
  other: Window,
  { codes, adds, sums }: ChunkColumns,
): Pass {
  const { mask: mask2, bases: bases2, room: room2 } = other;
  const between = other.offset - offset;
  const { width, wrong } = rows;
  return (sheets) => {
    const { view } = rows;
    let [at, seen] = [offset, 0];
    for (let sheet = 0; sheet < sheets; sheet = (sheet + 1) | 0) {
      const word = view.getInt32(at, true) & mask;
      const next = view.getInt32((at + between) | 0, true) & mask2;
      seen |= (word + room) | word | (next + room2) | next;
      const code = ((Math.imul(word, bases) >>> 24) + (Math.imul(next, bases2) >>> 24)) | 0;
      codes[sheet] = code;
      sums[sheet] = ((sums[sheet] ?? 0) + (adds[code] ?? 0)) | 0;
      at = (at + width) | 0;
    }
    wrong[0] = (wrong[0] ?? 0) | seen;
  };
}

/** One of many windows of a chunk: its items are scattered over the sheet. */
function partPass(rows: Rows, window: Window, codes: Int32Array): Pass {
  const { offset, mask, bases, room } = window;
  const { width, wrong } = rows;
  return (sheets) => {
    const { view } = rows;
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
