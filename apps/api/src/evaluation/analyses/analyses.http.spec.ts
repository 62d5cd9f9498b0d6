import { analysisForm, aWorld, freshId } from '../../../testing';
import type { AnalysisFilesForm, Answer, Persona, World } from '../../../testing';
import { writeSpreadsheet } from '../../platform/spreadsheets/write-spreadsheet';

interface Mapping {
  questions: {
    id: string;
    kind: string;
    text: string;
    keys: string[];
    max: number;
    before: string | null;
    after: string | null;
  }[];
  link: { before: string | null; after: string | null };
  [part: string]: unknown;
}

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const PRE = Buffer.from(
  '\uFEFFNama;Kelas;Nilai\nAni Lestari;X;66,67\nBudi Santoso;X;50\nCitra Dewi;XI;33,33\n',
);
const POST = Buffer.from(
  '\uFEFFNama;Kelas;Nilai\nani lestari;X;83,33\nBudi  Santoso;X;75\nCitra Dewi;XI;66,67\n',
);

async function send(
  method: string,
  path: string,
  form: AnalysisFilesForm,
  persona: Persona = world.asMember,
): Promise<Answer> {
  const { body, headers } = await analysisForm(form);
  return persona.send(method, path, body, headers);
}
const columnsOf = (files: AnalysisFilesForm, persona?: Persona) =>
  send('POST', '/api/analyses/columns', files, persona);
async function mappingOf(files: AnalysisFilesForm): Promise<Mapping> {
  const answer = await columnsOf(files);
  expect([answer.status, answer.text]).toEqual([200, answer.text]);
  return answer.body['mapping'] as unknown as Mapping;
}
const of100 = (mapping: Mapping): Mapping => ({
  ...mapping,
  questions: mapping.questions.map((question) => ({ ...question, max: 100 })),
});
async function evaluated(
  files: AnalysisFilesForm,
  change = (mapping: Mapping): Mapping => mapping,
): Promise<Answer> {
  return send('POST', '/api/analyses/evaluate', {
    ...files,
    order: { mapping: change(await mappingOf(files)) },
  });
}

describe('POST /analyses/columns', () => {
  it('says what the columns of two files probably mean', async () => {
    const answer = await columnsOf({ before: PRE, after: POST });
    expect(answer.body['mapping']).toMatchObject({
      layout: 'two_tables',
      link: { before: 'Nama', after: 'Nama' },
      facts: [{ kind: 'class', before: 'Kelas', after: 'Kelas' }],
      questions: [{ kind: 'score', before: 'Nilai', after: 'Nilai' }],
    });
    expect(answer.body['sheets']).toMatchObject([
      { file: 'before', rows: 3 },
      { file: 'after', rows: 3 },
    ]);
  });

  it('tells no cell of the column that tells who wrote', async () => {
    const answer = await columnsOf({ before: PRE, after: POST });
    expect(answer.text).not.toMatch(/Lestari|Santoso|Dewi/i);
  });

  it('reads a workbook made by hand: titles, a key, merged heads, sums', async () => {
    const file = await writeSpreadsheet([
      {
        name: 'Pre Test',
        rows: [
          ['HASIL PRE TEST SMA 1'],
          [],
          ['No', 'Nama', 'L/P', 'Soal 1', 'Soal 2'],
          ['', 'KUNCI', '', 'B', 'C'],
          ['1', 'Ani', 'P', 'A', 'C'],
          ['2', 'Budi', 'L', 'B', 'A'],
          ['', 'Rata-rata', '', '', ''],
        ],
      },
      {
        name: 'Post Test',
        rows: [
          ['HASIL POST TEST SMA 1'],
          [],
          ['No', 'Nama', 'L/P', 'Soal 1', 'Soal 2'],
          ['1', 'Ani', 'P', 'B', 'C'],
          ['2', 'Budi', 'L', 'B', 'C'],
        ],
      },
    ]);
    const mapping = await mappingOf({ before: file });
    expect(mapping).toMatchObject({
      tables: {
        before: { file: 'before', sheet: 'Pre Test' },
        after: { file: 'before', sheet: 'Post Test' },
      },
      questions: [
        { text: 'Soal 1', kind: 'choice', keys: ['B'] },
        { text: 'Soal 2', kind: 'choice', keys: ['C'] },
      ],
    });
    const answer = await send('POST', '/api/analyses/evaluate', { before: file, order: { mapping } });
    expect(answer.body['problems']).toEqual([
      { side: 'before', line: 4, column: null, code: 'key_row' },
      { side: 'before', line: 7, column: null, code: 'sum_row' },
    ]);
    expect(answer.body['results']).toMatchObject({
      evaluation: { counts: { matched: 2 }, total: { before: { mean: 1 }, after: { mean: 2 } } },
    });
  });

  it('takes a quiz of Google Forms, commas and UTF-16', async () => {
    const quiz = (...rows: string[]) =>
      Buffer.from(
        ['Timestamp,Score,Nama,Apa itu TPPO?,Apa itu TPPO? [Score],Apa itu TPPO? [Feedback]', ...rows].join(
          '\r\n',
        ),
      );
    const row = (name: string, right: boolean) =>
      `9/25/2024 8:30:15,${right ? 10 : 0} / 10,${name},${right ? '"Perdagangan, orang"' : 'Wisata'},${right ? '10.00' : '0.00'} / 10,`;
    const before = quiz(row('Ani', false), row('Budi', true), row('Citra', false), row('Dedi', true));
    const after = quiz(row('Ani', true), row('Budi', true), row('Citra', true), row('Dedi', true));
    const mapping = await mappingOf({ before, after });
    expect(mapping.questions).toMatchObject([{ kind: 'choice', max: 10, keys: ['Perdagangan, orang'] }]);
    const answer = await send('POST', '/api/analyses/evaluate', { before, after, order: { mapping } });
    expect(answer.body['results']).toMatchObject({
      evaluation: { total: { before: { mean: 5 }, after: { mean: 10 } } },
    });
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Kode\tNilai\nA1\t80\n', 'utf16le')]);
    expect(await mappingOf({ before: utf16 })).toMatchObject({
      link: { before: 'Kode' },
      questions: [{ kind: 'score' }],
    });
  });

  it('refuses who may not, and what is no table', async () => {
    expect((await columnsOf({ before: PRE }, world.asNobody)).status).toBe(401);
    expect((await columnsOf({ before: PRE }, world.asAnalyst)).status).toBe(403);
    expect((await columnsOf({})).status).toBe(422);
    expect((await columnsOf({ before: Buffer.from([0x25, 0x50, 0, 1]) })).status).toBe(422);
    expect((await columnsOf({ before: Buffer.from('\n') })).body['code']).toBe('spreadsheet.empty');
    // Of two files the one that is meant is named.
    const second = await columnsOf({ before: PRE, after: Buffer.from('\n') });
    expect(second.body['errors']).toEqual([{ field: 'after', code: 'spreadsheet.empty' }]);
  });
});

describe('sheets of one workbook', () => {
  const book = writeSpreadsheet([
    { name: 'Rekap', rows: [['Nama', 'Nilai'], ...['A', 'B', 'C', 'D'].map((name) => [name, '1'])] },
    {
      name: 'X IPA',
      rows: [
        ['Nama', 'Nilai'],
        ['Ani', '40'],
        ['Budi', '50'],
      ],
    },
    {
      name: 'Lembar3',
      rows: [
        ['Nama', 'Nilai'],
        ['Ani', '60'],
        ['Budi', '80'],
      ],
    },
    { name: 'Kosong', rows: [['Nama', 'Nilai']] },
  ]);
  const order = (before: string | null, after: string | null) => ({
    ...{ phaseColumn: null, beside: false },
    before: before === null ? null : { file: 'before', sheet: before },
    after: after === null ? null : { file: 'before', sheet: after },
  });

  it('are taken as somebody says', async () => {
    const answer = await columnsOf({ before: await book, order: order('X IPA', 'Lembar3') });
    expect(answer.body['mapping']).toMatchObject({
      layout: 'two_tables',
      tables: { before: { sheet: 'X IPA' }, after: { file: 'before', sheet: 'Lembar3' } },
    });
    const mapping = of100(answer.body['mapping'] as unknown as Mapping);
    const results = await send('POST', '/api/analyses/evaluate', { before: await book, order: { mapping } });
    expect(results.body['results']).toMatchObject({
      evaluation: { total: { before: { mean: 45 }, after: { mean: 70 } } },
    });
  });

  it('mean nothing where the one that was said has no rows', async () => {
    const answer = await columnsOf({ before: await book, order: order('Kosong', null) });
    expect([answer.status, answer.body['mapping']]).toEqual([200, null]);
    expect((await columnsOf({ before: await book, order: { before: 'x' } })).status).toBe(422);
  });
});

describe('POST /analyses/evaluate', () => {
  it('gives the results of an event, with points as they were written', async () => {
    const answer = await evaluated({ before: PRE, after: POST }, of100);
    expect(answer.status).toBe(200);
    expect(answer.body['results']).toMatchObject({
      state: 'shown',
      identification: 'personal_code',
      funnel: { planned: null, matched: 3 },
      asked: { waves: [{ phase: 'pre' }, { phase: 'post' }], versions: [{ items: [] }] },
      evaluation: {
        counts: { pre: 3, post: 3, matched: 3 },
        total: { max: 100, before: { mean: 50 }, pairedT: { n: 3 } },
        items: [],
        sentence: { max: 100 },
      },
    });
    expect(answer.text).not.toMatch(/Lestari|Santoso|Dewi/i);
  });

  it('names every problem by line and column', async () => {
    const before = Buffer.from('Kode;Nilai\nA;50\nB;banyak\nC;120\nD;\n;40\n');
    const after = Buffer.from('Kode;Nilai\nA;60\nA;70\n');
    const mapping = of100(
      await mappingOf({ before: Buffer.from('Kode;Nilai\nA;50'), after: Buffer.from('Kode;Nilai\nA;60') }),
    );
    const answer = await send('POST', '/api/analyses/evaluate', { before, after, order: { mapping } });
    expect(answer.body['problems']).toEqual([
      { side: 'before', line: 3, column: 'Nilai', code: 'unreadable_score' },
      { side: 'before', line: 4, column: 'Nilai', code: 'beyond_scale' },
      { side: 'before', line: 5, column: null, code: 'empty_row' },
      { side: 'before', line: 6, column: 'Kode', code: 'no_code' },
      { side: 'after', line: 2, column: 'Kode', code: 'code_twice_aside' },
      { side: 'after', line: 3, column: 'Kode', code: 'code_twice_aside' },
    ]);
    expect(answer.body['results']).toMatchObject({ state: 'shown', evaluation: { total: null } });
  });

  it('refuses a mapping that cannot be evaluated, by its place', async () => {
    const noKey = (mapping: Mapping): Mapping => ({
      ...mapping,
      questions: mapping.questions.map((question) => ({ ...question, kind: 'choice', keys: [] })),
    });
    const answer = await evaluated({ before: PRE, after: POST }, noKey);
    expect([answer.status, answer.body['code']]).toEqual([422, 'analysis.refused']);
    expect(answer.body['errors']).toEqual([{ field: 'mapping.questions.0', code: 'no_key' }]);
    const elsewhere = await evaluated({ before: PRE }, (mapping) => ({
      ...mapping,
      tables: { before: { file: 'before', sheet: 'Lembar 9' }, after: null },
    }));
    expect([elsewhere.status, elsewhere.body['code']]).toEqual([422, 'invalid-input']);
    expect((await send('POST', '/api/analyses/evaluate', { before: PRE })).status).toBe(422);
  });
});

describe('a kept analysis', () => {
  const path = (id: string): string => `/api/analyses/${id}`;
  async function put(id: string, title = 'Desa Kasu 2024', persona?: Persona): Promise<Answer> {
    const mapping = of100(await mappingOf({ before: PRE, after: POST }));
    return send('PUT', path(id), { before: PRE, after: POST, order: { title, mapping } }, persona);
  }

  it('is counted numbers and words, once however often it is sent', async () => {
    const id = freshId();
    const made = await put(id);
    expect([made.status, made.text]).toEqual([201, made.text]);
    expect(made.body).toMatchObject({ id, title: 'Desa Kasu 2024', matched: 3 });
    expect((await put(id)).status).toBe(200);
    expect((await put(id, 'Lain')).status).toBe(409);
    const read = await world.asMember.get(path(id));
    expect(read.body['results']).toEqual(made.body['results']);
    const [row] = await world.sql<{ all: string }>(
      { organisationId: world.university.id, role: 'system' },
      'select row_to_json(a)::text "all" from analyses a where id = $1',
      [id],
    );
    expect(row?.all).toContain('6667');
    expect(row?.all).not.toMatch(/Lestari|Santoso|Dewi/i);
    const list = await world.asMember.get('/api/analyses');
    expect(list.body['items']).toMatchObject([{ id, title: 'Desa Kasu 2024', matched: 3 }]);
  });

  it('is read by the analyst without small numbers, and by nobody else', async () => {
    const id = freshId();
    await put(id);
    const seen = await world.asAnalyst.get(path(id));
    expect(seen.body).toMatchObject({ matched: null, results: { state: 'hidden', evaluation: null } });
    expect((await world.asNobody.get(path(id))).status).toBe(401);
    expect((await world.asOfficial.get(path(id))).status).toBe(403);
    expect((await world.asOther.get(path(id))).status).toBe(404);
    expect((await put(freshId(), 'x', world.asAnalyst)).status).toBe(403);
  });

  it('is deleted for good, with a row in the audit trail', async () => {
    const id = freshId();
    await put(id);
    expect((await world.asAnalyst.delete(path(id))).status).toBe(403);
    expect((await world.asOther.delete(path(id))).status).toBe(404);
    expect((await world.asMember.delete(path(id))).status).toBe(204);
    expect((await world.asMember.get(path(id))).status).toBe(404);
    expect((await world.asMember.delete(path(id))).status).toBe(404);
    const rows = await world.sql<{ action: string }>(
      { organisationId: world.university.id, role: 'system' },
      'select action from audit_log where subject_id = $1 order by recorded_at',
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['putAnalysis', 'deleteAnalysis']);
  });
});
