import { createInflateRaw } from 'node:zlib';
import type { ArchiveEntry } from './central-directory';

const STORED = 0;
/** Large pieces: each one is a trip to another thread, which costs more than the unpacking. */
const PIECE = 262_144;
const SMALLEST_PIECE = 64;
/** What is read as XML; no XML holds a zero byte, and most bombs hold nothing else. */
const XML = /\.(xml|rels|vml)$/i;

/**
 * Whether every part unpacks to exactly the size that the directory claims, and what should be XML may be some. It
 * unpacks piece by piece beside the event loop and keeps nothing, and stops at the first untruth: so a bomb costs
 * the milliseconds of what it claims, no memory, and no child.
 */
export async function keepsItsClaims(bytes: Buffer, entries: readonly ArchiveEntry[]): Promise<boolean> {
  for (const entry of entries) if (!(await isTrue(bytes, entry))) return false;
  return true;
}

function isTrue(
  bytes: Buffer,
  { name, method, dataStart, packed, unpacked }: ArchiveEntry,
): Promise<boolean> {
  const data = bytes.subarray(dataStart, dataStart + packed);
  const isWrong = (piece: Buffer): boolean => XML.test(name) && piece.includes(0);
  if (method === STORED) return Promise.resolve(!isWrong(data));
  return new Promise((resolve) => {
    const inflate = createInflateRaw({ chunkSize: Math.min(PIECE, Math.max(SMALLEST_PIECE, unpacked + 1)) });
    let size = 0;
    const end = (answer: boolean): void => {
      inflate.destroy();
      resolve(answer);
    };
    inflate.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > unpacked || isWrong(piece)) end(false);
    });
    inflate.on('end', () => end(size === unpacked));
    // Damaged bytes: they unpack to nothing that could be claimed.
    inflate.on('error', () => end(false));
    inflate.end(data);
  });
}
