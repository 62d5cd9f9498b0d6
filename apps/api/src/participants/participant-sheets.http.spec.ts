import { aWorld, anEvent, freshId } from '../../testing';
import type { Answer, Persona, World } from '../../testing';
import { writeSpreadsheet } from '../platform/spreadsheets/write-spreadsheet';

describe('sheets of participants', () => {
  let world: World;
  let eventId: string;
  let list: Buffer;
  const TYPE = 'application/octet-stream';
  const send = (persona: Persona, file: Uint8Array, id = eventId, type = TYPE): Promise<Answer> =>
    persona.send('POST', `/api/events/${id}/participants/sheets`, file, { 'Content-Type': type });

  beforeAll(async () => {
    world = await aWorld();
    eventId = await anEvent(world.asLead, {});
    list = await writeSpreadsheet([
      {
        name: 'XI',
        rows: [
          ['Nama', 'NIK', 'Tahun lahir'],
          ['Siti', '2171010101010001', 2008],
        ],
      },
      { name: 'Kosong', rows: [] },
      { name: 'XII', rows: [['Budi']] },
    ]);
  });
  afterAll(() => world.close());

  it('come out of a workbook and out of a text', async () => {
    const answer = await send(world.asLead, list);
    expect(answer.status).toBe(200);
    expect(answer.body.sheets).toEqual([
      {
        name: 'XI',
        length: 2,
        rows: [{ cells: ['Nama', 'NIK', 'Tahun lahir'] }, { cells: ['Siti', '2171010101010001', '2008'] }],
        shortened: [],
      },
      { name: 'XII', length: 1, rows: [{ cells: ['Budi'] }], shortened: [] },
    ]);
    const text = await send(world.asLead, Buffer.from('Nama;Kelas\nSiti;X'));
    expect(text.body.sheets).toMatchObject([
      { rows: [{ cells: ['Nama', 'Kelas'] }, { cells: ['Siti', 'X'] }] },
    ]);
  });

  it('leave one row in the audit trail, and nobody on the roster', async () => {
    const rows = await world.sql(
      { organisationId: world.university.id, role: 'admin' },
      'select subject_id, details from audit_log where organisation_id = $1 and action = $2',
      [world.university.id, 'readParticipantSheets'],
    );
    expect(rows).toContainEqual({ subject_id: eventId, details: { sheets: 2 } });
    expect((await world.asLead.get(`/api/events/${eventId}/participants`)).body.items).toEqual([]);
  });

  it('are refused to others', async () => {
    expect((await send(world.asNobody, list)).status).toBe(401);
    expect((await send(world.asAnalyst, list)).status).toBe(403);
    const foreign = await send(world.asOther, list);
    const unknown = await send(world.asOther, list, freshId());
    expect([foreign.status, foreign.text]).toEqual([404, unknown.text]);
  });

  it.each<[string, () => Uint8Array, string, number, string]>([
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000', 'hex'), TYPE, 422, 'spreadsheet.unreadable'],
    ['a cut workbook', () => list.subarray(0, -40), TYPE, 422, 'spreadsheet.suspicious'],
    [
      'an old workbook',
      () => Buffer.from('d0cf11e0a1b11ae100', 'hex'),
      TYPE,
      422,
      'spreadsheet.other-format',
    ],
    ['nothing', () => Buffer.alloc(0), TYPE, 422, 'spreadsheet.empty'],
    ['six megabytes', () => Buffer.alloc(6_000_000, 'a'), TYPE, 413, 'too-large'],
    ['another type', () => Buffer.from('{}'), 'text/html', 415, 'wrong-type'],
  ])('refuse %s by its name', async (_, file, type, status, code) => {
    const answer = await send(world.asLead, file(), eventId, type);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});
