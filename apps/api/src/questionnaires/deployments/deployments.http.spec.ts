import { aHall, aParticipant, aPublishedVersion, joinTeam, newestVersion } from '../../../testing/a-hall';
import type { Hall } from '../../../testing/a-hall';
import { aWorld } from '../../../testing';
import type { World } from '../../../testing';
import { TPPO_BASIC } from '@ikrar/domain';
import { newId } from '../../platform/database/new-id';

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

const pathOf = (id: string): string => `/api/events/${hall.eventId}/deployments/${id}`;

async function aDeployment(phase: 'pre' | 'post', instrumentVersionId = versionId): Promise<string> {
  const path = pathOf(newId());
  expect((await world.asLead.put(path, { phase, instrumentVersionId })).status).toBe(201);
  return path;
}

describe('PUT /events/:eventId/deployments/:id', () => {
  it('asks one published version before and after', async () => {
    const path = await aDeployment('pre');
    const again = await world.asLead.put(path, { phase: 'pre', instrumentVersionId: versionId });
    expect([again.status, again.body['state']]).toEqual([200, 'planned']);
    const changed = await world.asLead.put(path, { phase: 'post', instrumentVersionId: versionId });
    expect([changed.status, changed.body['code']]).toEqual([409, 'id-conflict']);
    const taken = await world.asLead.put(pathOf(newId()), { phase: 'pre', instrumentVersionId: versionId });
    expect([taken.status, taken.body['code']]).toEqual([409, 'deployment.phase-taken']);
    const other = (await aPublishedVersion(world.university)).versionId;
    const differs = await world.asLead.put(pathOf(newId()), { phase: 'post', instrumentVersionId: other });
    expect([differs.status, differs.body['code']]).toEqual([409, 'deployment.different-version']);
    await aDeployment('post');
  });

  it('never lets two versions in, however the requests meet', async () => {
    const other = (await aPublishedVersion(world.university)).versionId;
    const answers = await Promise.all([
      world.asLead.put(pathOf(newId()), { phase: 'pre', instrumentVersionId: versionId }),
      world.asLead.put(pathOf(newId()), { phase: 'post', instrumentVersionId: other }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('refuses drafts, and versions that are not there for this organisation', async () => {
    const id = newId();
    const draft = await world.asLead.put(`/api/instruments/${id}`, {
      title: 'Draf',
      purpose: 'knowledge',
      content: TPPO_BASIC.content,
    });
    const body = { phase: 'pre', instrumentVersionId: newestVersion(draft) };
    const refused = await world.asLead.put(pathOf(newId()), body);
    expect([refused.status, refused.body['code']]).toEqual([409, 'deployment.draft-version']);
    const foreign = (await aPublishedVersion(world.other)).versionId;
    for (const instrumentVersionId of [foreign, newId()]) {
      const answer = await world.asLead.put(pathOf(newId()), { phase: 'pre', instrumentVersionId });
      expect([answer.status, answer.body['code']]).toEqual([404, 'not-found']);
    }
    expect(
      (await world.asLead.put(pathOf(newId()), { phase: 'mid', instrumentVersionId: versionId })).status,
    ).toBe(422);
  });

  it('is for the team of the event', async () => {
    const body = { phase: 'pre', instrumentVersionId: versionId };
    expect((await world.asNobody.put(pathOf(newId()), body)).status).toBe(401);
    expect((await world.asAnalyst.put(pathOf(newId()), body)).status).toBe(403);
    const outside = await world.asMember.put(pathOf(newId()), body);
    const random = await world.asMember.put(`/api/events/${newId()}/deployments/${newId()}`, body);
    expect([outside.status, outside.text]).toEqual([404, random.text]);
    expect((await world.asOther.put(pathOf(newId()), body)).text).toBe(random.text);
    await joinTeam(world, hall);
    expect((await world.asMember.put(pathOf(newId()), body)).status).toBe(201);
  });
});

describe('PATCH /events/:eventId/deployments/:id', () => {
  it('changes the version of both phases while nobody was asked', async () => {
    const other = (await aPublishedVersion(world.university)).versionId;
    const [pre, post] = [await aDeployment('pre'), await aDeployment('post')];
    const changed = await world.asLead.patch(pre, { instrumentVersionId: other }, 1);
    expect([changed.status, changed.body['instrumentVersionId']]).toEqual([200, other]);
    const list = await world.asLead.get(`/api/events/${hall.eventId}/deployments`);
    expect(list.body['items']).toEqual([
      expect.objectContaining({ phase: 'pre', instrumentVersionId: other, version: 2 }),
      expect.objectContaining({ phase: 'post', instrumentVersionId: other, version: 2 }),
    ]);
    expect((await world.asLead.patch(post, { instrumentVersionId: versionId }, 1)).status).toBe(412);
    expect((await world.asLead.patch(post, { instrumentVersionId: versionId }, null)).status).toBe(428);
    await world.asLead.post(`${pre}/open`);
    const late = await world.asLead.patch(post, { instrumentVersionId: versionId }, 2);
    expect([late.status, late.body['code']]).toEqual([409, 'deployment.different-version']);
  });
});

describe('opening and closing', () => {
  it('opens, closes and opens again; a second tap changes nothing', async () => {
    const path = await aDeployment('pre');
    const early = await world.asLead.post(`${path}/close`);
    expect([early.status, early.body['code']]).toEqual([409, 'deployment.not-open']);
    const opened = await world.asLead.post(`${path}/open`);
    expect(opened.body).toMatchObject({ state: 'open', closedAt: null, version: 2 });
    expect((await world.asLead.post(`${path}/open`)).body).toEqual(opened.body);
    const closed = await world.asLead.post(`${path}/close`);
    expect(closed.body).toMatchObject({ state: 'closed', openedAt: opened.body['openedAt'], version: 3 });
    expect(closed.body['closedAt']).not.toBeNull();
    expect((await world.asLead.post(`${path}/close`)).body).toEqual(closed.body);
    const reopened = await world.asLead.post(`${path}/open`);
    expect(reopened.body).toMatchObject({ state: 'open', closedAt: null, openedAt: opened.body['openedAt'] });
  });

  it('leaves the figures of a reported event alone', async () => {
    const path = await aDeployment('pre');
    await world.sql(
      { organisationId: world.university.id, role: 'system' },
      `update events set state = 'reported' where organisation_id = $1 and id = $2`,
      [world.university.id, hall.eventId],
    );
    const answer = await world.asLead.post(`${path}/open`);
    expect([answer.status, answer.body['code']]).toEqual([409, 'deployment.event-reported']);
  });

  it('is audited with the phase, and hidden from others', async () => {
    const path = await aDeployment('post');
    const id = path.split('/').at(-1);
    for (const action of ['open', 'close']) {
      expect((await world.asNobody.post(`${path}/${action}`)).status).toBe(401);
      expect((await world.asAnalyst.post(`${path}/${action}`)).status).toBe(403);
      expect((await world.asOther.post(`${path}/${action}`)).status).toBe(404);
      expect((await world.asMember.post(`${path}/${action}`)).status).toBe(404);
      expect((await world.asLead.post(`${pathOf(newId())}/${action}`)).status).toBe(404);
    }
    await world.asLead.post(`${path}/open`);
    const rows = await world.sql(
      { organisationId: world.university.id, role: 'admin' },
      `select details from audit_log where organisation_id = $1 and subject_id = $2 and action = 'openDeployment'`,
      [world.university.id, id],
    );
    expect(rows).toEqual([{ details: { phase: 'post', from: 'planned' } }]);
  });
});

describe('GET /events/:eventId/deployments', () => {
  it('counts who is expected without companions, and nobody by name', async () => {
    await aParticipant(world, hall, { role: 'companion' });
    await aDeployment('pre');
    const answer = await world.asLead.get(`/api/events/${hall.eventId}/deployments`);
    expect(answer.body['items']).toEqual([
      expect.objectContaining({ phase: 'pre', received: 0, expected: 3, items: 12, versionNumber: 1 }),
    ]);
    expect(answer.text).not.toContain('Rahasia');
    expect((await world.asMember.get(`/api/events/${hall.eventId}/deployments`)).status).toBe(404);
    expect((await world.asAnalyst.get(`/api/events/${hall.eventId}/deployments`)).status).toBe(403);
    expect((await world.asNobody.get(`/api/events/${hall.eventId}/deployments`)).status).toBe(401);
  });
});
