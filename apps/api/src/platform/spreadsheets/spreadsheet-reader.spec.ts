import * as fc from 'fast-check';
import { SPREADSHEET_CHILD } from '../../../testing';
import { aPart, anArchive, zeros } from '../../../testing/an-archive';
import type { ArchivePart } from '../../../testing/an-archive';
import type { Configuration } from '../config';
import { Problem } from '../http/problems';
import { cellText } from './cell-text';
import { SPREADSHEET_REFUSALS } from './spreadsheet';
import { SpreadsheetReader } from './spreadsheet-reader';
import { writeSpreadsheet } from './write-spreadsheet';

const reader = new SpreadsheetReader({ spreadsheetChild: SPREADSHEET_CHILD } as Configuration);
const codeOf = (bytes: Buffer): Promise<string> =>
  reader.read(bytes).then(
    () => 'read',
    (error: unknown) => {
      if (error instanceof Problem) return error.code;
      throw error;
    },
  );
const texts = async (bytes: Buffer): Promise<string[][][]> =>
  (await reader.read(bytes)).map(({ rows }) => rows.map((row) => row.map(cellText)));

const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet, as raw XML. */
function aWorkbook(sheetData: string, part?: Partial<ArchivePart>): Buffer {
  const relations = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  return anArchive([
    aPart(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    aPart('_rels/.rels', relations('officeDocument', 'xl/workbook.xml')),
    aPart(
      'xl/workbook.xml',
      `<workbook ${NAMESPACE} xmlns:r="${OFFICE}"><sheets><sheet name="Daftar" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    aPart('xl/_rels/workbook.xml.rels', relations('worksheet', 'worksheets/sheet1.xml')),
    { ...aPart('xl/worksheets/sheet1.xml', `<worksheet ${NAMESPACE}>${sheetData}</worksheet>`), ...part },
  ]);
}

describe('SpreadsheetReader', () => {
  it('reads back what was written, text as text', async () => {
    const rows = [
      ['Nama', 'Nomor', 'Benar'],
      ['=1+1', '+628123', '2171010101010001'],
      ['  Siti\r\nAminah ', "'tis", 'ペン & <b>'],
      [],
      [null, 2008, true],
    ];
    const sheets = await reader.read(
      await writeSpreadsheet([
        { name: 'survey', rows },
        { name: 'b', rows: [] },
      ]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['survey', 'b']);
    expect(sheets[0]?.rows.slice(0, 3).map((row) => row.map((cell) => cell?.type))).toEqual(
      Array.from({ length: 3 }, () => ['text', 'text', 'text']),
    );
    expect(sheets[0]?.rows.map((row) => row.map(cellText))).toEqual([
      ...rows.slice(0, 4),
      ['', '2008', 'TRUE'],
    ]);
  });

  it('marks formulas, errors, merged cells and numbers that lost digits', async () => {
    const [sheet] = await reader.read(
      aWorkbook(
        '<sheetData><row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2"><v>2171010101010000</v></c><c r="D2" t="inlineStr"><is><t>2171010101010001</t></is></c></row></sheetData><mergeCells><mergeCell ref="A2:A4"/></mergeCells>',
      ),
    );
    expect(sheet).toEqual({
      name: 'Daftar',
      hidden: false,
      rows: [
        [],
        [
          { type: 'number', value: 2, formula: true },
          { type: 'error', value: '#N/A' },
          { type: 'number', value: 2171010101010000, lostDigits: true },
          { type: 'text', value: '2171010101010001' },
        ],
      ],
      merged: [{ row: 1, column: 0, rows: 3, columns: 1 }],
    });
  });

  it.each([
    [
      '\uFEFFNama;NIK\r\n"Siti; S.Pd";2171010101010001\r\n',
      [
        ['Nama', 'NIK'],
        ['Siti; S.Pd', '2171010101010001'],
      ],
    ],
    [
      'Nama\tKelas\nSiti, S.Pd\tX',
      [
        ['Nama', 'Kelas'],
        ['Siti, S.Pd', 'X'],
      ],
    ],
    [
      '"Nama; lengkap",Kelas\n\nSiti,"baris\nsatu ""X"""\n\n',
      [['Nama; lengkap', 'Kelas'], [''], ['Siti', 'baris\nsatu "X"']],
    ],
    ['Siti', [['Siti']]],
  ])('reads %j', async (text, rows) => {
    expect(await texts(Buffer.from(text))).toEqual([rows]);
    expect(await texts(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))).toEqual([
      rows,
    ]);
  });

  it('names a number that a spreadsheet has shortened before it wrote the text', async () => {
    const [sheet] = await reader.read(Buffer.from('NIK;Kelas\n2,17101E+15;1E5\n'));
    expect(sheet?.rows[1]).toEqual([
      { type: 'text', value: '2,17101E+15', lostDigits: true },
      { type: 'text', value: '1E5' },
    ]);
  });

  it('refuses bombs before it starts a child, with flat memory', async () => {
    const packed = await zeros(300);
    const bomb = { packed, unpackedSize: 300_000_000, crc: 0 };
    // Here every child fails, and not with a refusal.
    const alone = new SpreadsheetReader({ spreadsheetChild: '/nowhere.mjs' } as Configuration);
    const before = process.memoryUsage().rss;
    for (const claims of [undefined, { unpacked: packed.length * 99 }]) {
      const file = aWorkbook('', claims ? { ...bomb, claims } : bomb);
      await expect(alone.read(file)).rejects.toMatchObject({ code: 'spreadsheet.suspicious' });
    }
    await expect(alone.read(aWorkbook('<sheetData/>'))).rejects.not.toBeInstanceOf(Problem);
    expect(process.memoryUsage().rss - before).toBeLessThan(32_000_000);
  });

  it('lets a sheet that would fill the memory kill the child alone', async () => {
    const corners =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="S1048576"><v>1</v></c></row></sheetData>';
    expect(['spreadsheet.too-heavy', 'spreadsheet.unreadable']).toContain(await codeOf(aWorkbook(corners)));
    const cells = Array.from(
      { length: 260_000 },
      (_, at) => `<row><c><v>${(at * 7919) % 1e6}</v></c></row>`,
    ).join('');
    expect(await codeOf(aWorkbook(`<sheetData>${cells}</sheetData>`))).toBe('spreadsheet.too-heavy');
    expect(await texts(Buffer.from('Siti'))).toEqual([[['Siti']]]);
  });

  it('never fails at damaged files: it reads them or says why not', async () => {
    const whole = await writeSpreadsheet([{ name: 'Daftar', rows: [['Nama'], ['Siti'], ['Budi']] }]);
    const damaged = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      fc.tuple(fc.nat(whole.length - 1), fc.nat(255)).map(([at, value]) => {
        const copy = Buffer.from(whole);
        copy[at] = value;
        return copy;
      }),
      fc.string({ unit: 'binary' }).map((text) => aWorkbook(`<sheetData>${text}`)),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        expect(['read', ...SPREADSHEET_REFUSALS]).toContain(await codeOf(bytes));
      }),
      { numRuns: 40 },
    );
  });

  it('runs two children at once and lets the rest wait', async () => {
    const many = Array.from({ length: 13 }, (_, index) => codeOf(Buffer.from(`Nama\n${index}`)));
    const codes = await Promise.all(many);
    expect(codes.filter((code) => code === 'read')).toHaveLength(12);
    expect(codes.filter((code) => code === 'busy')).toHaveLength(1);
  });
});
