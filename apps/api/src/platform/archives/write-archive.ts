import { crc32, deflateRawSync } from 'node:zlib';

export interface ArchivedFile {
  /** Letters, digits, `-` and `.` alone. */
  readonly name: string;
  readonly bytes: Buffer;
}

const ENTRY = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
const VERSION = 20;

/** A ZIP archive of a few files that belong together (APPNOTE 4.3). Its files carry the moment `at`, in UTC. */
export function writeArchive(files: readonly ArchivedFile[], at: Date): Buffer {
  const parts: Buffer[] = [];
  const listed: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name, 'ascii');
    const facts = factsOf(bytes, packed.length, title.length, at);
    const entry = Buffer.concat([word(ENTRY), facts, title, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    listed.push(Buffer.concat([word(LISTED), half(VERSION), facts, rest, title]));
    parts.push(entry);
    offset += entry.length;
  }
  const directory = Buffer.concat(listed);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, directory, word(END), end]);
}

/** What stands of a file both before it and in the directory. */
function factsOf(bytes: Buffer, packed: number, title: number, at: Date): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(VERSION, 0);
  facts.writeUInt16LE(DEFLATED, 4);
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  facts.writeUInt16LE(time, 6);
  facts.writeUInt16LE(day, 8);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(packed, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(title, 22);
  return facts;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
