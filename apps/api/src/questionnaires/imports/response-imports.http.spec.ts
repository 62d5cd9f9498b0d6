import { TPPO_BASIC } from '@ikrar/domain';
import {
  aHall,
  anOpenPhase,
  aPublishedVersion,
  aWorld,
  freshId,
  importForm,
  joinTeam,
  knownBy,
} from '../../../testing';
import type { Answer, Hall, Persona, World } from '../../../testing';
import { writeSpreadsheet } from '../../platform/spreadsheets/write-spreadsheet';

const ITEMS = TPPO_BASIC.content.items;
const HEADERS = ['Cap waktu', 'Kode pribadi', ...ITEMS.map(({ text }) => `"${text.id}"`)];
/** The right answers as Google Forms writes them. */
const RIGHT = ITEMS.map(({ key, options }) => `"${options.find(({ id }) => id === key)?.text.id ?? 'SS'}"`);

interface Suggested {
  mapping: {
    items: { itemId: string; cells: { cell: string; optionId: string | null }[] }[];
    link: { kind: string; column: string | null };
    phase: { column: string | null; values: object[] };
  };
  remembered: boolean;
}

let world: World;
let hall: Hall;
let versionId: string;

beforeAll(async () => {
  world = await aWorld();
  versionId = (await aPublishedVersion(world.university)).versionId;
});
afterAll(() => world.close());
beforeEach(async () => {
  hall = await aHall(world);
  await anOpenPhase(hall, 'pre', versionId);
});

const pathOf = (what = ''): string => `/api/events/${hall.eventId}/response-imports${what && `/${what}`}`;
const csv = (...rows: (readonly string[])[]): Buffer =>
  Buffer.from([HEADERS, ...rows].map((row) => row.join(',')).join('\n'));
const row = (code: string, minute = 10, answers: readonly string[] = RIGHT): string[] => [
  `25/09/2024 08.${minute}.00`,
  code,
  ...answers,
];
const aFile = (): Buffer => csv(row(hall.codes[0] ?? ''), row(hall.codes[1] ?? '', 11));

async function readSheets(file: Uint8Array, persona: Persona = world.asLead): Promise<Answer> {
  return persona.send('POST', pathOf('sheets'), file, { 'Content-Type': 'text/csv' });
}

async function suggestedFor(file: Uint8Array): Promise<Suggested> {
  const answer = await readSheets(file);
  expect([answer.status, answer.text]).toEqual([200, answer.text]);
  return (answer.body['sheets'] as unknown as { suggestion: Suggested }[])[0]?.suggestion as Suggested;
}

async function send(
  method: string,
  path: string,
  file: Uint8Array,
  changes: object = {},
  persona: Persona = world.asLead,
): Promise<Answer> {
  const order = {
    fileName: 'pre.csv',
    sheet: '',
    mapping: 'mapping' in changes ? {} : (await suggestedFor(file)).mapping,
    unmatched: 'refuse',
    takeDoubtful: [],
    leaveOut: [],
    ...changes,
  };
  const { body, headers } = await importForm(order, file);
  return persona.send(method, path, body, headers);
}

const put = (file: Uint8Array, changes: object = {}, id: string = freshId()): Promise<Answer> =>
  send('PUT', pathOf(id), file, changes);

function stored(): Promise<
  { personal_code: string | null; self_code: string | null; score: number; at: string }[]
> {
  return world.sql(
    { organisationId: world.university.id, role: 'system' },
    `select personal_code, self_code, score, source, claimed_at at from responses where event_id = $1 order by claimed_at, received_at`,
    [hall.eventId],
  );
}

describe('POST /events/:eventId/response-imports/sheets', () => {
  it('knows the columns of Google Forms in text and workbook', async () => {
    const { mapping, remembered } = await suggestedFor(aFile());
    expect(remembered).toBe(false);
    expect(mapping).toMatchObject({
      source: 'google_forms',
      link: { kind: 'personal_code', column: 'Kode pribadi' },
      time: { column: 'Cap waktu', order: 'day_first' },
      phase: { column: null, values: [{ phase: 'pre', wave: 1 }] },
    });
    expect(mapping.items.map(({ itemId }) => itemId)).toEqual(ITEMS.map(({ id }) => id));
    const bare = (cells: readonly string[]) => cells.map((cell) => cell.replaceAll('"', ''));
    const workbook = await writeSpreadsheet([{ name: 'Form', rows: [bare(HEADERS), bare(row('X'))] }]);
    const answer = await readSheets(workbook);
    expect(answer.body['sheets']).toMatchObject([{ name: 'Form', rows: 1, source: 'google_forms' }]);
  });

  it('says what nobody can read as an option, and refuses what is no table', async () => {
    const unclear = csv(row('X', 10, ['Entah', ...RIGHT.slice(1)]));
    const answer = await readSheets(unclear);
    expect(answer.body['sheets']).toMatchObject([
      { suggestion: { undecided: [{ itemId: 'i1', cells: ['Entah'] }] } },
    ]);
    expect((await readSheets(Buffer.from([0x25, 0x50, 0, 1]))).status).toBe(422);
  });
});

describe('POST /events/:eventId/response-imports/preview', () => {
  it('shows new, doubtful, unmatched and refused rows, and stores nothing', async () => {
    const [first = '', second = ''] = hall.codes;
    const file = csv(
      row(first),
      row(first, 11),
      row('222222', 12),
      row(second, 13, ['Entah', ...RIGHT.slice(1)]),
    );
    const { status, body, text } = await send('POST', pathOf('preview'), file);
    expect([status, text]).toEqual([200, text]);
    expect(text).not.toContain('Rahasia');
    const read = { problems: [], phase: 'pre', wave: 1, nearly: null };
    const at = (minute: number): string => `2024-09-25T01:${minute}:00.000Z`;
    expect(body['lines']).toEqual([
      { ...read, line: 2, outcome: 'new', doubt: null, writer: first, submittedAt: at(10) },
      { ...read, line: 3, outcome: 'doubtful', doubt: 'twice-in-file', writer: first, submittedAt: at(11) },
      {
        ...read,
        line: 4,
        outcome: 'unmatched',
        doubt: 'unknown-code',
        writer: '222222',
        submittedAt: at(12),
      },
      {
        ...{ line: 5, outcome: 'refused', doubt: null, writer: second },
        problems: [{ column: ITEMS[0]?.text.id, code: 'unknown-option' }],
        ...{ phase: null, wave: null, submittedAt: null, nearly: null },
      },
    ]);
    expect(await stored()).toEqual([]);
  });

  it('names what is wrong with a mapping, an order and a form', async () => {
    const { mapping } = await suggestedFor(aFile());
    const wrong = await put(aFile(), {
      mapping: { ...mapping, link: { kind: 'personal_code', column: 'Kode' } },
    });
    expect([wrong.status, wrong.body['errors']]).toEqual([
      422,
      [{ field: 'mapping.link', code: 'unknown-column' }],
    ]);
    const unasked = { ...mapping, phase: { column: null, values: [{ cell: '', phase: 'post', wave: 1 }] } };
    expect((await put(aFile(), { mapping: unasked })).body['code']).toBe('import.unknown-phase');
    const self = { ...mapping, link: { kind: 'self_code', column: 'Kode pribadi' } };
    expect((await put(aFile(), { mapping: self })).body['code']).toBe('response.identification');
    expect((await put(aFile(), { unmatched: 'perhaps' })).body['errors']).toEqual([
      { field: 'unmatched', code: 'isIn' },
    ]);
    expect((await put(aFile(), { mapping, sheet: 'Lain' })).body['errors']).toEqual([
      { field: 'sheet', code: 'unknown' },
    ]);
    const noForm = await world.asLead.send('PUT', pathOf(freshId()), Buffer.from('x'), {
      'Content-Type': 'multipart/form-data; boundary=x',
    });
    expect(noForm.status).toBe(400);
    expect((await world.asLead.put(pathOf(freshId()), {})).status).toBe(415);
  });
});

describe('PUT /events/:eventId/response-imports/:id', () => {
  it('stores every row once, with its time, and confirms the same again', async () => {
    const id = freshId();
    const made = await put(aFile(), {}, id);
    expect([made.status, made.body]).toEqual([
      201,
      expect.objectContaining({ id, stored: 2, same: 0, leftOut: 0, anonymous: 0, undoneAt: null }),
    ]);
    expect(await stored()).toEqual([
      expect.objectContaining({ personal_code: hall.codes[0], score: 10, source: 'imported' }),
      expect.objectContaining({ personal_code: hall.codes[1], at: new Date('2024-09-25T01:11:00Z') }),
    ]);
    const again = await put(aFile(), {}, id);
    expect([again.status, again.body]).toEqual([200, made.body]);
    const other = await put(aFile(), { fileName: 'x.csv' }, id);
    expect([other.status, other.body['code']]).toEqual([409, 'id-conflict']);
    expect(await stored()).toHaveLength(2);
  });

  it('adds nothing from a file that was imported, and only what is new from one that grew', async () => {
    expect((await put(aFile())).status).toBe(201);
    const twice = await put(aFile());
    expect([twice.status, twice.body['code']]).toEqual([409, 'import.nothing-new']);
    const grown = csv(row(hall.codes[0] ?? ''), row(hall.codes[1] ?? '', 11), row(hall.codes[2] ?? '', 12));
    const both = await Promise.all([put(grown), put(grown)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 201)?.body).toMatchObject({ stored: 1, same: 2 });
    expect(await stored()).toHaveLength(3);
  });

  it('takes all or nothing, and names every place', async () => {
    const file = csv(
      row(hall.codes[0] ?? ''),
      row('', 11),
      row(hall.codes[1] ?? '', 12, ['Entah', ...RIGHT.slice(1)]),
    );
    const refused = await put(file);
    expect([refused.status, refused.body['code'], refused.body['errors']]).toEqual([
      422,
      'import.refused',
      [
        { field: 'rows.3', code: 'no-code', row: 3, column: 'Kode pribadi' },
        { field: 'rows.4', code: 'unknown-option', row: 4, column: ITEMS[0]?.text.id },
      ],
    ]);
    expect(await stored()).toEqual([]);
    const taken = await put(file, { unmatched: 'anonymous', leaveOut: [4] });
    expect(taken.body).toMatchObject({ stored: 2, anonymous: 1, leftOut: 1 });
    expect((await stored()).map((one) => one.personal_code)).toEqual([hall.codes[0], null]);
  });

  it('pairs by a name that is never stored', async () => {
    hall = await aHall(world);
    await knownBy(hall, 'self_code');
    await anOpenPhase(hall, 'pre', versionId);
    await anOpenPhase(hall, 'post', versionId);
    const named = (name: string, phase: string, minute: number) => [
      ...[`25/09/2024 08.${minute}.00`, name, ...RIGHT.slice(0, 1), phase],
    ];
    const headers = ['Cap waktu', 'Nama', `"${ITEMS[0]?.text.id}"`, 'Tes'];
    const rows = [headers, named('Siti Aminah', 'Pre', 10), named('SITI AMINAH', 'Post', 50)];
    const made = await put(Buffer.from(rows.map((one) => one.join(',')).join('\n')));
    expect([made.status, made.text]).toEqual([201, made.text]);
    const [before, after] = await stored();
    expect(before?.self_code).toMatch(/^[A-Z]{6}(-[A-Z]{6}){3}$/);
    expect(after?.self_code).toBe(before?.self_code);
    const { text } = await world.asLead.get(pathOf());
    expect(text).not.toMatch(/siti/i);
  });

  it('remembers what the team decided for the next file of the form', async () => {
    const unclear = csv(row(hall.codes[0] ?? '', 10, ['Entah', ...RIGHT.slice(1)]));
    const { mapping } = await suggestedFor(unclear);
    const decided = {
      ...mapping,
      items: mapping.items.map((item) =>
        item.itemId === 'i1' ? { ...item, cells: [{ cell: 'Entah', optionId: 'a' }] } : item,
      ),
    };
    expect((await put(unclear, { mapping: decided })).status).toBe(201);
    hall = await aHall(world);
    await anOpenPhase(hall, 'pre', versionId);
    const next = await suggestedFor(unclear);
    expect(next.remembered).toBe(true);
    expect(next.mapping.items[0]?.cells).toEqual([{ cell: 'Entah', optionId: 'a' }]);
  });

  it('is for the team of the event, and not after the report', async () => {
    const { mapping } = await suggestedFor(aFile());
    const as = (persona: Persona) => send('PUT', pathOf(freshId()), aFile(), { mapping }, persona);
    expect((await as(world.asNobody)).status).toBe(401);
    expect((await as(world.asAnalyst)).status).toBe(403);
    expect((await as(world.asMember)).status).toBe(404);
    expect((await as(world.asOther)).status).toBe(404);
    await joinTeam(world, hall);
    expect((await as(world.asMember)).status).toBe(201);
    await reported();
    const late = await put(csv(row(hall.codes[2] ?? '', 30)), { mapping });
    expect([late.status, late.body['code']]).toEqual([409, 'deployment.event-reported']);
  });
});

describe('DELETE /events/:eventId/response-imports/:id', () => {
  const anImport = async (): Promise<string> => {
    const id = freshId();
    expect((await put(aFile(), {}, id)).status).toBe(201);
    return id;
  };

  it('takes back all of it and nothing else, once, and says who and when', async () => {
    const id = await anImport();
    const keyed = freshId();
    const [{ id: deploymentId } = { id: '' }] = await deployments();
    const entry = { deploymentId, personalCode: hall.codes[2], answers: { i1: 'b' } };
    expect((await world.asLead.put(`/api/events/${hall.eventId}/entries/${keyed}`, entry)).status).toBe(201);
    expect((await world.asLead.delete(pathOf(id))).status).toBe(204);
    expect((await world.asLead.delete(pathOf(id))).status).toBe(204);
    expect((await stored()).map((one) => one.personal_code)).toEqual([hall.codes[2]]);
    const { body } = await world.asLead.get(pathOf());
    expect(body['items']).toEqual([
      expect.objectContaining({
        id,
        stored: 2,
        undoneBy: world.asLead.userId,
        undoneAt: expect.any(String) as string,
      }),
    ]);
    const confirmed = await put(aFile(), {}, id);
    expect([confirmed.status, confirmed.body['undoneBy']]).toEqual([200, world.asLead.userId]);
    expect((await put(aFile())).status).toBe(201);
  });

  it('leaves corrected answers and reported figures as they are', async () => {
    const id = await anImport();
    const [{ id: responseId } = { id: '' }] = await world.sql<{ id: string }>(
      { organisationId: world.university.id, role: 'system' },
      'select id from responses where import_id = $1 limit 1',
      [id],
    );
    const path = `/api/events/${hall.eventId}/responses/${responseId}`;
    expect((await world.asLead.patch(path, { answers: { i1: 'a' }, reason: 'typing' }, 1)).status).toBe(200);
    const corrected = await world.asLead.delete(pathOf(id));
    expect([corrected.status, corrected.body['code']]).toEqual([409, 'import.corrected']);
    await reported();
    expect((await world.asLead.delete(pathOf(id))).body['code']).toBe('deployment.event-reported');
    expect(await stored()).toHaveLength(2);
  });

  it('is for the team of the event', async () => {
    const id = await anImport();
    expect((await world.asNobody.delete(pathOf(id))).status).toBe(401);
    expect((await world.asAnalyst.delete(pathOf(id))).status).toBe(403);
    expect((await world.asOther.delete(pathOf(id))).status).toBe(404);
    expect((await world.asMember.delete(pathOf(id))).status).toBe(404);
    expect((await world.asLead.delete(pathOf(freshId()))).status).toBe(404);
    expect(await stored()).toHaveLength(2);
  });

  it('reaches no response that was given here, whoever asks the database', async () => {
    await anImport();
    const [{ id: deploymentId } = { id: '' }] = await deployments();
    const entry = { deploymentId, personalCode: hall.codes[2], answers: { i1: 'b' } };
    await world.asLead.put(`/api/events/${hall.eventId}/entries/${freshId()}`, entry);
    const as = { organisationId: world.university.id, role: 'admin' };
    await world.sql(as, 'delete from responses where organisation_id = $1 and event_id = $2', [
      world.university.id,
      hall.eventId,
    ]);
    expect((await stored()).map((one) => one.personal_code)).toEqual([hall.codes[2]]);
  });
});

function deployments(): Promise<{ id: string }[]> {
  return world.sql(
    { organisationId: world.university.id, role: 'system' },
    'select id from deployments where event_id = $1',
    [hall.eventId],
  );
}

async function reported(): Promise<void> {
  await world.sql(
    { organisationId: world.university.id, role: 'system' },
    `update events set state = 'reported' where organisation_id = $1 and id = $2`,
    [world.university.id, hall.eventId],
  );
}
