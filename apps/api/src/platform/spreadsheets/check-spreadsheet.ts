import type { ArchiveEntry } from './central-directory';
import { readCentralDirectory } from './central-directory';
import { keepsItsClaims } from './keeps-its-claims';
import type { SpreadsheetRefusal } from './spreadsheet';
import { SPREADSHEET_LIMITS } from './spreadsheet';

const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const STORED = 0;
const DEFLATED = 8;
/** Smaller files may be packed as tight as they like: they cannot hurt. */
const SMALL = 100_000;
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Whether a file may go on to the reader: null, or why not (F2). Names, sizes and the directory of the archive come
 * first, so most bombs are refused before anything of them is unpacked; then the claims are held to.
 */
export async function checkSpreadsheet(bytes: Buffer): Promise<SpreadsheetRefusal | null> {
  if (isEmpty(bytes)) return 'spreadsheet.empty';
  if (bytes.subarray(0, COMPOUND.length).equals(COMPOUND)) {
    return bytes.includes(ENCRYPTED_PACKAGE) ? 'spreadsheet.encrypted' : 'spreadsheet.other-format';
  }
  if (bytes.toString('latin1', 0, 2) !== 'PK') return null;
  return checkArchive(bytes);
}

/** No byte, or blanks and line ends alone, with or without the mark that programs put first. */
function isEmpty(bytes: Buffer): boolean {
  return bytes.length < SMALL && bytes.toString('utf8').trim() === '';
}

async function checkArchive(bytes: Buffer): Promise<SpreadsheetRefusal | null> {
  // Whatever is shorter than an empty archive was cut off.
  if (bytes.length < 22) return 'spreadsheet.unreadable';
  const entries = readCentralDirectory(bytes, SPREADSHEET_LIMITS.entries);
  if (!entries) return 'spreadsheet.suspicious';
  if (entries.some(({ flags }) => (flags & ENCRYPTED) !== 0)) return 'spreadsheet.encrypted';
  const names = entries.map(({ name }) => name);
  if (names.some((name) => !isInside(name)) || new Set(names).size < names.length) {
    return 'spreadsheet.suspicious';
  }
  if (entries.some((entry) => !isHonest(entry)) || isTooLarge(entries)) return 'spreadsheet.suspicious';
  if (!names.includes('[Content_Types].xml') || !names.includes('xl/workbook.xml')) {
    return 'spreadsheet.other-format';
  }
  return (await keepsItsClaims(bytes, entries)) ? null : 'spreadsheet.suspicious';
}

function isInside(name: string): boolean {
  return !/^[/\\]|^[A-Za-z]:|\\|\0|(^|\/)\.\.(\/|$)/.test(name) && name !== '' && name.length <= 200;
}

function isHonest({ method, packed, unpacked }: ArchiveEntry): boolean {
  if (method === STORED) return packed === unpacked;
  // Even nothing takes two bytes when it is packed; sizes that are missing would be looked for by the reader.
  return method === DEFLATED && packed >= 2 && (unpacked > 0 || packed <= 5);
}

function isTooLarge(entries: readonly ArchiveEntry[]): boolean {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const { ratio, unpackedBytes } = SPREADSHEET_LIMITS;
  const isTight = entries.some((entry) => entry.unpacked > SMALL && entry.unpacked > entry.packed * ratio);
  return unpacked > unpackedBytes || unpacked > Math.max(SMALL, packed * ratio) || isTight;
}
