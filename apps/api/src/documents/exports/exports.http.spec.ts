import type { PutExportBody } from './export.dto';
import {
  aHall,
  anOpenPhase,
  aPublishedVersion,
  counted,
  aWorld,
  freshId,
  joinTeam,
  rightAnswers,
} from '../../../testing';
import type { Answer, Hall, Persona, World } from '../../../testing';
import { JobQueue } from '../../platform/jobs/job-queue';
import { cellText } from '../../platform/spreadsheets/cell-text';
import { SpreadsheetReader } from '../../platform/spreadsheets/spreadsheet-reader';

let world: World;
let hall: Hall;
let pre: string;
beforeAll(async () => {
  world = await aWorld();
  const { versionId } = await aPublishedVersion(world.university);
  hall = await aHall(world);
  pre = await anOpenPhase(hall, 'pre', versionId);
  const post = await anOpenPhase(hall, 'post', versionId);
  await respond(pre, 0, { i1: 'a' });
  await respond(pre, 0, {});
  await respond(post, 0, {});
  await respond(pre, 1, {});
});
afterAll(() => world.close());

async function respond(deploymentId: string, index: number, changes: object): Promise<void> {
  const body = {
    ...{ personalCode: hall.codes[index], deploymentId, claimedAt: '2026-01-10T03:00:00.000Z' },
    answers: { ...rightAnswers(), ...changes },
  };
  const path = `/api/public/events/${hall.joinCode}/responses/${freshId()}`;
  expect((await world.asNobody.put(path, body)).status).toBe(201);
}

const OPTIONS: PutExportBody = {
  ...{ shape: 'wide', format: 'csv', values: 'codes', separator: ';', language: 'id', names: false },
};
const pathOf = (id = ''): string => `/api/events/${hall.eventId}/exports/${id}`.replace(/\/$/, '');

async function exported(options: Partial<PutExportBody>, persona: Persona = world.asLead): Promise<Answer> {
  const id = freshId();
  const made = await persona.put(pathOf(id), { ...OPTIONS, ...options });
  expect([made.status, made.body['state']]).toEqual([201, 'waiting']);
  await world.app.get(JobQueue).idle();
  return persona.get(pathOf(id));
}

const filesOf = ({ body }: Answer) => body['files'] as unknown as { name: string; bytes: number }[];

async function fileOf(detail: Answer, ending: string): Promise<Answer> {
  const file = filesOf(detail).findLast(({ name }) => name.endsWith(ending));
  const answer = await world.asLead.get(`${pathOf(String(detail.body['id']))}/files/${file?.name ?? ''}`);
  expect([answer.status, answer.bytes.length]).toEqual([200, file?.bytes]);
  return answer;
}

const rowsOf = (csv: Answer, separator = ';'): string[][] =>
  csv.text
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(separator));

describe('an export', () => {
  it('has a row a person, latest answers, pseudonyms, and a code book', async () => {
    const detail = await exported({});
    expect(detail.body).toMatchObject({ state: 'ready', rowsDone: 4, rowsTotal: 4 });
    const csv = await fileOf(detail, '.csv');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from('\uFEFF'));
    const rows = rowsOf(csv);
    const [head = [], ...people] = rows;
    expect(people).toHaveLength(2);
    expect(people.every((row) => row.length === head.length)).toBe(true);
    expect(head.slice(0, 4)).toEqual(['respondent', 'class', 'sex', 'age_band']);
    const first = people.find((row) => row[head.indexOf('post_score')] !== '') ?? [];
    expect(first[head.indexOf('pre_score')]).toBe('10');
    // Neither a number to a spreadsheet, nor a time it cannot read.
    expect(people.map(([who = '']) => /^R[0-9a-f]{12}$/.test(who))).toEqual([true, true]);
    expect(first[head.indexOf('pre_received_at')]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    for (const secret of [...hall.codes, 'Rahasia']) expect(csv.text).not.toContain(secret);
    const book = rowsOf(await fileOf(detail, '-codebook.csv'));
    expect(book[0]).toEqual(['variabel', 'keterangan', 'jenis', 'kode', 'arti']);
    expect(new Set(book.slice(1).map(([name]) => name))).toEqual(new Set(head));
  });

  it('keeps pseudonyms the same within the event', async () => {
    const files = await Promise.all(
      [await exported({}), await exported({ language: 'en' })].map((detail) => fileOf(detail, '.csv')),
    );
    const [one, other] = files.map((csv) =>
      rowsOf(csv)
        .slice(1)
        .map(([who]) => who),
    );
    expect(one).toEqual(other);
  });

  it('has a row an answer in the long shape, and says which responses count', async () => {
    const csv = await fileOf(await exported({ shape: 'long', separator: ',' }), '.csv');
    const [head = [], ...rows] = rowsOf(csv, ',');
    const stands = rows.filter((row) => row[head.indexOf('stands')] === '1');
    expect(stands).toHaveLength(3 * 12);
    expect(rows.length - stands.length).toBe(12);
  });

  it('explains each answer of the long shape in its code book', async () => {
    const detail = await exported({ shape: 'long' });
    const book = rowsOf(await fileOf(detail, '-codebook.csv'));
    const answered = rowsOf(await fileOf(detail, '-long.csv'));
    const variables = new Set(answered.slice(1).map((row) => row[answered[0]?.indexOf('variable') ?? -1]));
    expect(book.map(([name]) => name)).toEqual(expect.arrayContaining([...variables]));
    expect(book.find(([name, , , code]) => name === 'i1' && code === '1')?.[1]).toMatch(/^"pre, post: /);
  });

  it('gives names to whom it may, and says so in the audit trail', async () => {
    const detail = await exported({ names: true });
    const csv = await fileOf(detail, '.csv');
    expect(csv.text).toContain('Peserta Rahasia');
    expect(csv.text).toContain(hall.codes[0]);
    const rows = await world.sql<{ details: object }>(
      { organisationId: world.university.id, role: 'admin' },
      `select details from audit_log where organisation_id = $1 and action = 'getExportFile' order by recorded_at desc limit 1`,
      [world.university.id],
    );
    expect(rows[0]?.details).toMatchObject({ names: true, format: 'csv' });
  });

  it('comes with a script for R, and its points beside its answers', async () => {
    const detail = await exported({ format: 'r', values: 'labels', separator: ';' });
    expect(filesOf(detail).map(({ name }) => name.split('-').at(-1))).toEqual([
      'codebook.csv',
      'r.csv',
      'wide.R',
    ]);
    const [head = [], ...people] = rowsOf(await fileOf(detail, '-wide-r.csv'), ',');
    const points = people.map((row) => Number(row[head.indexOf('pre_i1_points')]));
    expect(points.every((one) => one === 0 || one === 1)).toBe(true);
    const script = await fileOf(detail, '.R');
    expect(script.headers.get('content-type')).toContain('text/plain');
    expect(script.text).toContain('-wide-r.csv');
    expect(script.text).toContain('show("pairedT.p", test$p.value)');
    const long = await exported({ format: 'r', shape: 'long' });
    expect((await fileOf(long, '.R')).text).toContain('data$stands == 1');
  });

  it('comes as a workbook and for SPSS', async () => {
    await counted(world);
    const book = await fileOf(await exported({ format: 'xlsx' }), '.xlsx');
    expect(book.bytes.subarray(0, 2).toString()).toBe('PK');
    const sheets = await world.app.get(SpreadsheetReader).read(Buffer.from(book.bytes));
    expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Buku kode', 'Hasil']);
    const results = sheets[2]?.rows.map((row) => row.map(cellText)) ?? [];
    expect(results[0]?.slice(0, 5)).toEqual(['angka', 'nama', 'dari', 'statistik', 'nilai']);
    // One person answered both times, which the team may count and nobody may test.
    expect(results.find(([figure]) => figure === 'matched')?.slice(1, 5)).toEqual([
      ...['Pasangan (n)', 'seluruhnya', 'matched', '1'],
    ]);
    const spss = await exported({ format: 'spss', values: 'labels' });
    expect(filesOf(spss).map(({ name }) => name.split('.').at(-1))).toEqual(['csv', 'sps']);
    const syntax = await fileOf(spss, '.sps');
    expect(syntax.text).toContain('pre_i1 F4.0');
    expect(syntax.text).toContain('T-TEST PAIRS=ikrar_after WITH ikrar_before');
    expect(rowsOf(await fileOf(spss, '-wide-spss.csv'), ',')[0]).toContain('pre_i1');
    // In one folder with the CSV, the syntax must not open the file with semicolons.
    expect(syntax.text).toContain("-wide-spss.csv'");
    // A row an answer leaves the syntax no column to label.
    const long = await exported({ format: 'spss', shape: 'long' });
    expect((await fileOf(long, '-long-codebook.csv')).text).toContain('Manakah penjelasan TPPO');
  });
});

describe('GET /events/:eventId/exports', () => {
  const age = (id: string, set: string) =>
    world.sql(
      { organisationId: world.university.id, role: 'admin' },
      `update exports set ${set} where organisation_id = $1 and id = $2 returning id`,
      [world.university.id, id],
    );

  it('says that work which went down with its process has failed', async () => {
    const detail = await exported({});
    const id = String(detail.body['id']);
    await age(id, `state = 'waiting', progress_at = now() - interval '29 minutes'`);
    expect((await world.asLead.get(pathOf(id))).body['state']).toBe('waiting');
    await age(id, `progress_at = now() - interval '31 minutes'`);
    expect((await world.asLead.get(pathOf(id))).body['state']).toBe('failed');
  });

  it('neither lists nor hands out what has expired', async () => {
    const detail = await exported({});
    const id = String(detail.body['id']);
    await age(id, `created_at = now() - interval '8 days', expires_at = now() - interval '1 second'`);
    const list = await world.asLead.get(pathOf());
    expect((list.body['items'] as unknown as { id: string }[]).map((one) => one.id)).not.toContain(id);
    const file = await world.asLead.get(`${pathOf(id)}/files/${filesOf(detail)[0]?.name ?? ''}`);
    expect(file.status).toBe(404);
  });
});

describe('PUT /events/:eventId/exports/:id', () => {
  it('is confirmed when asked twice, and never changed', async () => {
    const id = freshId();
    expect((await world.asLead.put(pathOf(id), OPTIONS)).status).toBe(201);
    expect((await world.asLead.put(pathOf(id), OPTIONS)).status).toBe(200);
    const other = await world.asLead.put(pathOf(id), { ...OPTIONS, names: true });
    expect([other.status, other.body['code']]).toEqual([409, 'id-conflict']);
    await world.app.get(JobQueue).idle();
    const list = await world.asLead.get(pathOf());
    const items = list.body['items'] as unknown as { id: string }[];
    expect(items.filter((one) => one.id === id)).toHaveLength(1);
  });

  it('names what is wrong, and is for the team of the event', async () => {
    const wrong = await world.asLead.put(pathOf(freshId()), { ...OPTIONS, shape: 'round' });
    expect([wrong.status, wrong.body['errors']]).toEqual([
      422,
      [expect.objectContaining({ field: 'shape' })],
    ]);
    expect((await world.asNobody.put(pathOf(freshId()), OPTIONS)).status).toBe(401);
    expect((await world.asAnalyst.put(pathOf(freshId()), OPTIONS)).status).toBe(403);
    expect((await world.asMember.put(pathOf(freshId()), OPTIONS)).status).toBe(404);
    expect((await world.asOther.put(pathOf(freshId()), OPTIONS)).status).toBe(404);
    await joinTeam(world, hall);
    expect((await world.asMember.put(pathOf(freshId()), OPTIONS)).status).toBe(201);
    await world.app.get(JobQueue).idle();
  });

  it('hands out no file of another event, nor one that is not there', async () => {
    const detail = await exported({});
    const id = String(detail.body['id']);
    expect((await world.asLead.get(`${pathOf(id)}/files/nothing.csv`)).status).toBe(404);
    expect((await world.asLead.get(`${pathOf(id)}/files/..%2F..%2Fsecrets`)).status).toBe(404);
    const elsewhere = await aHall(world);
    const name = filesOf(detail)[0]?.name ?? '';
    expect(
      (await world.asLead.get(`/api/events/${elsewhere.eventId}/exports/${id}/files/${name}`)).status,
    ).toBe(404);
    expect((await world.asOther.get(`${pathOf(id)}/files/${name}`)).status).toBe(404);
  });
});
