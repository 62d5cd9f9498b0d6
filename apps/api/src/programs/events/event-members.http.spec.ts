import { aWorld } from '../../../testing';
import type { World } from '../../../testing';
import { newId } from '../../platform/database/new-id';

describe('the team of an event', () => {
  let world: World;
  let eventId: string;
  let personId: string;
  beforeAll(async () => {
    world = await aWorld();
    const programId = newId();
    eventId = newId();
    await world.asAdmin.put(`/api/programs/${programId}`, { title: 'Program', year: 2026 });
    await world.asAdmin.put(`/api/events/${eventId}`, { programId, template: 'school' });
    const staff = await world.asLead.put(`/api/staff/${newId()}`, {
      fullName: 'Aisyah',
      titleAfter: 'M.Hum.',
      userId: world.asMember.userId,
    });
    personId = String(staff.body['personId']);
  });
  afterAll(() => world.close());

  const seat = (): string => `/api/events/${eventId}/members/${newId()}`;
  const roles = async (): Promise<unknown[]> =>
    (
      (await world.asLead.get(`/api/events/${eventId}/members`)).body['items'] as unknown as {
        role: string;
      }[]
    )
      .map((member) => member.role)
      .sort();

  it('is empty for an event that an administrator made', async () => {
    expect(await roles()).toEqual([]);
  });

  it('lets one person hold several roles, each once', async () => {
    const [presenter, igniter] = [seat(), seat()];
    expect((await world.asLead.put(presenter, { personId, role: 'presenter' })).status).toBe(201);
    expect((await world.asLead.put(presenter, { personId, role: 'presenter' })).status).toBe(200);
    expect((await world.asLead.put(igniter, { personId, role: 'discussion_igniter' })).status).toBe(201);
    expect((await world.asLead.put(seat(), { personId, role: 'presenter' })).status).toBe(409);
    expect((await world.asLead.put(presenter, { personId, role: 'lead' })).status).toBe(409);
    expect(await roles()).toEqual(['discussion_igniter', 'presenter']);
    expect((await world.asMember.get(`/api/events/${eventId}`)).status).toBe(200);
    await world.asLead.delete(presenter);
    await world.asLead.delete(igniter);
    expect((await world.asMember.get(`/api/events/${eventId}`)).status).toBe(404);
  });

  it('takes staff alone, and known roles', async () => {
    const unknown = await world.asLead.put(seat(), { personId: newId(), role: 'lead' });
    expect([unknown.status, unknown.body['errors']]).toEqual([422, [{ field: 'personId', code: 'unknown' }]]);
    expect((await world.asLead.put(seat(), { personId, role: 'singer' })).status).toBe(422);
  });

  it('is read by the team and changed by those who manage it', async () => {
    const list = `/api/events/${eventId}/members`;
    const body = { personId, role: 'note_taker' };
    expect((await world.asNobody.get(list)).status).toBe(401);
    for (const nameless of [world.asAnalyst, world.asOfficial]) {
      expect((await nameless.get(list)).status).toBe(403);
      expect((await nameless.put(seat(), body)).status).toBe(403);
    }
    expect((await world.asMember.get(list)).status).toBe(404);
    expect((await world.asMember.put(seat(), body)).status).toBe(403);
    expect((await world.asOther.get(list)).status).toBe(404);
    expect((await world.asOther.put(seat(), body)).status).toBe(404);
    expect((await world.asOther.delete(seat())).status).toBe(404);
    expect((await world.asLead.delete(seat())).status).toBe(404);
  });

  it('leaves a trace when it is read or changed', async () => {
    const path = seat();
    const member = path.split('/').at(-1);
    await world.asLead.put(path, { personId, role: 'moderator' });
    await world.asLead.get(`/api/events/${eventId}/members`);
    await world.asLead.delete(path);
    const rows = await world.sql<{ action: string }>(
      { organisationId: world.university.id, role: 'admin' },
      `select action from audit_log where subject_id in ($1, $2) and actor_id = $3 order by recorded_at desc limit 3`,
      [member, eventId, world.asLead.userId],
    );
    expect(rows.map((row) => row.action)).toEqual([
      'removeEventMember',
      'listEventMembers',
      'putEventMember',
    ]);
  });
});
