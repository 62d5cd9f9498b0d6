import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';

const DIRECTORY = 0x02014b50;
const END = 0x06054b50;

/** The files of a ZIP archive by their names, read from its directory as every office program reads it. */
export function zipFiles(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  assert.ok(end >= 0 && archive.readUInt32LE(end) === END, 'no ZIP archive');
  const files = new Map<string, Buffer>();
  let place = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    assert.equal(archive.readUInt32LE(place), DIRECTORY, 'a broken directory');
    const [method, size] = [archive.readUInt16LE(place + 10), archive.readUInt32LE(place + 20)];
    const [name, extra, comment] = [28, 30, 32].map((at) => archive.readUInt16LE(place + at));
    const local = archive.readUInt32LE(place + 42);
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(begin, begin + size);
    const called = archive.subarray(place + 46, place + 46 + (name ?? 0)).toString('utf8');
    files.set(called, method === 0 ? packed : inflateRawSync(packed));
    place += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}
