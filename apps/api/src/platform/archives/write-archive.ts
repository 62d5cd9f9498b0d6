import { zipSync } from 'fflate';

export interface ArchivedFile {
  /** Letters, digits, `-` and `.` alone. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** A ZIP archive of a few files that belong together; all carry the moment `at`. */
export function writeArchive(files: readonly ArchivedFile[], at: Date): Buffer {
  const bytes = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: at });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
