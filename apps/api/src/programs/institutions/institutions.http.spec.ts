import { aWorld } from '../../../testing';
import type { World } from '../../../testing';
import { newId } from '../../platform/database/new-id';

const BODY = {
  name: 'MA Bahtera Contoh',
  kind: 'ma',
  npsn: '12345678',
  areaCode: '21.71.01.1007',
  contactName: 'Bapak Guru',
  contactPosition: 'Wakil kepala',
};

describe('institutions', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.close());

  it('are recorded with their contact, whose number is sealed in its column', async () => {
    const id = newId();
    const path = `/api/institutions/${id}`;
    const body = { ...BODY, contactPhone: '0812 3456 7890' };
    const created = await world.asMember.put(path, body);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      ...BODY,
      contactPhone: '+6281234567890',
      areaName: 'Sekanak Raya',
      nsm: null,
      version: 1,
    });
    expect((await world.asMember.put(path, body)).status).toBe(200);
    expect((await world.asMember.put(path, { ...body, contactPhone: '081111111111' })).status).toBe(409);
    const [row] = await world.sql<{ sealed: Buffer }>(
      { organisationId: world.university.id, role: 'lead' },
      'select contact_phone_ciphertext sealed from institutions where id = $1',
      [id],
    );
    expect(row?.sealed.toString('latin1')).not.toContain('81234567890');
  });

  it('change under their version; the phone can be cleared', async () => {
    const path = `/api/institutions/${newId()}`;
    await world.asLead.put(path, { ...BODY, contactPhone: '0778123456' });
    expect((await world.asLead.patch(path, { name: 'Baru' }, null)).status).toBe(428);
    const changed = await world.asLead.patch(path, { contactPhone: null, name: 'MA Baru' }, 1);
    expect(changed.body).toMatchObject({ contactPhone: null, name: 'MA Baru', npsn: BODY.npsn, version: 2 });
    const stale = await world.asLead.patch(path, { name: 'Lama' }, 1);
    expect([stale.status, stale.body['current']]).toMatchObject([412, { name: 'MA Baru', version: 2 }]);
  });

  it('are refused by field', async () => {
    const wrong = await world.asLead.put(`/api/institutions/${newId()}`, {
      ...BODY,
      npsn: '123',
      kind: 'mall',
      areaCode: 'Batam',
    });
    const fields = (wrong.body['errors'] as unknown as { field: string }[]).map((error) => error.field);
    expect([wrong.status, fields.sort()]).toEqual([422, ['areaCode', 'kind', 'npsn']]);
    const phone = await world.asLead.put(`/api/institutions/${newId()}`, { ...BODY, contactPhone: 'nanti' });
    expect(phone.body['errors']).toEqual([{ field: 'contactPhone', code: 'not-a-number' }]);
  });

  it('are listed without a name of a person, and say how often they were used', async () => {
    const id = newId();
    const mark = newId().slice(-8);
    await world.asLead.put(`/api/institutions/${id}`, { ...BODY, name: `SMA ${mark}` });
    const programId = newId();
    await world.asLead.put(`/api/programs/${programId}`, { title: 'Program', year: 2026 });
    for (const eventId of [newId(), newId()]) {
      const event = { programId, template: 'school', institutionId: id };
      const made = await world.asLead.put(`/api/events/${eventId}`, event);
      expect(made.body).toMatchObject({ institutionId: id, institutionName: `SMA ${mark}` });
    }
    const list = await world.asMember.get(`/api/institutions?search=${mark}`);
    expect(list.body['items']).toEqual([
      {
        id,
        name: `SMA ${mark}`,
        kind: 'ma',
        areaCode: BODY.areaCode,
        areaName: 'Sekanak Raya',
        eventCount: 2,
      },
    ]);
  });

  it('stay inside their organisation, and a read contact leaves a trace', async () => {
    const id = newId();
    const path = `/api/institutions/${id}`;
    await world.asLead.put(path, BODY);
    expect((await world.asNobody.get(path)).status).toBe(401);
    expect((await world.asAnalyst.get(path)).status).toBe(403);
    expect((await world.asOther.get(path)).status).toBe(404);
    expect((await world.asOther.patch(path, { name: 'x' }, 1)).status).toBe(404);
    const programId = newId();
    await world.asOther.put(`/api/programs/${programId}`, { title: 'Program', year: 2026 });
    const foreign = { programId, template: 'school', institutionId: id };
    const refused = await world.asOther.put(`/api/events/${newId()}`, foreign);
    expect([refused.status, refused.body['code']]).toEqual([409, 'reference-missing']);
    await world.asMember.get(path);
    const rows = await world.sql<{ actor_id: string }>(
      { organisationId: world.university.id, role: 'admin' },
      `select actor_id from audit_log where action = 'getInstitution' and subject_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ actor_id: world.asMember.userId }]);
  });
});
