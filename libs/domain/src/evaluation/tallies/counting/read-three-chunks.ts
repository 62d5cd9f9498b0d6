import type { ChunkReader, Rows } from './chunk-passes';
import type { Pass } from './reading';
import type { Window } from './windows';

/** Sees nothing, and so adds nothing to a code. */
const blind = ({ offset }: Window): Window => ({ offset, mask: 0, bases: 0, room: 0 });

/** A chunk that is read through two windows, of which one may be blind. */
function readTwice({ windows: [one, other, ...more], columns }: ChunkReader) {
  return one && more.length === 0 ? { one, other: other ?? blind(one), ...columns } : null;
}

/**
 * Writes the codes of three chunks that add to the same sums, in one loop: the sums are taken up and put down once.
 * `null` when the items of a chunk are too scattered.
 */
export function readThreeChunks(
  rows: Rows,
  readers: readonly [ChunkReader, ChunkReader, ChunkReader],
): Pass | null {
  const [a, b, c] = readers.map(readTwice);
  if (!a || !b || !c || a.sums !== b.sums || a.sums !== c.sums) return null;
  const { offset, mask: maskA, bases: basesA, room: roomA } = a.one;
  const { offset: offsetA2, mask: maskA2, bases: basesA2, room: roomA2 } = a.other;
  const { offset: offsetB, mask: maskB, bases: basesB, room: roomB } = b.one;
  const { offset: offsetB2, mask: maskB2, bases: basesB2, room: roomB2 } = b.other;
  const { offset: offsetC, mask: maskC, bases: basesC, room: roomC } = c.one;
  const { offset: offsetC2, mask: maskC2, bases: basesC2, room: roomC2 } = c.other;
  const { codes: codesA, adds: addsA, sums } = a;
  const { codes: codesB, adds: addsB } = b;
  const { codes: codesC, adds: addsC } = c;
  const { width, wrong } = rows;
  return (sheets) => {
    const { view } = rows;
    let [at, seen] = [0, 0];
    for (let sheet = 0; sheet < sheets; sheet = (sheet + 1) | 0) {
      const a1 = view.getInt32((at + offset) | 0, true) & maskA;
      const a2 = view.getInt32((at + offsetA2) | 0, true) & maskA2;
      seen |= (a1 + roomA) | a1 | (a2 + roomA2) | a2;
      const codeA = ((Math.imul(a1, basesA) >>> 24) + (Math.imul(a2, basesA2) >>> 24)) | 0;
      codesA[sheet] = codeA;
      const b1 = view.getInt32((at + offsetB) | 0, true) & maskB;
      const b2 = view.getInt32((at + offsetB2) | 0, true) & maskB2;
      seen |= (b1 + roomB) | b1 | (b2 + roomB2) | b2;
      const codeB = ((Math.imul(b1, basesB) >>> 24) + (Math.imul(b2, basesB2) >>> 24)) | 0;
      codesB[sheet] = codeB;
      const c1 = view.getInt32((at + offsetC) | 0, true) & maskC;
      const c2 = view.getInt32((at + offsetC2) | 0, true) & maskC2;
      seen |= (c1 + roomC) | c1 | (c2 + roomC2) | c2;
      const codeC = ((Math.imul(c1, basesC) >>> 24) + (Math.imul(c2, basesC2) >>> 24)) | 0;
      codesC[sheet] = codeC;
      const added = ((addsA[codeA] ?? 0) + (addsB[codeB] ?? 0) + (addsC[codeC] ?? 0)) | 0;
      sums[sheet] = ((sums[sheet] ?? 0) + added) | 0;
      at = (at + width) | 0;
    }
    wrong[0] = (wrong[0] ?? 0) | seen;
  };
}
