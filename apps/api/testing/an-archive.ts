import { createDeflateRaw, crc32, deflateRawSync } from 'node:zlib';

export interface ArchivePart {
  readonly name: string;
  readonly packed: Buffer;
  readonly unpackedSize: number;
  readonly crc?: number;
  readonly flags?: number;
  /** What the directory claims; the header before the bytes claims the same unless `honestHeader`. */
  readonly claims?: { readonly packed?: number; readonly unpacked?: number };
  readonly honestHeader?: boolean;
  /** As programs that write to a pipe do: the sizes follow the bytes. */
  readonly sizesLater?: boolean;
}

export function aPart(name: string, content: string | Buffer): ArchivePart {
  const bytes = Buffer.from(content);
  return { name, packed: deflateRawSync(bytes), unpackedSize: bytes.length, crc: crc32(bytes) };
}

/** Zeros packed as tight as zlib can, without ever holding them. */
export async function zeros(megabytes: number): Promise<Buffer> {
  const deflate = createDeflateRaw({ level: 6 });
  const chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  const block = Buffer.alloc(1_000_000);
  for (let written = 0; written < megabytes; written += 1) {
    await new Promise<void>((resolve) => deflate.write(block, () => resolve()));
  }
  await new Promise<void>((resolve) => deflate.end(() => resolve()));
  return Buffer.concat(chunks);
}

/** A ZIP archive byte by byte, so that it can lie wherever a specification lets it. */
export function anArchive(parts: readonly ArchivePart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const claimed = {
      packed: part.claims?.packed ?? part.packed.length,
      unpacked: part.claims?.unpacked ?? part.unpackedSize,
    };
    const honest = { packed: part.packed.length, unpacked: part.unpackedSize };
    const later = { packed: 0, unpacked: 0 };
    const headerSizes = part.sizesLater ? later : part.honestHeader ? honest : claimed;
    const local = Buffer.concat([numbers([4, 0x04034b50]), common(part, name, headerSizes), name]);
    const entry = Buffer.concat([
      numbers([4, 0x02014b50], [2, 20]),
      common(part, name, claimed),
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
      name,
    ]);
    files.push(local, part.packed);
    directory.push(entry);
    at += local.length + part.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, size],
    [4, at],
    [2, 0],
  );
  return Buffer.concat([...files, ...directory, end]);
}

function common(part: ArchivePart, name: Buffer, sizes: { packed: number; unpacked: number }): Buffer {
  return numbers(
    [2, 20],
    [2, part.flags ?? 0],
    [2, 8],
    [4, 0],
    [4, part.crc ?? 0],
    [4, sizes.packed],
    [4, sizes.unpacked],
    [2, name.length],
    [2, 0],
  );
}

function numbers(...fields: (readonly [size: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([size, value]) => {
      const field = Buffer.alloc(size);
      if (size === 2) field.writeUInt16LE(value);
      else field.writeUInt32LE(value);
      return field;
    }),
  );
}
