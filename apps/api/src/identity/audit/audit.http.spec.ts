import { aWorld } from '../../../testing';
import type { World } from '../../../testing';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

/** The actions the trail shows, newest first, without its own reading. */
async function actions(query = ''): Promise<string[]> {
  const { status, body } = await world.asAdmin.get(`/api/audit${query}`);
  if (status !== 200) throw new Error(`the trail answered ${status}`);
  const items = body['items'] as unknown as { action: string }[];
  return items.map(({ action }) => action).filter((action) => action !== 'listAuditEntries');
}

describe('the audit trail', () => {
  it('shows changes and reads, each alone when asked, and openings of accounts only when asked', async () => {
    await world.asAdmin.get('/api/session');
    await world.asAdmin.get('/api/memberships');
    await world.asAdmin.put('/api/areas/21.71.01.1002/tags/border', {});
    expect((await actions()).slice(0, 2)).toEqual(['putAreaTag', 'listMemberships']);
    expect(await actions()).not.toContain('getSession');
    expect(await actions('?kind=changes')).toContain('putAreaTag');
    expect(await actions('?kind=changes')).not.toContain('listMemberships');
    expect(await actions('?kind=reads')).toEqual(['listMemberships']);
    expect(new Set(await actions('?kind=sessions'))).toEqual(new Set(['getSession']));
  });

  it('is read page by page without a gap', async () => {
    const first = await world.asAdmin.get('/api/audit?limit=1');
    const next = await world.asAdmin.get(`/api/audit?limit=1&cursor=${String(first.body['nextCursor'])}`);
    const ids = [first, next].map(({ body }) => (body['items'] as unknown as { id: string }[])[0]?.id);
    expect(new Set(ids).size).toBe(2);
  });

  it('is for administrators, of their own organisation', async () => {
    expect((await world.asNobody.get('/api/audit')).status).toBe(401);
    expect((await world.asLead.get('/api/audit')).status).toBe(403);
    const other = await world.asOther.get('/api/audit');
    expect(other.text).not.toContain('putAreaTag');
  });

  it('knows no other kind', async () => {
    const answer = await world.asAdmin.get('/api/audit?kind=everything');
    expect([answer.status, answer.text.includes('kind')]).toEqual([422, true]);
  });
});
