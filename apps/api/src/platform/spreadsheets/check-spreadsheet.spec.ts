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
      await checkSpreadsheet(await writeSpreadsheet([{ name: 'Daftar', rows: [['Nama'], ['Siti']] }])),
    ).toBeNull();
    expect(await checkSpreadsheet(Buffer.from('Nama;Kelas\nSiti;X'))).toBeNull();
    expect(await checkSpreadsheet(anArchive(FRAME))).toBeNull();
  });

  it('lets pass what honest programs write: sizes behind the bytes, the ends of large archives', async () => {
    const sheet = aPart(SHEET, '<worksheet/>');
    expect(await checkSpreadsheet(withPart({ ...sheet, flags: 0x0808, sizesLater: true }))).toBeNull();
    const archive = anArchive(FRAME);
    const [end64, locator] = [Buffer.alloc(56), Buffer.alloc(20)];
    end64.writeUInt32LE(0x06064b50);
    locator.writeUInt32LE(0x07064b50);
    const large = Buffer.concat([archive.subarray(0, -22), end64, locator, archive.subarray(-22)]);
    expect(await checkSpreadsheet(large)).toBeNull();
    // Only their own ends may stand there.
    large.writeUInt32LE(0, archive.length - 22);
    expect(await checkSpreadsheet(large)).toBe('spreadsheet.suspicious');
  });

  it.each([100, 300])(
    'refuses a bomb of %i MB of zeros without unpacking it, whatever it claims',
    async (megabytes) => {
      const packed = await zeros(megabytes);
      const bomb = { name: SHEET, packed, unpackedSize: megabytes * 1_000_000 };
      const liars = [
        withPart(bomb),
        withPart({ ...bomb, claims: { unpacked: 1000 } }),
        withPart({ ...bomb, claims: { unpacked: 1_500_000 } }),
        withPart({ ...bomb, claims: { unpacked: packed.length * 99 } }),
        withPart({ ...bomb, name: 'xl/media/1', claims: { unpacked: packed.length * 99 } }),
        withPart({ ...bomb, claims: { unpacked: 1000 }, honestHeader: true }),
        withPart({ ...bomb, claims: { unpacked: 0 } }),
        withPart({ ...bomb, claims: { unpacked: 0, packed: 0 }, flags: 8 }),
        withPart({ ...bomb, claims: { unpacked: 0xffffffff } }),
        anArchive([...FRAME, bomb, { ...bomb, name: 'xl/worksheets/sheet2.xml' }]),
      ];
      const before = process.memoryUsage().rss;
      for (const [index, liar] of liars.entries()) {
        expect([index, await checkSpreadsheet(liar)]).toEqual([index, 'spreadsheet.suspicious']);
      }
      // Pieces of the one that claims 29 MB may still wait for the collector; ten times 300 MB would not fit.
      expect(process.memoryUsage().rss - before).toBeLessThan(48_000_000);
    },
  );

  it('lets pass a large part that is what it claims, with flat memory', async () => {
    const rows = Buffer.from(Array.from({ length: 400_000 }, (_, at) => `<row r="${at * 7919}"/>`).join(''));
    const archive = withPart(aPart(SHEET, rows));
    const before = process.memoryUsage().rss;
    expect(await checkSpreadsheet(archive)).toBeNull();
    expect(process.memoryUsage().rss - before).toBeLessThan(8_000_000);
    expect(
      await checkSpreadsheet(withPart({ ...aPart(SHEET, rows), claims: { unpacked: rows.length - 1 } })),
    ).toBe('spreadsheet.suspicious');
  });

  it('refuses what is no XML where XML should be, packed or not', async () => {
    const zero = Buffer.concat([Buffer.from('<worksheet>'), Buffer.alloc(5), Buffer.from('</worksheet>')]);
    expect(await checkSpreadsheet(withPart(aPart(SHEET, zero)))).toBe('spreadsheet.suspicious');
    expect(await checkSpreadsheet(withPart(aPart('xl/media/1.png', zero)))).toBeNull();
  });

  it('refuses many small bombs that are one large one', async () => {
    const part = aPart('x', Buffer.alloc(90_000));
    const many = Array.from({ length: 190 }, (_, index) => ({ ...part, name: `xl/media/${index}` }));
    expect(await checkSpreadsheet(anArchive([...FRAME, ...many]))).toBe('spreadsheet.suspicious');
  });

  it.each([
    ['more than 200 entries', Array.from({ length: 200 }, (_, index) => aPart(`xl/media/${index}`, 'x'))],
    ['a name that climbs out', [aPart('xl/../../etc/passwd', 'x')]],
    ['an absolute name', [aPart('/etc/passwd', 'x')]],
    ['a name of another system', [aPart('xl\\sheet.xml', 'x')]],
    ['the same name twice', [aPart(SHEET, 'x'), aPart(SHEET, 'y')]],
  ])('refuses %s', async (_, parts) => {
    expect(await checkSpreadsheet(anArchive([...FRAME, ...parts]))).toBe('spreadsheet.suspicious');
  });

  it('refuses entries that share their bytes', async () => {
    const archive = anArchive([...FRAME, aPart(SHEET, 'a'.repeat(1000))]);
    const directory = archive.readUInt32LE(archive.length - 6);
    // The second entry of the directory points at the header of the first.
    const second = directory + 46 + '[Content_Types].xml'.length;
    archive.writeUInt32LE(0, second + 42);
    expect(await checkSpreadsheet(archive)).toBe('spreadsheet.suspicious');
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
    ['nothing', () => Buffer.alloc(0), 'spreadsheet.empty'],
    ['blank lines', () => Buffer.from('\uFEFF\r\n \r\n'), 'spreadsheet.empty'],
  ])('refuses %s', async (_, change, refusal) => {
    expect(await checkSpreadsheet(change(anArchive(FRAME)))).toBe(refusal);
  });

  it('names what people can mend: a password, another format', async () => {
    const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    expect(await checkSpreadsheet(Buffer.concat([compound, Buffer.alloc(600)]))).toBe(
      'spreadsheet.other-format',
    );
    const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await checkSpreadsheet(locked)).toBe('spreadsheet.encrypted');
    expect(await checkSpreadsheet(withPart({ ...aPart(SHEET, 'x'), flags: 1 }))).toBe(
      'spreadsheet.encrypted',
    );
    expect(await checkSpreadsheet(anArchive([aPart('mimetype', 'x'), aPart('content.xml', 'x')]))).toBe(
      'spreadsheet.other-format',
    );
  });

  it('survives a workbook cut at any byte and changed at any byte', async () => {
    const whole = await writeSpreadsheet([{ name: 'Daftar', rows: [['Nama'], ['Siti']] }]);
    for (let length = 0; length < whole.length; length += 7) {
      expect(await checkSpreadsheet(whole.subarray(0, length))).not.toBe(length > 1 ? null : undefined);
      const changed = Buffer.from(whole);
      changed[length] = (changed[length] ?? 0) ^ 0xff;
      await checkSpreadsheet(changed);
    }
  });
});
