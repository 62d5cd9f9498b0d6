import { toXlsForm, TPPO_BASIC } from '@ikrar/domain';
import { aWorld, freshId } from '../../../testing';
import type { Answer, Persona, World } from '../../../testing';
import { aPart, anArchive, zeros } from '../../../testing/an-archive';
import { writeSpreadsheet } from '../../platform/spreadsheets/write-spreadsheet';

describe('XLSForm', () => {
  let world: World;
  let id: string;
  let versionId: string;
  const read = (persona: Persona, file: Uint8Array): Promise<Answer> =>
    persona.send('POST', '/api/instruments/xlsform', file, { 'Content-Type': 'application/octet-stream' });
  const download = (persona: Persona, instrument = id, version = versionId): Promise<Answer> =>
    persona.get(`/api/instruments/${instrument}/versions/${version}/xlsform`);

  beforeAll(async () => {
    world = await aWorld();
    id = freshId();
    const body = { title: 'Pengetahuan TPPO, 2024', purpose: 'knowledge', content: TPPO_BASIC.content };
    const put = await world.asLead.put(`/api/instruments/${id}`, body);
    versionId = (put.body as unknown as { newest: { id: string } }).newest.id;
  });
  afterAll(() => world.close());

  it('goes out as a workbook and comes in as the same instrument', async () => {
    const file = await download(world.asAnalyst);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="pengetahuan-tppo-2024-v1\.xlsx"$/,
    );
    expect(file.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    const back = await read(world.asLead, file.bytes);
    expect(back.status).toBe(200);
    expect(back.body).toEqual({ title: 'Pengetahuan TPPO, 2024', content: TPPO_BASIC.content, warnings: [] });
  });

  it('stores nothing, and leaves a row for each way', async () => {
    const before = await world.asLead.get('/api/instruments');
    expect(before.body.items).toMatchObject([{ id }]);
    const actions = await world.sql<{ action: string }>(
      { organisationId: world.university.id, role: 'admin' },
      `select action from audit_log where organisation_id = $1 and action like '%XlsForm' order by action`,
      [world.university.id],
    );
    expect(actions.map(({ action }) => action)).toEqual(['getXlsForm', 'readXlsForm']);
  });

  it('says everything that cannot be taken at once, with its place', async () => {
    const rows = [
      ['type', 'name', 'label', 'relevant'],
      ['geopoint', 'tempat', 'Di mana?', null],
      ['text', 'nama', 'Siapa?', '${x} > 1'],
      ['text', 'nik', 'Berapa?', 2171010101010000],
    ];
    const answer = await read(world.asLead, await writeSpreadsheet([{ name: 'survey', rows }]));
    expect([answer.status, answer.body.code]).toEqual([422, 'instrument.form-outside']);
    expect(answer.body.errors).toEqual([
      { field: 'survey!D4', code: 'digits-lost', sheet: 'survey', row: 4, column: 'D' },
      { field: 'type', code: 'type-unknown', sheet: 'survey', row: 2, column: 'type' },
      { field: 'relevant', code: 'relevant-unread', sheet: 'survey', row: 3, column: 'relevant' },
      { field: 'relevant', code: 'relevant-unread', sheet: 'survey', row: 4, column: 'relevant' },
    ]);
  });

  it('leaves out pictures that are not here', async () => {
    const [first, ...rest] = TPPO_BASIC.content.items;
    if (!first) throw new Error('the shipped instrument has items');
    const content = { items: [{ ...first, picture: freshId() }, ...rest] };
    const answer = await read(world.asLead, await writeSpreadsheet(toXlsForm(content, 'Uji')));
    expect(answer.body).toEqual({
      title: 'Uji',
      content: TPPO_BASIC.content,
      warnings: [{ sheet: 'survey', row: 0, column: 'media::image', code: 'picture-left-out' }],
    });
  });

  it('refuses a bomb and what is no form', async () => {
    const parts = [aPart('[Content_Types].xml', '<Types/>'), aPart('xl/workbook.xml', '<workbook/>')];
    const bomb = { name: 'xl/worksheets/sheet1.xml', packed: await zeros(100), unpackedSize: 100_000_000 };
    expect((await read(world.asLead, anArchive([...parts, bomb]))).body.code).toBe('spreadsheet.suspicious');
    const list = await read(world.asLead, Buffer.from('Nama;Kelas\nSiti;X'));
    expect(list.body.errors).toEqual([{ field: 'survey', code: 'sheet-missing', sheet: 'survey', row: 0 }]);
  });

  it('is refused to others', async () => {
    const form = await writeSpreadsheet(toXlsForm(TPPO_BASIC.content, 'Uji'));
    expect((await read(world.asNobody, form)).status).toBe(401);
    expect((await read(world.asMember, form)).status).toBe(403);
    expect((await download(world.asNobody)).status).toBe(401);
    expect((await download(world.asOfficial)).status).toBe(403);
    const foreign = await download(world.asOther);
    expect([foreign.status, foreign.text]).toEqual([404, (await download(world.asOther, freshId())).text]);
    expect((await download(world.asLead, freshId())).status).toBe(404);
  });
});
