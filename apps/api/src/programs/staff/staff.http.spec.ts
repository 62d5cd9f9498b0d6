import { aWorld } from '../../../testing';
import type { Answer, World } from '../../../testing';
import { newId } from '../../platform/database/new-id';

const BODY = {
  fullName: "Nur'aini binti Ahmad",
  titleBefore: 'Dr.',
  titleAfter: 'S.Sos., M.Hum.',
  position: 'Lektor',
  unit: 'Ilmu Hubungan Internasional',
  employmentStatus: 'pppk',
  numberKind: 'nip',
  number: '196708171995121001',
};

describe('staff', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.close());

  const errorsOf = (answer: Answer): unknown => answer.body['errors'];

  it('carry titles, position, unit, status and number', async () => {
    const path = `/api/staff/${newId()}`;
    const created = await world.asLead.put(path, BODY);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ ...BODY, userId: null, accountName: null, version: 1 });
    expect((await world.asLead.put(path, BODY)).status).toBe(200);
    const other = await world.asLead.put(path, { ...BODY, fullName: 'Orang lain' });
    expect([other.status, other.body['code']]).toEqual([409, 'id-conflict']);
  });

  it('are found by the beginning of any word of the name, also after it changed', async () => {
    const path = `/api/staff/${newId()}`;
    await world.asLead.put(path, { fullName: 'Zulkarnain Hutapea' });
    const namesFor = async (search: string): Promise<string[]> =>
      (
        (await world.asLead.get(`/api/staff?search=${search}`)).body['items'] as unknown as {
          fullName: string;
        }[]
      ).map((one) => one.fullName);
    expect(await namesFor('hutap')).toEqual(['Zulkarnain Hutapea']);
    expect(await namesFor('zulk%20hut')).toEqual(['Zulkarnain Hutapea']);
    expect(await namesFor('tapea')).toEqual([]);
    const renamed = await world.asLead.patch(path, { fullName: 'Zulkarnain Simatupang' }, 1);
    expect(renamed.body).toMatchObject({ fullName: 'Zulkarnain Simatupang', version: 2 });
    expect(await namesFor('hutap')).toEqual([]);
    expect(await namesFor('simatu')).toEqual(['Zulkarnain Simatupang']);
  });

  it('change under their version; a number needs its kind', async () => {
    const path = `/api/staff/${newId()}`;
    await world.asLead.put(path, BODY);
    expect((await world.asLead.patch(path, { unit: 'LPPM' }, null)).status).toBe(428);
    const changed = await world.asLead.patch(path, { numberKind: null, number: null }, 1);
    expect(changed.body).toMatchObject({ fullName: BODY.fullName, numberKind: null, version: 2 });
    const half = await world.asLead.patch(path, { number: '123' }, 2);
    expect([half.status, errorsOf(half)]).toEqual([422, [{ field: 'numberKind', code: 'required' }]]);
    const stale = await world.asLead.patch(path, { unit: 'LPPM' }, 1);
    expect([stale.status, stale.body['current']]).toMatchObject([412, { version: 2 }]);
  });

  it('hold no identity number in a name, and only accounts of the organisation', async () => {
    const numbered = await world.asLead.put(`/api/staff/${newId()}`, { fullName: 'Budi 2171010101010001' });
    expect(errorsOf(numbered)).toEqual([{ field: 'fullName', code: 'personal-data' }]);
    const foreign = await world.asLead.put(`/api/staff/${newId()}`, {
      fullName: 'Budi',
      userId: world.asOther.userId,
    });
    expect(errorsOf(foreign)).toEqual([{ field: 'userId', code: 'unknown' }]);
    const own = { fullName: 'Admin', userId: world.asAdmin.userId };
    const tied = await world.asLead.put(`/api/staff/${newId()}`, own);
    expect(tied).toMatchObject({
      status: 201,
      body: { accountName: `admin ${world.asAdmin.userId?.slice(-6)}` },
    });
    const taken = await world.asLead.put(`/api/staff/${newId()}`, own);
    expect([taken.status, taken.body['code']]).toEqual([409, 'staff.user-taken']);
  });

  it('come from the accounts of colleagues whom nobody has recorded', async () => {
    const fresh = await aWorld();
    try {
      const path = '/api/staff/unrecorded-accounts';
      const idsFor = async (query = ''): Promise<unknown[]> => {
        const { body } = await fresh.asLead.get(`${path}${query}`);
        return (body['items'] as unknown as { userId: string }[]).map(({ userId }) => userId);
      };
      const { asAdmin, asLead, asMember } = fresh;
      // Neither the analyst nor anybody of another organisation.
      expect(new Set(await idsFor())).toEqual(new Set([asAdmin.userId, asLead.userId, asMember.userId]));
      expect(await idsFor(`?search=MEMBER%20${asMember.userId?.slice(-6)}`)).toEqual([asMember.userId]);
      expect(await idsFor('?limit=1')).toHaveLength(1);
      const recorded = { fullName: 'Anggota Baru', userId: asMember.userId };
      expect((await asLead.put(`/api/staff/${newId()}`, recorded)).status).toBe(201);
      expect(new Set(await idsFor())).toEqual(new Set([asAdmin.userId, asLead.userId]));
      expect((await fresh.asNobody.get(path)).status).toBe(401);
      expect((await asMember.get(path)).status).toBe(403);
    } finally {
      await fresh.close();
    }
  });

  it('are read by the team alone, and every reading leaves a trace', async () => {
    const path = `/api/staff/${newId()}`;
    await world.asLead.put(path, BODY);
    expect((await world.asNobody.get('/api/staff')).status).toBe(401);
    expect((await world.asAnalyst.get('/api/staff')).status).toBe(403);
    expect((await world.asOfficial.get('/api/staff')).status).toBe(403);
    expect((await world.asMember.get('/api/staff')).status).toBe(200);
    expect((await world.asMember.put(path, BODY)).status).toBe(403);
    expect((await world.asOther.get('/api/staff')).body['items']).toEqual([]);
    expect((await world.asOther.patch(path, { unit: 'x' }, 1)).status).toBe(404);
    const rows = await world.sql<{ count: number }>(
      { organisationId: world.university.id, role: 'admin' },
      `select count(*)::int from audit_log where action = 'listStaff' and actor_id = $1`,
      [world.asMember.userId],
    );
    expect(rows).toEqual([{ count: 1 }]);
  });
});
