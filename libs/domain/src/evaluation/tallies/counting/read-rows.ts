import { chunkPasses, type ChunkColumns, type Rows } from './chunk-passes';
import type { Chunk } from './chunk-items';
import { BLOCK, runPasses } from './reading';
import { WINDOW, windowsOf } from './windows';

/** Writes the codes of every chunk of a block of sheets and adds up what they stand for. */
export type RowReader = (rows: Uint8Array, from: number, sheets: number) => void;

const HIGH_BITS = 0x80808080 | 0;

/** Reads sheets of `width` bytes; each chunk has its columns. The sums are added to, never cleared. */
export function readRows(
  width: number,
  chunks: readonly Chunk[],
  columns: readonly ChunkColumns[],
): RowReader {
  const wrong = new Int32Array(1);
  const rows: Rows = { view: new DataView(new ArrayBuffer(0)), width, wrong };
  const viewOf = width < WINDOW ? copier(width) : viewOfRows;
  const passes = chunkPasses(
    rows,
    chunks.flatMap((chunk, index) =>
      columns.slice(index, index + 1).map((own) => ({ windows: windowsOf(chunk, width), columns: own })),
    ),
  );
  return (source, from, sheets) => {
    rows.view = viewOf(source.subarray(from * width, (from + sheets) * width));
    runPasses(passes, sheets);
    if (((wrong[0] ?? 0) & HIGH_BITS) === 0) return;
    wrong[0] = 0;
    throw new RangeError('A sheet holds a byte that is no answer code of its item');
  };
}

function viewOfRows({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** Sheets shorter than a window are copied, so that a look past the last of them finds a byte. */
function copier(width: number): (rows: Uint8Array) => DataView {
  const block = new Uint8Array(BLOCK * width + WINDOW);
  const view = new DataView(block.buffer);
  return (rows) => {
    block.set(rows);
    return view;
  };
}
