import { chunkPasses, type ChunkColumns } from './chunk-passes';
import type { Chunk } from './chunk-items';
import { BLOCK, runPasses } from './reading';
import { WINDOW, windowsOf } from './windows';

/** Copies a block of sheets, writes the codes of every chunk and adds up what they stand for. */
export type RowReader = (rows: Uint8Array, from: number, sheets: number) => void;

const HIGH_BITS = 0x80808080 | 0;

/** Reads sheets of `width` bytes; each chunk has its columns. The sums are added to, never cleared. */
export function readRows(
  width: number,
  chunks: readonly Chunk[],
  columns: readonly ChunkColumns[],
): RowReader {
  // The last window of the last sheet looks a little further.
  const block = new Uint8Array(BLOCK * width + WINDOW);
  const wrong = new Int32Array(1);
  const rows = { view: new DataView(block.buffer), width, wrong };
  const passes = columns.flatMap((column, index) =>
    chunks.slice(index, index + 1).flatMap((chunk) => chunkPasses(rows, windowsOf(chunk), column)),
  );
  return (source, from, sheets) => {
    block.set(source.subarray(from * width, (from + sheets) * width));
    runPasses(passes, sheets);
    if (((wrong[0] ?? 0) & HIGH_BITS) === 0) return;
    wrong[0] = 0;
    throw new RangeError('A sheet holds a byte that is no answer code of its item');
  };
}
