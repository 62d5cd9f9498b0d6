import { aWorld } from '../../../testing';
import type { World } from '../../../testing';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

describe('help channels', () => {
  interface Channel {
    code: string;
    reachableAbroad: boolean;
    sourceName: string;
    sourceDate: string;
    services: string[];
  }
  const channels = async (query: string): Promise<Channel[]> =>
    ((await world.asNobody.get(`/api/public/help-channels${query}`)).body as unknown as { items: Channel[] })
      .items;

  it('are read by anybody, each with its source, the emergency numbers first', async () => {
    const all = await channels('');
    expect(all[0]).toMatchObject({ code: 'police_110', reachableAbroad: false });
    expect(all.every(({ sourceName, sourceDate }) => sourceName !== '' && /^20\d\d/.test(sourceDate))).toBe(
      true,
    );
  });

  it('are filtered by service and area, and refuse what is neither', async () => {
    const some = await channels('?area=21.71.01.1004&service=migrant_workers');
    expect(some.length).toBeGreaterThan(0);
    expect(some.every(({ services }) => services.includes('migrant_workers'))).toBe(true);
    expect((await world.asNobody.get('/api/public/help-channels?service=magic')).status).toBe(422);
  });

  it('leave no trace of who asked', async () => {
    const [before] = await world.sql<{ rows: number }>(null, 'select count(*)::int rows from throttles');
    await channels('');
    const [after] = await world.sql<{ rows: number }>(null, 'select count(*)::int rows from throttles');
    expect(after).toEqual(before);
    const answer = await world.asNobody.get('/api/public/help-channels');
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});
