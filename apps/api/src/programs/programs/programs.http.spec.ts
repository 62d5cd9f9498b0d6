import { DEFAULT_OBJECTIVES } from '@ikrar/domain';
import { aWorld } from '../../../testing';
import type { World } from '../../../testing';
import { newId } from '../../platform/database/new-id';

const BODY = { title: 'Pencegahan TPPO di perbatasan', year: 2024, scheme: 'PKM Kemitraan' };

describe('programs', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.close());

  const aProgram = async (body: object = BODY): Promise<string> => {
    const id = newId();
    expect((await world.asLead.put(`/api/programs/${id}`, body)).status).toBe(201);
    return id;
  };

  it('are created with the default objectives, and a retry writes nothing', async () => {
    const id = newId();
    const created = await world.asLead.put(`/api/programs/${id}`, BODY);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ ...BODY, id, purpose: null, eventCount: 0, version: 1 });
    expect(created.body['objectives']).toEqual(
      DEFAULT_OBJECTIVES.map(({ code, text }) => ({
        id: expect.any(String),
        code,
        text: text.id,
        target: null,
      })),
    );
    const again = await world.asLead.put(`/api/programs/${id}`, BODY);
    expect(again.status).toBe(200);
    expect(again.body).toEqual(created.body);
    const other = await world.asLead.put(`/api/programs/${id}`, { ...BODY, title: 'Lain' });
    expect([other.status, other.body['code']]).toEqual([409, 'id-conflict']);
  });

  it('keep the objectives that were sent, in their order', async () => {
    const objectives = [
      { id: newId(), code: null, text: 'Peserta mengenal nomor bantuan.', target: null },
      { id: newId(), code: 'protect', text: 'Peserta melindungi diri.', target: 75 },
    ];
    const id = await aProgram({ ...BODY, objectives });
    expect((await world.asLead.get(`/api/programs/${id}`)).body['objectives']).toEqual(objectives);
    const turned = await world.asLead.patch(
      `/api/programs/${id}`,
      { objectives: [...objectives].reverse() },
      1,
    );
    expect(turned.status).toBe(200);
    expect(turned.body['objectives']).toEqual([...objectives].reverse());
  });

  it('take objectives without a target, and say so when one is out of range', async () => {
    const id = newId();
    const body = {
      ...BODY,
      objectives: [{ id: newId(), code: 'protect', text: 'Peserta melindungi diri.' }],
    };
    const created = await world.asLead.put(`/api/programs/${id}`, body);
    expect(created.body['objectives']).toEqual([{ ...body.objectives[0], target: null }]);
    expect((await world.asLead.put(`/api/programs/${id}`, body)).status).toBe(200);
    for (const target of [0, 101, 66.6]) {
      const objectives = [{ ...body.objectives[0], target }];
      const answer = await world.asLead.patch(`/api/programs/${id}`, { objectives }, 1);
      expect([answer.status, answer.body['errors']]).toEqual([
        422,
        [expect.objectContaining({ field: 'objectives.0.target' })],
      ]);
    }
  });

  it('name every field that is wrong', async () => {
    const answer = await world.asLead.put(`/api/programs/${newId()}`, { title: ' ', year: 1990, price: 1 });
    expect(answer.status).toBe(422);
    const fields = (answer.body['errors'] as unknown as { field: string }[]).map((error) => error.field);
    expect(fields.sort()).toEqual(['price', 'title', 'year']);
  });

  it('change only under the version that was read', async () => {
    const id = await aProgram();
    const change = { fundingSource: 'DIPA 2024', scheme: null };
    expect((await world.asLead.patch(`/api/programs/${id}`, change, null)).status).toBe(428);
    const changed = await world.asLead.patch(`/api/programs/${id}`, change, 1);
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ ...change, title: BODY.title, version: 2 });
    const stale = await world.asLead.patch(`/api/programs/${id}`, { title: 'Terlambat' }, 1);
    expect([stale.status, stale.body['code']]).toEqual([412, 'stale']);
    expect(stale.body['current']).toMatchObject({ title: BODY.title, version: 2 });
  });

  it('are refused to whom they do not belong', async () => {
    const id = await aProgram();
    const path = `/api/programs/${id}`;
    expect((await world.asNobody.get(path)).status).toBe(401);
    expect((await world.asOfficial.get(path)).status).toBe(403);
    expect((await world.asMember.put(`/api/programs/${newId()}`, BODY)).status).toBe(403);
    expect((await world.asAnalyst.get(path)).status).toBe(200);
    const foreign = await world.asOther.get(path);
    const random = await world.asOther.get(`/api/programs/${newId()}`);
    expect([foreign.status, foreign.text]).toEqual([404, random.text]);
    expect((await world.asOther.patch(path, { title: 'Diambil' }, 1)).status).toBe(404);
    expect((await world.asMember.get(path)).status).toBe(404);
  });

  it('are listed by year with paging and search, a member seeing only her own', async () => {
    const mark = newId().slice(-8);
    const ids = [];
    for (const year of [2022, 2024, 2023])
      ids.push(await aProgram({ title: `Program ${mark} ${year}`, year }));
    const first = await world.asLead.get(`/api/programs?search=${mark}&limit=2`);
    const items = first.body['items'] as unknown as { year: number }[];
    expect(items.map((item) => item.year)).toEqual([2024, 2023]);
    const rest = await world.asLead.get(
      `/api/programs?search=${mark}&limit=2&cursor=${String(first.body['nextCursor'])}`,
    );
    expect(rest.body).toMatchObject({ items: [{ id: ids[0], year: 2022 }], nextCursor: null });
    expect((await world.asMember.get(`/api/programs?search=${mark}`)).body['items']).toEqual([]);
    expect((await world.asLead.get('/api/programs?cursor=nonsense')).status).toBe(422);
  });

  it('leave one audit row for each change', async () => {
    const id = await aProgram();
    await world.asLead.patch(`/api/programs/${id}`, { title: 'Judul baru' }, 1);
    const rows = await world.sql<{ action: string; actor_id: string }>(
      { organisationId: world.university.id, role: 'admin' },
      'select action, actor_id from audit_log where subject_id = $1 order by recorded_at',
      [id],
    );
    expect(rows).toEqual([
      { action: 'putProgram', actor_id: world.asLead.userId },
      { action: 'changeProgram', actor_id: world.asLead.userId },
    ]);
  });

  it('have a team whose members see the program', async () => {
    const id = await aProgram();
    const staffId = newId();
    const staff = await world.asLead.put(`/api/staff/${staffId}`, {
      fullName: 'Siti Rahma',
      userId: world.asMember.userId,
    });
    expect(staff.status).toBe(201);
    const personId = staff.body['personId'];
    const path = `/api/programs/${id}/members/${newId()}`;
    const body = { personId, duty: 'member' };
    expect((await world.asMember.put(path, body)).status).toBe(403);
    expect((await world.asOther.put(path, body)).status).toBe(404);
    expect((await world.asLead.put(path, { ...body, personId: newId() })).status).toBe(422);
    expect((await world.asLead.put(path, body)).status).toBe(201);
    expect((await world.asLead.put(path, body)).status).toBe(200);
    expect((await world.asLead.put(path, { ...body, duty: 'finance' })).status).toBe(409);
    expect((await world.asMember.get(`/api/programs/${id}`)).status).toBe(200);
    const team = await world.asMember.get(`/api/programs/${id}/members`);
    expect(team.body['items']).toMatchObject([{ fullName: 'Siti Rahma', duty: 'member' }]);
    expect((await world.asAnalyst.get(`/api/programs/${id}/members`)).status).toBe(403);
    expect((await world.asLead.delete(path)).status).toBe(204);
    expect((await world.asLead.delete(path)).status).toBe(404);
    expect((await world.asMember.get(`/api/programs/${id}`)).status).toBe(404);
  });
});
