export const ENCODINGS = ['utf-8', 'utf-16le', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A class list of a whole school stays far below this; a photo or a workbook does not. */
export const LARGEST_FILE = 2_000_000;

/** As much as the server takes. */
export const LARGEST_WORKBOOK = 5_000_000;

export type ReadList =
  | { ok: true; text: string; encoding: Encoding }
  | { ok: false; reason: 'workbook' | 'too-large' | 'not-text' };

/**
 * The text of an uploaded list, whatever program wrote it.
 *
 * A byte order mark decides; without one it is UTF-8 when it can be, else Windows-1252, which old versions of
 * Excel write: every sequence of bytes is valid there, so that it can only be a guess and is told.
 */
export function readList(bytes: Uint8Array): ReadList {
  if (bytes.length > LARGEST_FILE) return { ok: false, reason: 'too-large' };
  if (isWorkbook(bytes)) return { ok: false, reason: 'workbook' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  const text = asUtf8(bytes);
  const list: ReadList =
    text === null ? decoded(bytes, 'windows-1252') : { ok: true, text, encoding: 'utf-8' };
  // Spreadsheets never write NUL into a text; pictures and databases do.
  return list.ok && list.text.includes('\0') ? { ok: false, reason: 'not-text' } : list;
}

/** XLSX is a zip archive; the server opens it. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** XLSX and ODS are zip archives, XLS is a compound file. */
function isWorkbook(bytes: Uint8Array): boolean {
  const zip = isZip(bytes);
  const compound = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  return zip || compound;
}

function decoded(bytes: Uint8Array, encoding: Encoding): ReadList {
  return { ok: true, text: new TextDecoder(encoding).decode(bytes), encoding };
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Thrown for one reason alone: the bytes are no UTF-8.
    return null;
  }
}
