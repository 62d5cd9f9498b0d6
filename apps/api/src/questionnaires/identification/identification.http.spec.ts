import { DEFAULT_SELF_CODE_RECIPE } from '@ikrar/domain';
import type { Answer, Hall, World } from '../../../testing';
import {
  aHall,
  anOpenPhase,
  aPublishedVersion,
  aWorld,
  freshId,
  joinTeam,
  rightAnswers,
} from '../../../testing';

let world: World;
let hall: Hall;
let versionId: string;
beforeAll(async () => {
  world = await aWorld();
  versionId = (await aPublishedVersion(world.university)).versionId;
});
afterAll(() => world.close());
beforeEach(async () => {
  hall = await aHall(world);
});

const path = (): string => `/api/events/${hall.eventId}/identification`;
const put = (body: object, version: number | null = null): Promise<Answer> =>
  world.asLead.send('PUT', path(), body, version === null ? {} : { 'If-Match': `"${version}"` });

it('is by personal codes until somebody chooses', async () => {
  const answer = await world.asLead.get(path());
  expect(answer.body).toEqual({ identification: 'personal_code', recipe: null, version: 0, mayChange: true });
  expect((await put({ identification: 'personal_code' })).status).toBe(200);
});

it('is chosen with a recipe, which phones are told, and changed with the version read', async () => {
  const made = await put({ identification: 'self_code' });
  expect([made.status, made.body]).toEqual([
    201,
    { identification: 'self_code', recipe: DEFAULT_SELF_CODE_RECIPE, version: 1, mayChange: true },
  ]);
  expect((await put({ identification: 'self_code' })).status).toBe(200);
  const told = await world.asNobody.get(`/api/public/events/${hall.joinCode}`);
  expect(told.body).toMatchObject({ identification: 'self_code', recipe: DEFAULT_SELF_CODE_RECIPE });
  expect((await put({ identification: 'anonymous' })).status).toBe(428);
  const stale = await put({ identification: 'anonymous' }, 7);
  expect([stale.status, stale.body['current']]).toEqual([412, made.body]);
  const changed = await put({ identification: 'anonymous' }, 1);
  expect([changed.status, changed.body]).toEqual([
    200,
    { identification: 'anonymous', recipe: null, version: 2, mayChange: true },
  ]);
});

it('takes a recipe of its own, and says what is wrong with one', async () => {
  const recipe = DEFAULT_SELF_CODE_RECIPE.slice(0, 3);
  expect((await put({ identification: 'self_code', recipe })).body['recipe']).toEqual(recipe);
  const double = [recipe[0], recipe[0], recipe[1]];
  const refused = await put({ identification: 'self_code', recipe: double }, 1);
  expect([refused.status, refused.body['errors']]).toEqual([422, [{ field: 'recipe.1', code: 'double-id' }]]);
  expect((await put({ identification: 'self_code', recipe: recipe.slice(0, 2) }, 1)).status).toBe(422);
  const needless = await put({ identification: 'anonymous', recipe }, 1);
  expect(needless.body['errors']).toEqual([{ field: 'recipe', code: 'only-self-code' }]);
});

it('stands once answers are here', async () => {
  const deploymentId = await anOpenPhase(hall, 'pre', versionId);
  await world.asNobody.put(`/api/public/events/${hall.joinCode}/responses/${freshId()}`, {
    personalCode: hall.codes[0],
    deploymentId,
    answers: rightAnswers(),
    claimedAt: new Date().toISOString(),
  });
  expect((await world.asLead.get(path())).body['mayChange']).toBe(false);
  const refused = await put({ identification: 'anonymous' });
  expect([refused.status, refused.body['code']]).toEqual([409, 'identification.answered']);
});

it('knows people while something is asked only of those present', async () => {
  await anOpenPhase(hall, 'post', versionId, { presentOnly: true });
  const refused = await put({ identification: 'anonymous' });
  expect([refused.status, refused.body['code']]).toEqual([409, 'deployment.present-needs-code']);
});

it('is for the team of the event, and leaves a row', async () => {
  const body = { identification: 'anonymous' };
  expect((await world.asNobody.put(path(), body)).status).toBe(401);
  expect((await world.asAnalyst.put(path(), body)).status).toBe(403);
  expect((await world.asOther.put(path(), body)).status).toBe(404);
  expect((await world.asMember.get(path())).status).toBe(404);
  await joinTeam(world, hall);
  expect((await world.asMember.put(path(), body)).status).toBe(201);
  const rows = await world.sql(
    { organisationId: world.university.id, role: 'admin' },
    `select details from audit_log where organisation_id = $1 and subject_id = $2 and action = 'putIdentification'`,
    [world.university.id, hall.eventId],
  );
  expect(rows).toEqual([{ details: { identification: 'anonymous', from: 'personal_code' } }]);
});
