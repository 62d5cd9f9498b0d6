import { aPart, anArchive, zeros } from '../../../testing/an-archive';
import type { ArchivePart } from '../../../testing/an-archive';
import { checkSpreadsheet } from './check-spreadsheet';
import { writeSpreadsheet } from './write-spreadsheet';

const FRAME = [aPart('[Content_Types].xml', '<Types/>'), aPart('xl/workbook.xml', '<workbook/>')];
const withPart = (part: ArchivePart) => anArchive([...FRAME, part]);
const SHEET = 'xl/worksheets/sheet1.xml';

describe('checkSpreadsheet', () => {
  it('lets a workbook and a text pass', async () => {
    expect(
      checkSpreadsheet(await writeSpreadsheet([{ name: 'Daftar', rows: [['Nama'], ['Siti']] }])),
    ).toBeNull();
    expect(checkSpreadsheet(Buffer.from('Nama;Kelas\nSiti;X'))).toBeNull();
    expect(checkSpreadsheet(anArchive(FRAME))).toBeNull();
  });

  it('lets pass what honest programs write: sizes behind the bytes, the ends of large archives', () => {
    const sheet = aPart(SHEET, '<worksheet/>');
    expect(checkSpreadsheet(withPart({ ...sheet, flags: 0x0808, sizesLater: true }))).toBeNull();
    const archive = anArchive(FRAME);
    const [end64, locator] = [Buffer.alloc(56), Buffer.alloc(20)];
    end64.writeUInt32LE(0x06064b50);
    locator.writeUInt32LE(0x07064b50);
    const large = Buffer.concat([archive.subarray(0, -22), end64, locator, archive.subarray(-22)]);
    expect(checkSpreadsheet(large)).toBeNull();
    // Only their own ends may stand there.
    large.writeUInt32LE(0, archive.length - 22);
    expect(checkSpreadsheet(large)).toBe('spreadsheet.suspicious');
  });

  it.each([100, 300])(
    'refuses a bomb of %i MB of zeros in milliseconds, whatever it claims',
    async (megabytes) => {
      const packed = await zeros(megabytes);
      const bomb = { name: SHEET, packed, unpackedSize: megabytes * 1_000_000 };
      const liars = [
        withPart(bomb),
        withPart({ ...bomb, claims: { unpacked: 1000 } }),
        withPart({ ...bomb, claims: { unpacked: 1_500_000 } }),
        withPart({ ...bomb, claims: { unpacked: 1000 }, honestHeader: true }),
        withPart({ ...bomb, claims: { unpacked: 0 } }),
        withPart({ ...bomb, claims: { unpacked: 0, packed: 0 }, flags: 8 }),
        withPart({ ...bomb, claims: { unpacked: 0xffffffff } }),
        anArchive([...FRAME, bomb, { ...bomb, name: 'xl/worksheets/sheet2.xml' }]),
      ];
      const before = process.memoryUsage().rss;
      for (const [index, liar] of liars.entries()) {
        const start = performance.now();
        expect([index, checkSpreadsheet(liar)]).toEqual([index, 'spreadsheet.suspicious']);
        expect(performance.now() - start).toBeLessThan(50);
      }
      expect(process.memoryUsage().rss - before).toBeLessThan(16_000_000);
    },
  );

  it('refuses many small bombs that are one large one', () => {
    const part = aPart('x', Buffer.alloc(90_000));
    const many = Array.from({ length: 190 }, (_, index) => ({ ...part, name: `xl/media/${index}` }));
    expect(checkSpreadsheet(anArchive([...FRAME, ...many]))).toBe('spreadsheet.suspicious');
  });

  it.each([
    ['more than 200 entries', Array.from({ length: 200 }, (_, index) => aPart(`xl/media/${index}`, 'x'))],
    ['a name that climbs out', [aPart('xl/../../etc/passwd', 'x')]],
    ['an absolute name', [aPart('/etc/passwd', 'x')]],
    ['a name of another system', [aPart('xl\\sheet.xml', 'x')]],
    ['the same name twice', [aPart(SHEET, 'x'), aPart(SHEET, 'y')]],
  ])('refuses %s', (_, parts) => {
    expect(checkSpreadsheet(anArchive([...FRAME, ...parts]))).toBe('spreadsheet.suspicious');
  });

  it('refuses entries that share their bytes', () => {
    const archive = anArchive([...FRAME, aPart(SHEET, 'a'.repeat(1000))]);
    const directory = archive.readUInt32LE(archive.length - 6);
    // The second entry of the directory points at the header of the first.
    const second = directory + 46 + '[Content_Types].xml'.length;
    archive.writeUInt32LE(0, second + 42);
    expect(checkSpreadsheet(archive)).toBe('spreadsheet.suspicious');
  });

  it.each<[string, (archive: Buffer) => Buffer, string]>([
    [
      'a page in front',
      (archive) => Buffer.concat([Buffer.from('PK<script>'), archive]),
      'spreadsheet.suspicious',
    ],
    [
      'bytes behind',
      (archive) => Buffer.concat([archive, Buffer.from('%PDF-1.4')]),
      'spreadsheet.suspicious',
    ],
    ['two archives in one', (archive) => Buffer.concat([archive, archive]), 'spreadsheet.suspicious'],
    ['a cut', (archive) => archive.subarray(0, -30), 'spreadsheet.suspicious'],
    ['nearly nothing', () => Buffer.from('PK'), 'spreadsheet.unreadable'],
    ['nothing', () => Buffer.alloc(0), 'spreadsheet.unreadable'],
  ])('refuses %s', (_, change, refusal) => {
    expect(checkSpreadsheet(change(anArchive(FRAME)))).toBe(refusal);
  });

  it('names what people can mend: a password, another format', () => {
    const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    expect(checkSpreadsheet(Buffer.concat([compound, Buffer.alloc(600)]))).toBe('spreadsheet.other-format');
    const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(checkSpreadsheet(locked)).toBe('spreadsheet.encrypted');
    expect(checkSpreadsheet(withPart({ ...aPart(SHEET, 'x'), flags: 1 }))).toBe('spreadsheet.encrypted');
    expect(checkSpreadsheet(anArchive([aPart('mimetype', 'x'), aPart('content.xml', 'x')]))).toBe(
      'spreadsheet.other-format',
    );
  });

  it('survives a workbook cut at any byte and changed at any byte', async () => {
    const whole = await writeSpreadsheet([{ name: 'Daftar', rows: [['Nama'], ['Siti']] }]);
    for (let length = 0; length < whole.length; length += 7) {
      expect(checkSpreadsheet(whole.subarray(0, length))).not.toBe(length > 1 ? null : undefined);
      const changed = Buffer.from(whole);
      changed[length] = (changed[length] ?? 0) ^ 0xff;
      checkSpreadsheet(changed);
    }
  });
});
