import type { Answer, Hall, World } from '../../../testing';
import {
  aHall,
  aPhase,
  anOpenPhase,
  aPublishedVersion,
  aWorld,
  counted,
  freshId,
  joinTeam,
  rightAnswers,
} from '../../../testing';

let world: World;
let hall: Hall;
let versionId: string;
let deploymentId: string;
beforeAll(async () => {
  world = await aWorld();
  versionId = (await aPublishedVersion(world.university)).versionId;
});
afterAll(() => world.close());
beforeEach(async () => {
  hall = await aHall(world);
  deploymentId = await aPhase(hall, 'observation', versionId);
});

const pathOf = (id: string): string => `/api/events/${hall.eventId}/observations/${id}`;
const put = (id: string, facts: object = {}, who = world.asLead): Promise<Answer> =>
  who.put(pathOf(id), { deploymentId, answers: rightAnswers(), ...facts });

it('are handed in by the team, once, without a code', async () => {
  const id = freshId();
  const first = await put(id);
  expect([first.status, first.body]).toEqual([
    201,
    {
      ...{ id, deploymentId, answers: rightAnswers(), score: 10 },
      observerName: expect.stringMatching(/./) as string,
      receivedAt: expect.any(String) as string,
    },
  ]);
  expect((await put(id)).body).toEqual(first.body);
  const other = await put(id, { answers: { ...rightAnswers(), i1: 'a' } });
  expect([other.status, other.body['code']]).toEqual([409, 'response.different']);
  const list = await world.asLead.get(`/api/events/${hall.eventId}/observations`);
  expect(list.body['items']).toEqual([first.body]);
  const rows = await world.sql(
    { organisationId: world.university.id, role: 'lead' },
    `select source, phase, personal_code, self_code, late, claimed_at from responses where organisation_id = $1 and id = $2`,
    [world.university.id, id],
  );
  expect(rows).toEqual([
    {
      source: 'keyed',
      phase: 'observation',
      personal_code: null,
      self_code: null,
      late: false,
      claimed_at: null,
    },
  ]);
});

it('settle the version, and change nothing of who is known how', async () => {
  await put(freshId());
  const other = (await aPublishedVersion(world.university)).versionId;
  const path = `/api/events/${hall.eventId}/deployments/${deploymentId}`;
  const exchanged = await world.asLead.patch(path, { instrumentVersionId: other }, 1);
  expect(exchanged.body['code']).toBe('deployment.different-version');
  expect((await world.asLead.delete(path)).body['code']).toBe('deployment.opened');
  const identification = await world.asLead.get(`/api/events/${hall.eventId}/identification`);
  expect(identification.body['mayChange']).toBe(true);
});

it('are no answers of the hall: no result, no count of those who answered', async () => {
  const pre = await anOpenPhase(hall, 'pre', versionId);
  await put(freshId());
  await counted(world);
  const results = await world.asLead.get(`/api/events/${hall.eventId}/results`);
  expect(results.body).toMatchObject({
    evaluation: { counts: { pre: 0, post: 0 }, waves: [{ phase: 'pre', sheets: 0 }] },
  });
  const list = await world.asLead.get(`/api/events/${hall.eventId}/deployments`);
  expect(list.body['items']).toEqual([
    expect.objectContaining({ id: pre, received: 0 }),
    expect.objectContaining({ id: deploymentId, received: 1, expected: 0 }),
  ]);
});

it('are refused with the place that is wrong, and where nothing is observed', async () => {
  const wrong = await put(freshId(), { answers: { ...rightAnswers(), i1: 'z' } });
  expect([wrong.status, wrong.body['errors']]).toEqual([
    422,
    [{ field: 'answers.i1', code: 'unknown-option' }],
  ]);
  const pre = await anOpenPhase(hall, 'pre', versionId);
  for (const id of [pre, freshId()]) {
    expect((await put(freshId(), { deploymentId: id })).status).toBe(404);
  }
});

it('end when the team closes them, and when the event is reported', async () => {
  const path = `/api/events/${hall.eventId}/deployments/${deploymentId}`;
  await world.asLead.post(`${path}/open`);
  expect((await put(freshId())).status).toBe(201);
  await world.asLead.post(`${path}/close`);
  expect((await put(freshId())).body['code']).toBe('deployment.not-open');
  await world.sql(
    { organisationId: world.university.id, role: 'system' },
    `update events set state = 'reported' where organisation_id = $1 and id = $2`,
    [world.university.id, hall.eventId],
  );
  expect((await put(freshId())).body['code']).toBe('deployment.event-reported');
});

it('are for the team of the event', async () => {
  expect((await put(freshId(), {}, world.asNobody)).status).toBe(401);
  expect((await put(freshId(), {}, world.asAnalyst)).status).toBe(403);
  expect((await put(freshId(), {}, world.asOther)).status).toBe(404);
  expect((await put(freshId(), {}, world.asMember)).status).toBe(404);
  expect((await world.asAnalyst.get(`/api/events/${hall.eventId}/observations`)).status).toBe(403);
  await joinTeam(world, hall);
  expect((await put(freshId(), {}, world.asMember)).status).toBe(201);
});
