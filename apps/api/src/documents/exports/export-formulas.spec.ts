import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analysisPlan, CSV_SEPARATORS } from '@ikrar/domain';
import type { ExportCell, ExportColumn } from '@ikrar/domain';
import type { PutExportBody } from './export.dto';
import { exportFiles } from './export-files';

const OFFICE = '/usr/bin/soffice';
const ATTACKS = [
  ...['=1+1', '+1+1', '-1+1', '@SUM(1;1)', '%1', '|x', ' =1+1', '\t=1+1', '\r=1+1', '\n=1+1', '\uFEFF=1+1'],
  ...["'=1+1", "''=1+1", '"=1+1', '";=1+1', '",=1+1', '=HYPERLINK("http://contoh.id";"x")', "=cmd|'/c x'!A1"],
  ...[
    '{=1+1}',
    '=WEBSERVICE("http://contoh.id")',
    'DDE("soffice";"x")',
    '+62 812',
    'a\n=1+1',
    'a\r\n=1+1;=1+1',
  ],
];
const columns = [{ name: 'jawaban' }, { name: '=1+1' }] as unknown as ExportColumn[];
const rows: ExportCell[][] = ATTACKS.map((attack) => [attack, -5]);

async function filesOf(
  format: PutExportBody['format'],
  separator: PutExportBody['separator'],
): Promise<Buffer[]> {
  const kept = new Map<string, Buffer[]>();
  const body = { format, separator, language: 'id' } as PutExportBody;
  const contents = {
    columns,
    described: [],
    title: '=1+1',
    plan: analysisPlan([], null),
    results: [ATTACKS],
  };
  const files = exportFiles('ikrar', contents, body, (file, bytes) => {
    kept.set(file, [...(kept.get(file) ?? []), bytes]);
    return Promise.resolve();
  });
  await files.add(rows);
  await files.end(false);
  return [...kept].filter(([file]) => !file.includes('codebook')).map(([, pieces]) => Buffer.concat(pieces));
}

/** Whoever has no LibreOffice is told so by the name of the test that was skipped. */
const office = (() => {
  try {
    execFileSync(OFFICE, ['--version'], { stdio: 'ignore' });
    return it;
  } catch {
    return it.skip;
  }
})();

describe('exported files in LibreOffice (skipped where it is not installed)', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ikrar-office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The tables as the program holds them after opening, with their formulas. */
  function open(name: string, bytes: Buffer, separator = ';'): string {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    const filter = name.endsWith('.csv') ? [`--infilter=CSV:${separator.charCodeAt(0)},34,76,1`] : [];
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const order = ['--headless', profile, ...filter, '--convert-to', 'fods', '--outdir', folder, file];
    execFileSync(OFFICE, order, { stdio: 'ignore', timeout: 100_000 });
    return readFileSync(path.join(folder, `${path.parse(name).name}.fods`), 'utf8');
  }
  const formulas = (sheet: string): string[] => sheet.match(/table:formula="[^"]*"/g) ?? [];

  office(
    'hold no formula, whatever was answered; a number stays one',
    async () => {
      // The program would evaluate it: otherwise nothing here could fail.
      expect(formulas(open('unguarded.csv', Buffer.from('a;b\r\n=1+1;2\r\n')))).toHaveLength(1);
      for (const separator of CSV_SEPARATORS) {
        const [csv = Buffer.alloc(0)] = await filesOf('csv', separator);
        const sheet = open(`guarded-${separator.charCodeAt(0)}.csv`, csv, separator);
        expect(formulas(sheet)).toEqual([]);
        expect(sheet.match(/office:value="-5"/g)).toHaveLength(ATTACKS.length);
      }
      const [xlsx = Buffer.alloc(0)] = await filesOf('xlsx', ';');
      const sheet = open('workbook.xlsx', xlsx);
      expect(formulas(sheet)).toEqual([]);
      expect(sheet).toContain('=HYPERLINK(');
      expect(sheet.match(/office:value="-5"/g)).toHaveLength(ATTACKS.length);
    },
    400_000,
  );
});
