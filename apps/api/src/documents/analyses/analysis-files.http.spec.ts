import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { analysisForm, aWorld, freshId } from '../../../testing';
import type { Answer, Persona, World } from '../../../testing';
import { readCentralDirectory } from '../../platform/spreadsheets/central-directory';
import { cellText } from '../../platform/spreadsheets/cell-text';
import { SpreadsheetReader } from '../../platform/spreadsheets/spreadsheet-reader';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const NAMES = ['Ani Lestari', 'Budi Santoso', 'Citra Dewi', 'Dedi Uji', 'Eka Uji', 'Fitri Uji'];
const sheetOf = (answers: readonly string[]): Buffer =>
  Buffer.from(
    `\uFEFFNama;Soal 1;Soal 2;Soal 3\n${NAMES.map((name, at) => [name, ...(answers[at] ?? '')].join(';')).join('\n')}\n`,
  );
/** The key is A B C: right before 1, 2, 1, 1, 2, 0, after 3, 3, 2, 2, 3, 2. */
const FILES = {
  before: sheetOf(['AAA', 'ABD', 'CCC', 'DBB', 'ABA', 'DDB']),
  after: sheetOf(['ABC', 'ABC', 'AAC', 'ABB', 'ABC', 'ABB']),
};
const OPTIONS = { shape: 'wide', format: 'xlsx', values: 'labels', separator: ';', language: 'id' };

async function send(method: string, url: string, order: object | null, persona: Persona): Promise<Answer> {
  const { body, headers } = await analysisForm({ ...FILES, ...(order && { order }) });
  return persona.send(method, url, body, headers);
}
async function mapping(): Promise<object> {
  const { body } = await send('POST', '/api/analyses/columns', null, world.asMember);
  const found = body['mapping'] as unknown as { questions: { text: string }[] };
  const keys: Readonly<Record<string, string>> = { 'Soal 1': 'A', 'Soal 2': 'B', 'Soal 3': 'C' };
  return {
    ...found,
    questions: found.questions.map((one, at) => ({
      ...one,
      keys: [keys[one.text]],
      topic: at < 2 ? 'Modus' : null,
    })),
  };
}
async function filesIn(options: object, persona = world.asMember): Promise<Answer> {
  const order = { mapping: await mapping(), title: 'SMA 1 "contoh"', options: { ...OPTIONS, ...options } };
  return send('POST', '/api/analyses/files', order, persona);
}
function unpacked(bytes: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  let at = 0;
  for (const { name, packed } of readCentralDirectory(bytes, 10) ?? []) {
    const start = at + 30 + name.length;
    found.set(name, inflateRawSync(bytes.subarray(start, start + packed)));
    at = start + packed;
  }
  return found;
}

describe('POST /analyses/files', () => {
  it('is a workbook of data, code book and results, without anybody in it', async () => {
    const answer = await filesIn({});
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="ikrar-sma-1-contoh-wide.xlsx"',
    ]);
    const sheets = await world.app.get(SpreadsheetReader).read(Buffer.from(answer.bytes));
    expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Buku kode', 'Hasil']);
    const [data = [], , results = []] = sheets.map(({ rows }) => rows.map((row) => row.map(cellText)));
    expect(data.map((row) => row[0])).toEqual([
      'respondent',
      ...['R001', 'R002', 'R003', 'R004', 'R005', 'R006'],
    ]);
    expect(data[1]?.at(data[0]?.indexOf('post_q2') ?? -1)).toBe('B');
    expect(results.find(([figure]) => figure === 'matched')?.slice(1, 5)).toEqual([
      ...['Pasangan (n)', 'seluruhnya', 'matched', '6'],
    ]);
    expect(results.flat()).toContain('Modus');
    expect(/Lestari|Santoso|Dewi|Eka|Fitri/.test(JSON.stringify(sheets))).toBe(false);
  });

  it('is an archive of data, code book and a script that gives the headline figures in R', async () => {
    const answer = await filesIn({ format: 'r' });
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const files = unpacked(Buffer.from(answer.bytes));
    expect([...files.keys()]).toEqual([
      'ikrar-sma-1-contoh-wide-r.csv',
      'ikrar-sma-1-contoh-wide.R',
      'ikrar-sma-1-contoh-wide-codebook.csv',
    ]);
    expect(Buffer.concat([...files.values()]).toString()).not.toMatch(/Lestari|Santoso|Dewi/);
    const figures = printed(files);
    if (figures === null) return;
    // Differences 2, 1, 1, 1, 1, 2: t = (8/6) / (√(4/15) / √6) with 5 degrees of freedom.
    expect(Number(figures.get('pairedT.t'))).toBeCloseTo(8 / 6 / Math.sqrt(4 / 15 / 6), 9);
    expect([figures.get('pairs'), figures.get('pairedT.df')]).toEqual(['6', '5']);
  });

  it('is for SPSS, and CSV with a decimal comma where people choose', async () => {
    const spss = unpacked(Buffer.from((await filesIn({ format: 'spss' })).bytes));
    expect([...spss.keys()].map((name) => name.split('.').at(-1))).toEqual(['csv', 'sps']);
    expect(spss.get('ikrar-sma-1-contoh-wide.sps')?.toString()).toContain('T-TEST PAIRS=ikrar_after');
    const csv = unpacked(Buffer.from((await filesIn({ format: 'csv', shape: 'long' })).bytes));
    expect(csv.get('ikrar-sma-1-contoh-long.csv')?.toString()).toContain('R001;pre;q1;q1;A;1;1');
  });

  it('is for the team alone, leaves a row in the audit trail and nothing else', async () => {
    expect((await filesIn({}, world.asAnalyst)).status).toBe(403);
    expect((await filesIn({}, world.asNobody)).status).toBe(401);
    expect((await filesIn({ format: 'pdf' })).status).toBe(422);
    const kept = () =>
      world.sql<{ count: number; rows: number }>(
        { organisationId: world.university.id, role: 'admin' },
        `select (select count(*)::int from analyses) count,
                (select count(*)::int from audit_log where action = 'writeAnalysisFiles') "rows"`,
      );
    const [before] = await kept();
    await filesIn({});
    const [after] = await kept();
    expect(after).toEqual({ count: before?.count, rows: (before?.rows ?? 0) + 1 });
  });
});

describe('GET /analyses/:id/workbook', () => {
  it('holds the results of what was kept, and says nothing of few people to the analyst', async () => {
    const id = freshId();
    const order = { mapping: await mapping(), title: 'Desa Kasu' };
    expect((await send('PUT', `/api/analyses/${id}`, order, world.asMember)).status).toBe(201);
    const url = `/api/analyses/${id}/workbook?language=en`;
    const figures = async (persona: Persona): Promise<string[]> => {
      const answer = await persona.get(url);
      expect(answer.status).toBe(200);
      const sheets = await world.app.get(SpreadsheetReader).read(Buffer.from(answer.bytes));
      expect(sheets.map(({ name }) => name)).toEqual(['Results']);
      return (sheets[0]?.rows ?? []).map(([first]) => cellText(first ?? null));
    };
    expect(await figures(world.asMember)).toContain('matched');
    expect(await figures(world.asAnalyst)).not.toContain('matched');
    expect((await world.asOther.get(url)).status).toBe(404);
    expect((await world.asOfficial.get(url)).status).toBe(403);
    expect((await world.asMember.get(`/api/analyses/${id}/workbook`)).status).toBe(422);
  });
});

/** What the script prints; null where there is no R. */
function printed(files: ReadonlyMap<string, Buffer>): Map<string, string> | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'ikrar-files-'));
  try {
    for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
    const script = [...files.keys()].find((name) => name.endsWith('.R')) ?? '';
    const output = execFileSync('Rscript', [path.join(folder, script)], { encoding: 'utf8' });
    return new Map(output.split('\n').map((line) => [line.slice(0, 26).trim(), line.slice(27, 49).trim()]));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
