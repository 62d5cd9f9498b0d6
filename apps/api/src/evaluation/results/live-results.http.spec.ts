import { aHall, anOpenPhase, aPhase, aPublishedVersion, aWorld, counted, sendPoints } from '../../../testing';
import type { Answer, Hall, World } from '../../../testing';

let world: World;
let hall: Hall;
let pre: string;
let versionId: string;
beforeAll(async () => {
  world = await aWorld();
  versionId = (await aPublishedVersion(world.university)).versionId;
  hall = await aHall(world, world.university, 12);
  await world.sql(
    { organisationId: world.university.id, role: 'system' },
    'update participants set present_at = now() where organisation_id = $1 and event_id = $2',
    [world.university.id, hall.eventId],
  );
  pre = await anOpenPhase(hall, 'pre', versionId);
  await aPhase(hall, 'post', versionId);
});
afterAll(() => world.close());

const path = (): string => `/api/events/${hall.eventId}/results/live`;
const live = async (who = world.asLead): Promise<Answer> => {
  await counted(world);
  return who.get(path());
};

it('count from the first sheet on, and draw from the fifth', async () => {
  expect((await live()).body).toMatchObject({
    present: 12,
    waves: [
      { phase: 'pre', wave: 1, state: 'open', sheets: 0, maxScore: 10, distribution: [] },
      { phase: 'post', wave: 1, state: 'planned', sheets: 0, distribution: [] },
    ],
  });
  await sendPoints(world, hall, pre, [3, 4, 4, 5]);
  expect((await live()).body).toMatchObject({ waves: [{ sheets: 4, distribution: [] }, {}] });
  await sendPoints(world, hall, pre, [3, 4, 4, 5, 9]);
  const { status, body, text } = await live();
  expect(status).toBe(200);
  expect(body).toMatchObject({
    waves: [
      {
        sheets: 5,
        distribution: [
          [3, 1],
          [4, 2],
          [5, 1],
          [9, 1],
        ],
      },
      {},
    ],
  });
  for (const code of hall.codes) expect(text).not.toContain(code);
});

it('move by themselves once a sheet is here', async () => {
  await counted(world);
  const began = Date.now();
  await sendPoints(world, hall, pre, [3, 4, 4, 5, 9, 8]);
  const sheets = async (): Promise<unknown> =>
    ((await world.asLead.get(path())).body as unknown as { waves: { sheets: number }[] }).waves[0]?.sheets;
  while ((await sheets()) !== 6 && Date.now() - began < 10_000) await new Promise((go) => setTimeout(go, 50));
  expect(await sheets()).toBe(6);
});

it('answer 304 to whoever knows them, until they change', async () => {
  const first = await live();
  const mark = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  const again = await world.asLead.send('GET', path(), undefined, { 'If-None-Match': mark });
  expect([again.status, again.text]).toEqual([304, '']);
  await sendPoints(world, hall, pre, [3, 4, 4, 5, 9, 8, 7]);
  await counted(world);
  const changed = await world.asLead.send('GET', path(), undefined, { 'If-None-Match': mark });
  expect(changed.status).toBe(200);
  expect(changed.headers.get('etag')).not.toBe(mark);
});

it('say nothing of a few to the analyst, and nothing to others', async () => {
  expect((await live(world.asAnalyst)).body).toMatchObject({
    present: 12,
    waves: [{ sheets: null, distribution: [] }, { sheets: 0 }],
  });
  await sendPoints(world, hall, pre, [3, 4, 4, 5, 9, 8, 7, 2, 3, 4]);
  expect((await live(world.asAnalyst)).body).toMatchObject({ waves: [{ sheets: 10, distribution: [] }, {}] });
  expect((await world.asOfficial.get(path())).status).toBe(403);
  expect((await world.asNobody.get(path())).status).toBe(401);
  expect((await world.asOther.get(path())).status).toBe(404);
  expect((await world.asMember.get(path())).status).toBe(404);
});
