/** One file of an archive as the central directory claims it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its packed bytes begin, as its own header says. */
  readonly dataStart: number;
  readonly headerStart: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
/** The end for large archives and what points at it; some programs always write them. */
const LENGTH_64 = 76;
const IN_EXTRA = 0xffffffff;
const HAS_DESCRIPTOR = 0x0008;
const LONGEST_COMMENT = 65_535;

/**
 * The entries of a ZIP archive without unpacking anything, or null when the archive is not what an honest program
 * writes: it must begin with its first entry and end with its directory, the two headers of an entry must agree,
 * entries must not overlap, and the fields of 32 bits say all there is to say: what large archives write beside
 * them is left aside, as the reader leaves it.
 */
export function readCentralDirectory(bytes: Buffer, mostEntries: number): ArchiveEntry[] | null {
  const end = findEnd(bytes);
  if (end === null || bytes.readUInt32LE(0) !== LOCAL) return null;
  const [disk, startDisk, here, count] = [4, 6, 8, 10].map((at) => bytes.readUInt16LE(end + at));
  const size = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  const last = hasEnd64(bytes, end) ? end - LENGTH_64 : end;
  if (disk !== 0 || startDisk !== 0 || here !== count || count === undefined) return null;
  if (count > mostEntries || start + size !== last) return null;
  const entries: ArchiveEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(bytes, at, start);
    if (!entry) return null;
    entries.push(entry.entry);
    at = entry.next;
  }
  return at === last && areApart(entries, start) ? entries : null;
}

function hasEnd64(bytes: Buffer, end: number): boolean {
  const at = end - LENGTH_64;
  return at >= 0 && bytes.readUInt32LE(at) === END_64 && bytes.readUInt32LE(end - 20) === LOCATOR_64;
}

function findEnd(bytes: Buffer): number | null {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - LONGEST_COMMENT); at -= 1) {
    if (bytes.readUInt32LE(at) !== END) continue;
    // A second end within the comment would let two programs see two archives.
    return at + 22 + bytes.readUInt16LE(at + 20) === bytes.length ? at : null;
  }
  return null;
}

function readEntry(bytes: Buffer, at: number, limit: number): { entry: ArchiveEntry; next: number } | null {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return null;
  const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((place) =>
    bytes.readUInt16LE(at + place),
  );
  const next = at + 46 + nameLength + extraLength + commentLength;
  if (next > bytes.length) return null;
  const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
  const headerStart = bytes.readUInt32LE(at + 42);
  const claims = {
    name,
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    headerStart,
  };
  if (headerStart + 30 > limit || bytes.readUInt32LE(headerStart) !== LOCAL) return null;
  const dataStart =
    headerStart + 30 + bytes.readUInt16LE(headerStart + 26) + bytes.readUInt16LE(headerStart + 28);
  if (dataStart + claims.packed > limit || !agrees(bytes, headerStart, claims)) return null;
  return { entry: { ...claims, dataStart }, next };
}

/** The header before the bytes says the same as the directory; its sizes may follow later or stand beside. */
function agrees(bytes: Buffer, at: number, claims: Omit<ArchiveEntry, 'dataStart'>): boolean {
  const nameEnd = at + 30 + bytes.readUInt16LE(at + 26);
  const sizes = [bytes.readUInt32LE(at + 18), bytes.readUInt32LE(at + 22)];
  const isLater = (claims.flags & HAS_DESCRIPTOR) !== 0 && sizes.every((size) => size === 0);
  const isBeside = sizes.every((size) => size === IN_EXTRA);
  return (
    bytes.readUInt16LE(at + 6) === claims.flags &&
    bytes.readUInt16LE(at + 8) === claims.method &&
    bytes.toString('utf8', at + 30, nameEnd) === claims.name &&
    (isLater || isBeside || (sizes[0] === claims.packed && sizes[1] === claims.unpacked))
  );
}

function areApart(entries: readonly ArchiveEntry[], limit: number): boolean {
  const inOrder = [...entries].sort((one, other) => one.headerStart - other.headerStart);
  return inOrder.every(
    ({ dataStart, packed }, index) => dataStart + packed <= (inOrder[index + 1]?.headerStart ?? limit),
  );
}
