import { aHall, anOpenPhase, aPublishedVersion, aWorld, freshId, rightAnswers } from '../../../../testing';
import type { Answer, World } from '../../../../testing';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const retirement = (versionId: string): string => `/api/instrument-versions/${versionId}/retirement`;
const idsIn = (answer: Answer): string[] =>
  (answer.body as unknown as { items: { id: string }[] }).items.map(({ id }) => id);

describe('PUT /instrument-versions/:versionId/retirement', () => {
  it('retires a published version once, and shows it as retired', async () => {
    const { id, versionId } = await aPublishedVersion(world.university);
    const first = await world.asLead.put(retirement(versionId), {});
    expect([first.status, first.body['status']]).toEqual([201, 'retired']);
    expect(first.body['retiredAt']).toEqual(expect.any(String));
    const again = await world.asLead.put(retirement(versionId), {});
    expect([again.status, again.text]).toEqual([200, first.text]);
    const detail = await world.asMember.get(`/api/instruments/${id}`);
    expect(detail.body['newest']).toMatchObject({ id: versionId, status: 'retired' });
    const list = await world.asAnalyst.get('/api/instruments?limit=100');
    const summary = (list.body as unknown as { items: { id: string }[] }).items.find((one) => one.id === id);
    expect(summary).toMatchObject({ published: null, draft: null, retired: { id: versionId } });
  });

  it('takes the version out of what is offered, and only that one', async () => {
    const { id, versionId } = await aPublishedVersion(world.university);
    await world.asLead.put(retirement(versionId), {});
    const has = async (status: string): Promise<boolean> =>
      idsIn(await world.asLead.get(`/api/instruments?limit=100&has=${status}`)).includes(id);
    expect([await has('published'), await has('retired'), await has('draft')]).toEqual([false, true, false]);
    const { items } = (await world.asLead.get(`/api/instruments/${id}`)).body['content'] as unknown as {
      items: object[];
    };
    await world.asLead.patch(`/api/instruments/${id}`, { content: { items } }, 2);
    const next = await world.asLead.send('POST', `/api/instruments/${id}/publish`, {}, { 'If-Match': '"3"' });
    expect(next.body['versions']).toEqual([
      expect.objectContaining({ number: 2, status: 'published', basedOnId: versionId }),
      expect.objectContaining({ number: 1, status: 'retired' }),
    ]);
    expect([await has('published'), await has('retired')]).toEqual([true, true]);
  });

  it('lets events go on that ask it already', async () => {
    const hall = await aHall(world);
    const { versionId } = await aPublishedVersion(world.university);
    const deploymentId = await anOpenPhase(hall, 'pre', versionId);
    expect((await world.asLead.put(retirement(versionId), {})).status).toBe(201);
    const asked = await world.asNobody.get(`/api/public/instrument-versions/${hall.joinCode}/${versionId}`);
    expect(asked.status).toBe(200);
    const response = `/api/public/events/${hall.joinCode}/responses/${freshId()}`;
    const answered = await world.asNobody.put(response, {
      personalCode: hall.codes[0],
      deploymentId,
      answers: rightAnswers(),
      claimedAt: new Date().toISOString(),
    });
    expect([answered.status, answered.text]).toEqual([201, expect.any(String)]);
  });

  it('has no draft to retire', async () => {
    const id = freshId();
    const body = { title: 'Draf', purpose: 'other', content: { items: [] } };
    const draft = await world.asLead.put(`/api/instruments/${id}`, body);
    const { id: versionId } = draft.body['newest'] as unknown as { id: string };
    const answer = await world.asLead.put(retirement(versionId), {});
    expect([answer.status, answer.body['code']]).toEqual([409, 'instrument.not-published']);
  });
});

describe('DELETE /instrument-versions/:versionId/retirement', () => {
  it('brings the version back, and a second time changes nothing', async () => {
    const { id, versionId } = await aPublishedVersion(world.university);
    await world.asLead.put(retirement(versionId), {});
    expect((await world.asLead.delete(retirement(versionId))).status).toBe(204);
    expect((await world.asLead.delete(retirement(versionId))).status).toBe(204);
    const detail = await world.asLead.get(`/api/instruments/${id}`);
    expect(detail.body['newest']).toMatchObject({ status: 'published', retiredAt: null });
  });
});

describe('retiring and restoring', () => {
  it('are for those who may publish, in their own organisation', async () => {
    const { versionId } = await aPublishedVersion(world.university);
    const path = retirement(versionId);
    const ask = [(one: World['asLead']) => one.put(path, {}), (one: World['asLead']) => one.delete(path)];
    for (const asking of ask) {
      expect((await asking(world.asNobody)).status).toBe(401);
      for (const persona of [world.asMember, world.asAnalyst, world.asOfficial]) {
        expect((await asking(persona)).status).toBe(403);
      }
      expect((await asking(world.asOther)).status).toBe(404);
    }
    const random = await world.asOther.put(retirement(freshId()), {});
    expect((await world.asOther.put(path, {})).text).toBe(random.text);
  });

  it('leave rows in the audit trail', async () => {
    const { id, versionId } = await aPublishedVersion(world.university);
    await world.asLead.put(retirement(versionId), {});
    await world.asLead.delete(retirement(versionId));
    const rows = await world.sql(
      { organisationId: world.university.id, role: 'admin' },
      `select action, details from audit_log where organisation_id = $1 and subject_id = $2 order by recorded_at`,
      [world.university.id, versionId],
    );
    const details = { instrumentId: id, number: 1 };
    expect(rows).toEqual([
      { action: 'retireInstrumentVersion', details },
      { action: 'restoreInstrumentVersion', details },
    ]);
  });
});
