import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { readCentralDirectory } from '../spreadsheets/central-directory';
import { writeArchive } from './write-archive';

const FILES = [
  { name: 'ikrar-uji.R', bytes: Buffer.from('print("uji")\n') },
  { name: 'ikrar-uji.csv', bytes: Buffer.from(`\uFEFFa,b\r\n${'1,2\r\n'.repeat(2000)}`) },
];
const AT = new Date('2026-01-10T08:30:20.000Z');

/** Python stands on every machine of ours; whoever has none is told so by the name of the test. */
const byPython = (() => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return it;
  } catch {
    return it.skip;
  }
})();

describe('writeArchive', () => {
  it('lists its files as archives are read here, packed and whole', () => {
    const bytes = writeArchive(FILES, AT);
    const entries = readCentralDirectory(bytes, 10) ?? [];
    expect(entries.map(({ name, unpacked }) => [name, unpacked])).toEqual(
      FILES.map(({ name, bytes: content }) => [name, content.length]),
    );
    expect(bytes.length).toBeLessThan(1000);
    const first = 30 + (FILES[0]?.name.length ?? 0);
    expect(inflateRawSync(bytes.subarray(first, first + (entries[0]?.packed ?? 0)))).toEqual(FILES[0]?.bytes);
  });

  byPython('is what another program unpacks (skipped without Python)', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ikrar-zip-'));
    const file = path.join(folder, 'a.zip');
    writeFileSync(file, writeArchive(FILES, AT));
    const code = `import zipfile;z=zipfile.ZipFile(${JSON.stringify(file)});print(z.testzip(),[(i.filename,i.date_time,len(z.read(i))) for i in z.infolist()])`;
    const said = execFileSync('python3', ['-c', code], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const when = '(2026, 1, 10, 8, 30, 20)';
    expect(said.trim()).toBe(
      `None [('ikrar-uji.R', ${when}, 13), ('ikrar-uji.csv', ${when}, ${FILES[1]?.bytes.length})]`,
    );
  });
});
