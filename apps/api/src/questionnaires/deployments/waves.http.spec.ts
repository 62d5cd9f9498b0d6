import type { Hall, World } from '../../../testing';
import { aHall, aPhase, anOpenPhase, aPublishedVersion, aWorld, freshId, inMinutes } from '../../../testing';
import { knownBy } from '../../../testing/a-hall';

let world: World;
let hall: Hall;
let versionId: string;
let otherId: string;
beforeAll(async () => {
  world = await aWorld();
  versionId = (await aPublishedVersion(world.university)).versionId;
  otherId = (await aPublishedVersion(world.university)).versionId;
});
afterAll(() => world.close());
beforeEach(async () => {
  hall = await aHall(world);
});

const pathOf = (id: string): string => `/api/events/${hall.eventId}/deployments/${id}`;
const put = (body: object, id = freshId()) =>
  world.asLead.put(pathOf(id), { instrumentVersionId: versionId, ...body });
const list = async () => {
  const { body } = await world.asLead.get(`/api/events/${hall.eventId}/deployments`);
  return body['items'] as unknown as Record<string, unknown>[];
};
async function declareEqual(earlierVersionId: string, laterVersionId: string): Promise<void> {
  const declared = await world.asLead.put(`/api/version-equivalences/${freshId()}`, {
    earlierVersionId,
    laterVersionId,
    items: [{ earlier: 'i1', later: 'i1' }],
  });
  if (declared.status !== 201) throw new Error(declared.text);
}
const reported = () =>
  world.sql(
    { organisationId: world.university.id, role: 'system' },
    `update events set state = 'reported' where organisation_id = $1 and id = $2`,
    [world.university.id, hall.eventId],
  );

describe('follow-ups', () => {
  it('are as many as the team plans, told apart by their number, listed in the order of asking', async () => {
    for (const body of [
      { phase: 'feedback' },
      { phase: 'follow_up', wave: 2 },
      { phase: 'follow_up' },
      { phase: 'pre' },
    ]) {
      expect((await put(body)).status).toBe(201);
    }
    expect((await list()).map(({ phase, wave }) => `${String(phase)} ${String(wave)}`)).toEqual([
      'pre 1',
      'follow_up 1',
      'follow_up 2',
      'feedback 1',
    ]);
    const twice = await put({ phase: 'follow_up', wave: 2 });
    expect([twice.status, twice.body['code']]).toEqual([409, 'deployment.phase-taken']);
    const second = await put({ phase: 'post', wave: 2 });
    expect([second.status, second.body['errors']]).toEqual([
      422,
      [{ field: 'wave', code: 'only-follow-up' }],
    ]);
  });

  it('ask what was asked before, or what was declared equal to it; feedback asks what it likes', async () => {
    await aPhase(hall, 'pre', versionId);
    const refused = await put({ phase: 'follow_up', instrumentVersionId: otherId });
    expect([refused.status, refused.body['code']]).toEqual([409, 'deployment.different-version']);
    expect((await put({ phase: 'feedback', instrumentVersionId: otherId })).status).toBe(201);
    const third = (await aPublishedVersion(world.university)).versionId;
    await declareEqual(versionId, third);
    expect((await put({ phase: 'follow_up', instrumentVersionId: third })).status).toBe(201);
    expect((await put({ phase: 'post', instrumentVersionId: third })).status).toBe(201);
  });

  it('are still opened once the event is reported, when all else stands', async () => {
    const followUp = await aPhase(hall, 'follow_up', versionId);
    const post = await aPhase(hall, 'post', versionId);
    await reported();
    expect((await world.asLead.post(`${pathOf(followUp)}/open`)).status).toBe(200);
    expect((await world.asLead.post(`${pathOf(post)}/open`)).body['code']).toBe('deployment.event-reported');
    const changed = await world.asLead.patch(pathOf(post), { closesAt: inMinutes(60) }, 1);
    expect(changed.body['code']).toBe('deployment.event-reported');
  });
});

describe('windows', () => {
  it('open and close a phase by themselves', async () => {
    await aPhase(hall, 'pre', versionId, { opensAt: inMinutes(-60), closesAt: inMinutes(-30) });
    await aPhase(hall, 'post', versionId, { opensAt: inMinutes(-10), closesAt: inMinutes(30) });
    await aPhase(hall, 'follow_up', versionId, { opensAt: inMinutes(30) });
    expect(
      (await list()).map(({ state, openedAt, closedAt }) => [state, openedAt !== null, closedAt !== null]),
    ).toEqual([
      ['closed', true, true],
      ['open', true, false],
      ['planned', false, false],
    ]);
    const { body } = await world.asNobody.get(`/api/public/events/${hall.joinCode}`);
    expect(body['phases']).toEqual([
      expect.objectContaining({ phase: 'pre', state: 'closed', opensAt: expect.any(String) as string }),
      expect.objectContaining({ phase: 'post', state: 'open' }),
      expect.objectContaining({ phase: 'follow_up', state: 'planned', closesAt: null }),
    ]);
  });

  it('yield to the hand: opened early, closed early, opened again after the end', async () => {
    const early = await aPhase(hall, 'pre', versionId, { opensAt: inMinutes(30), closesAt: inMinutes(60) });
    const opened = await world.asLead.post(`${pathOf(early)}/open`);
    expect(opened.body).toMatchObject({ state: 'open', closesAt: expect.any(String) as string });
    expect((await world.asLead.post(`${pathOf(early)}/close`)).body['state']).toBe('closed');
    const ended = await aPhase(hall, 'post', versionId, {
      opensAt: inMinutes(-60),
      closesAt: inMinutes(-30),
    });
    const again = await world.asLead.post(`${pathOf(ended)}/open`);
    expect(again.body).toMatchObject({ state: 'open', closesAt: null, closedAt: null });
    expect(again.body['openedAt']).toBe(again.body['opensAt']);
  });

  it('change nothing when tapped twice', async () => {
    const id = await aPhase(hall, 'pre', versionId, { opensAt: inMinutes(-10) });
    expect((await world.asLead.post(`${pathOf(id)}/open`)).body).toMatchObject({ state: 'open', version: 1 });
    const over = await aPhase(hall, 'post', versionId, { opensAt: inMinutes(-60), closesAt: inMinutes(-30) });
    expect((await world.asLead.post(`${pathOf(over)}/close`)).body).toMatchObject({
      state: 'closed',
      version: 1,
    });
  });

  it('may be moved until they begin, afterwards only their end', async () => {
    const id = await aPhase(hall, 'pre', versionId, { opensAt: inMinutes(30) });
    const later = await world.asLead.patch(
      pathOf(id),
      { opensAt: inMinutes(-5), closesAt: inMinutes(60) },
      1,
    );
    expect(later.body).toMatchObject({ state: 'open', version: 2 });
    const back = await world.asLead.patch(pathOf(id), { opensAt: inMinutes(30) }, 2);
    expect([back.status, back.body['code']]).toEqual([409, 'deployment.opened']);
    const exchanged = await world.asLead.patch(pathOf(id), { instrumentVersionId: otherId }, 2);
    expect(exchanged.body['code']).toBe('deployment.different-version');
    const unending = await world.asLead.patch(pathOf(id), { closesAt: null }, 2);
    expect(unending.body).toMatchObject({ state: 'open', closesAt: null, version: 3 });
    const turned = await world.asLead.patch(pathOf(id), { closesAt: inMinutes(-60) }, 3);
    expect([turned.status, turned.body['errors']]).toEqual([
      422,
      [{ field: 'closesAt', code: 'before-opening' }],
    ]);
  });

  it('are the same moments in another zone, and another body when they differ', async () => {
    const id = freshId();
    const opensAt = '2031-01-10T09:00:00+07:00';
    expect((await put({ phase: 'pre', opensAt }, id)).status).toBe(201);
    expect((await put({ phase: 'pre', opensAt: '2031-01-10T02:00:00.000Z' }, id)).status).toBe(200);
    expect((await put({ phase: 'pre' }, id)).body['code']).toBe('id-conflict');
  });
});

describe('what is asked', () => {
  it('is not a retired version, but stays where it was chosen before', async () => {
    const { versionId: retired } = await aPublishedVersion(world.university);
    const id = freshId();
    expect((await put({ phase: 'pre', instrumentVersionId: retired }, id)).status).toBe(201);
    await world.asLead.put(`/api/instrument-versions/${retired}/retirement`, {});
    expect((await put({ phase: 'pre', instrumentVersionId: retired }, id)).status).toBe(200);
    const refused = await put({ phase: 'feedback', instrumentVersionId: retired });
    expect([refused.status, refused.body['code']]).toEqual([409, 'deployment.retired-version']);
  });

  it('is asked of those present only where people are known', async () => {
    await knownBy(hall, 'anonymous');
    const refused = await put({ phase: 'post', presentOnly: true });
    expect([refused.status, refused.body['code']]).toEqual([409, 'deployment.present-needs-code']);
  });

  it('is taken away while it is planned, and never afterwards', async () => {
    const [planned, opened] = [
      await aPhase(hall, 'pre', versionId),
      await anOpenPhase(hall, 'post', versionId),
    ];
    expect((await world.asNobody.delete(pathOf(planned))).status).toBe(401);
    expect((await world.asAnalyst.delete(pathOf(planned))).status).toBe(403);
    expect((await world.asOther.delete(pathOf(planned))).status).toBe(404);
    expect((await world.asLead.delete(pathOf(planned))).status).toBe(204);
    expect((await world.asLead.delete(pathOf(planned))).status).toBe(404);
    const refused = await world.asLead.delete(pathOf(opened));
    expect([refused.status, refused.body['code']]).toEqual([409, 'deployment.opened']);
    expect((await list()).map(({ phase }) => phase)).toEqual(['post']);
  });
});
