import { aWorld } from '../../../testing';
import type { World } from '../../../testing';

describe('the directory of offices, as a picker asks for it', () => {
  let world: World;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.close());

  it('finds an office by its name and by its area', async () => {
    const [{ name } = { name: '' }] = await world.sql<{ name: string }>(
      null,
      'select name from office_directory where office_id = $1',
      [world.office.id],
    );
    const byName = await world.asAdmin.get(`/api/offices?search=${name.toUpperCase()}`);
    expect(byName.body).toEqual({
      items: [{ id: world.office.id, name, areaCode: '21.71.01', areaName: 'Belakang Padang' }],
      nextCursor: null,
    });
    const byArea = await world.asLead.get('/api/offices?search=belakang%20p&limit=100');
    expect(byArea.text).toContain(world.office.id);
    expect((await world.asAdmin.get('/api/offices?search=kantor%20tiada')).body.items).toEqual([]);
  });

  it('gives page after page', async () => {
    await aWorld().then((second) => second.close());
    const first = await world.asAdmin.get('/api/offices?limit=1');
    const next = await world.asAdmin.get(`/api/offices?limit=1&cursor=${String(first.body.nextCursor)}`);
    expect(next.status).toBe(200);
    expect(next.body.items).not.toEqual(first.body.items);
    expect((await world.asAdmin.get('/api/offices?cursor=abc')).status).toBe(422);
  });

  it('is closed to who makes no agreement', async () => {
    expect((await world.asMember.get('/api/offices')).status).toBe(403);
    expect((await world.asNobody.get('/api/offices')).status).toBe(401);
  });
});
