import { aWorld } from '../../../testing';
import type { Answer, World } from '../../../testing';

describe('the list of members, as a picker asks for it', () => {
  let world: World;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.close());

  const roles = ({ body }: Answer) => (body.items as unknown as { role: string }[]).map(({ role }) => role);

  it('finds by any part of the name or of the name to sign in with, in any case', async () => {
    expect(roles(await world.asLead.get('/api/memberships?search=ANALYST'))).toEqual(['analyst']);
    const byAccount = world.asMember.userId?.slice(0, 30) ?? '';
    expect(roles(await world.asLead.get(`/api/memberships?search=member-${byAccount}`))).toEqual(['member']);
    expect(roles(await world.asLead.get('/api/memberships?search=nobody'))).toEqual([]);
    expect(roles(await world.asLead.get('/api/memberships?search=%25'))).toEqual([]);
  });

  it('gives a handful, and the rest page by page, each once', async () => {
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 5; page += 1) {
      const answer = await world.asLead.get(`/api/memberships?limit=2${cursor}`);
      seen.push(...roles(answer));
      if (answer.body.nextCursor === null) break;
      cursor = `&cursor=${String(answer.body.nextCursor)}`;
    }
    expect(seen).toEqual(['admin', 'analyst', 'lead', 'member', 'official']);
  });

  it('can be narrowed to who holds a verb, and is there today', async () => {
    const may = '/api/memberships?may=pledge.write';
    expect(roles(await world.other.asLead.get(may))).toEqual(['admin', 'lead', 'member']);
    await world.sql(
      null,
      'update memberships set ended_at = now() where organisation_id = $1 and role = $2',
      [world.other.id, 'member'],
    );
    expect(roles(await world.other.asLead.get(may))).toEqual(['admin', 'lead']);
    expect(roles(await world.other.asLead.get('/api/memberships')).at(-1)).toBe('member');
    expect((await world.asLead.get('/api/memberships?may=everything')).status).toBe(422);
  });

  it('knows nobody of another organisation, and is closed to who may not read members', async () => {
    const name = `lead ${world.asLead.userId?.slice(-6)}`;
    expect(roles(await world.asLead.get(`/api/memberships?search=${name}`))).toEqual(['lead']);
    expect(roles(await world.asOther.get(`/api/memberships?search=${name}`))).toEqual([]);
    expect((await world.asMember.get('/api/memberships?search=a')).status).toBe(403);
    expect((await world.asNobody.get('/api/memberships?search=a')).status).toBe(401);
  });
});
