import { aWorld } from '../../../testing';
import type { Answer, World } from '../../../testing';
import { newId } from '../../platform/database/new-id';

interface Item {
  id: string;
  stage: string;
  title: string;
  minutes: number;
  personIds: string[];
  topics: string[];
}

describe('the agenda of an event', () => {
  let world: World;
  let programId: string;
  beforeAll(async () => {
    world = await aWorld();
    programId = newId();
    await world.asLead.put(`/api/programs/${programId}`, { title: 'Program', year: 2026 });
  });
  afterAll(() => world.close());

  const anEvent = async (): Promise<string> => {
    const id = newId();
    await world.asLead.put(`/api/events/${id}`, { programId, template: 'school' });
    return id;
  };
  const put = (path: string, items: unknown, version: number | null, as = world.asLead): Promise<Answer> =>
    as.send('PUT', path, { items }, version === null ? {} : { 'If-Match': `"${version}"` });
  const item = (title: string, more: Partial<Item> = {}): Item => ({
    id: newId(),
    stage: 'lecture',
    title,
    minutes: 20,
    personIds: [],
    topics: [],
    ...more,
  });

  it('is replaced as a whole, in the order that was sent', async () => {
    const path = `/api/events/${await anEvent()}/agenda`;
    const items = [item('Pembukaan'), item('FGD', { stage: 'focus_group', topics: ['prevention'] })];
    expect((await put(path, items, null)).status).toBe(428);
    const first = await put(path, items, 1);
    expect([first.status, first.body['agenda'], first.body['version']]).toEqual([200, items, 2]);
    const turned = await put(path, [...items].reverse(), 2);
    expect([turned.body['agenda'], turned.body['version']]).toEqual([[...items].reverse(), 3]);
  });

  it('is confirmed when it is sent again, and refused over somebody else’s change', async () => {
    const path = `/api/events/${await anEvent()}/agenda`;
    const items = [item('Pembukaan')];
    await put(path, items, 1);
    const again = await put(path, items, 1);
    expect([again.status, again.body['version']]).toEqual([200, 2]);
    const stale = await put(path, [item('Lain')], 1);
    expect([stale.status, stale.body['code']]).toEqual([412, 'stale']);
    expect(stale.body['current']).toMatchObject({ agenda: items, version: 2 });
  });

  it('names only people of the event team, and lets go of who leaves it', async () => {
    const id = await anEvent();
    const path = `/api/events/${id}/agenda`;
    const stranger = await put(path, [item('Ceramah', { personIds: [newId()] })], 1);
    expect(stranger.status).toBe(422);
    expect(stranger.body['errors']).toEqual([{ field: 'items.0.personIds', code: 'unknown' }]);
    const staff = await world.asLead.put(`/api/staff/${newId()}`, { fullName: 'Ibu Pemateri' });
    const personId = String(staff.body['personId']);
    const seats = [newId(), newId()].map((member) => `/api/events/${id}/members/${member}`);
    await world.asLead.put(String(seats[0]), { personId, role: 'presenter' });
    await world.asLead.put(String(seats[1]), { personId, role: 'discussion_igniter' });
    const named = await put(path, [item('Ceramah', { personIds: [personId] })], 1);
    expect(named.status).toBe(200);
    const peopleNow = async (): Promise<unknown> =>
      (await world.asLead.get(`/api/events/${id}`)).body['agenda'];
    await world.asLead.delete(String(seats[0]));
    expect(await peopleNow()).toMatchObject([{ personIds: [personId] }]);
    await world.asLead.delete(String(seats[1]));
    expect(await peopleNow()).toMatchObject([{ personIds: [] }]);
  });

  it('is refused by field, by role and by reach', async () => {
    const path = `/api/events/${await anEvent()}/agenda`;
    const wrong = await put(path, [{ ...item(''), minutes: 0, stage: 'nap' }], 1);
    expect(wrong.status).toBe(422);
    const fields = (wrong.body['errors'] as unknown as { field: string }[]).map((error) => error.field);
    expect(fields.sort()).toEqual(['items.0.minutes', 'items.0.stage', 'items.0.title']);
    expect((await put(path, [], 1, world.asNobody)).status).toBe(401);
    expect((await put(path, [], 1, world.asAnalyst)).status).toBe(403);
    expect((await put(path, [], 1, world.asOther)).status).toBe(404);
    expect((await put(path, [], 1, world.asMember)).status).toBe(404);
  });

  it('stands beside a topic matrix with the same rules', async () => {
    const id = await anEvent();
    const path = `/api/events/${id}/topics`;
    const topic = (code: string, covered: boolean | null) => ({
      id: newId(),
      topic: code,
      aspect: 'Pengertian',
      explanation: 'Apa itu TPPO.',
      minutes: 10,
      covered,
    });
    const items = [topic('definition', true), topic('prevention', null)];
    const replaced = await put(path, items, 1);
    expect([replaced.status, replaced.body['topics'], replaced.body['version']]).toEqual([200, items, 2]);
    expect((await put(path, items, 1)).body['version']).toBe(2);
    const twice = await put(path, [topic('definition', null), topic('definition', null)], 2);
    expect(twice.body['errors']).toEqual([{ field: 'items.1.topic', code: 'duplicate' }]);
    expect((await put(path, [], 1)).status).toBe(412);
    expect((await put(path, [], 1, world.asOther)).status).toBe(404);
  });
});
