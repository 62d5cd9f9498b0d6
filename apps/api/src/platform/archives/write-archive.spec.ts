import { inflateRawSync } from 'node:zlib';
import { readCentralDirectory } from '../spreadsheets/central-directory';
import { writeArchive } from './write-archive';

const FILES = [
  { name: 'ikrar-uji.R', bytes: Buffer.from('print("uji")\n') },
  { name: 'ikrar-uji.csv', bytes: Buffer.from(`\uFEFFa,b\r\n${'1,2\r\n'.repeat(2000)}`) },
];
const AT = new Date('2026-01-10T08:30:20.000Z');

it('lists its files as archives are read here, in their order, packed and whole', () => {
  const bytes = writeArchive(FILES, AT);
  const entries = readCentralDirectory(bytes, 10) ?? [];
  expect(entries.map(({ name, unpacked }) => [name, unpacked])).toEqual(
    FILES.map(({ name, bytes: content }) => [name, content.length]),
  );
  expect(bytes.length).toBeLessThan(1000);
  const first = 30 + (FILES[0]?.name.length ?? 0);
  expect(inflateRawSync(bytes.subarray(first, first + (entries[0]?.packed ?? 0)))).toEqual(FILES[0]?.bytes);
});
