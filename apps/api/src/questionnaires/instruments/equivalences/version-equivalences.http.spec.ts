import { TPPO_BASIC } from '@ikrar/domain';
import type { InstrumentContent } from '@ikrar/domain';
import { aHall, anOpenPhase, aPublishedVersion, aWorld, freshId } from '../../../../testing';
import type { World } from '../../../../testing';

const [first, second] = TPPO_BASIC.content.items;
/** The same two questions, reworded, under other ids. */
const LATER: InstrumentContent = {
  items: TPPO_BASIC.content.items
    .slice(0, 2)
    .map((item, at) => ({
      ...item,
      id: `q${at + 1}`,
      text: { id: `${item.text.id} (baru)`, en: item.text.en },
    })),
};
const PAIRS = [
  { earlier: first?.id ?? '', later: 'q1' },
  { earlier: second?.id ?? '', later: 'q2' },
];

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

async function twoVersions(organisation = world.university) {
  const earlier = await aPublishedVersion(organisation);
  const later = await aPublishedVersion(organisation, LATER);
  return { earlierVersionId: earlier.versionId, laterVersionId: later.versionId, earlier, later };
}

async function aDeclaration() {
  const { earlierVersionId, laterVersionId, earlier, later } = await twoVersions();
  const body = { earlierVersionId, laterVersionId, items: PAIRS };
  const id = freshId();
  const path = `/api/version-equivalences/${id}`;
  const answer = await world.asLead.put(path, body);
  expect(answer.status).toBe(201);
  return { id, path, body, answer, earlier, later };
}

describe('PUT /version-equivalences/:id', () => {
  it('declares once; the same again is confirmed, another body is refused', async () => {
    const { id, path, body, answer, earlier, later } = await aDeclaration();
    expect(answer.body).toMatchObject({
      id,
      ...body,
      earlier: { instrumentId: earlier.id, number: 1 },
      later: { instrumentId: later.id, number: 1 },
    });
    const again = await world.asLead.put(path, body);
    expect([again.status, again.text]).toEqual([200, answer.text]);
    const other = await world.asLead.put(path, { ...body, items: PAIRS.slice(0, 1) });
    expect([other.status, other.body['code']]).toEqual([409, 'id-conflict']);
  });

  it('names every pair that does not ask the same', async () => {
    const { earlierVersionId, laterVersionId } = await twoVersions();
    const items = [
      { earlier: first?.id, later: 'q9' },
      { earlier: first?.id, later: 'q2' },
    ];
    const answer = await world.asLead.put(`/api/version-equivalences/${freshId()}`, {
      earlierVersionId,
      laterVersionId,
      items,
    });
    expect([answer.status, answer.body['code']]).toEqual([422, 'equivalence.not-equal']);
    expect(answer.body['errors']).toEqual(
      expect.arrayContaining([
        { field: 'items.0', code: 'unknown-item' },
        { field: 'items.1', code: 'double-item' },
      ]),
    );
    const empty = await world.asLead.put(`/api/version-equivalences/${freshId()}`, {
      earlierVersionId,
      laterVersionId,
      items: [],
    });
    expect([empty.status, empty.body['errors']]).toEqual([422, [{ field: 'items', code: 'arrayMinSize' }]]);
  });

  it('declares two versions once, whichever is called the earlier', async () => {
    const { body } = await aDeclaration();
    const { earlierVersionId, laterVersionId } = body;
    const turned = PAIRS.map(({ earlier, later }) => ({ earlier: later, later: earlier }));
    for (const again of [
      body,
      { earlierVersionId: laterVersionId, laterVersionId: earlierVersionId, items: turned },
    ]) {
      const answer = await world.asLead.put(`/api/version-equivalences/${freshId()}`, again);
      expect([answer.status, answer.body['code']]).toEqual([409, 'equivalence.exists']);
    }
    const itself = { ...body, laterVersionId: earlierVersionId };
    const answer = await world.asLead.put(`/api/version-equivalences/${freshId()}`, itself);
    expect([answer.status, answer.body['errors']]).toEqual([
      422,
      [{ field: 'laterVersionId', code: 'same' }],
    ]);
  });

  it('has one winner when two declare at once', async () => {
    const { earlierVersionId, laterVersionId } = await twoVersions();
    const body = { earlierVersionId, laterVersionId, items: PAIRS };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => world.asLead.put(`/api/version-equivalences/${freshId()}`, body)),
    );
    const seen = answers.map(({ status, body: { code } }) => `${status} ${String(code ?? '')}`).sort();
    expect(seen).toEqual(['201 ', ...Array<string>(5).fill('409 equivalence.exists')]);
  });

  it('compares published versions of the own organisation', async () => {
    const { earlierVersionId, laterVersionId } = await twoVersions();
    const draft = await world.asLead.put(`/api/instruments/${freshId()}`, {
      title: 'Draf',
      purpose: 'other',
      content: LATER,
    });
    const { id: draftId } = draft.body['newest'] as unknown as { id: string };
    const asking = (persona: World['asLead'], later: string) =>
      persona.put(`/api/version-equivalences/${freshId()}`, {
        earlierVersionId,
        laterVersionId: later,
        items: PAIRS,
      });
    const drafted = await asking(world.asLead, draftId);
    expect([drafted.status, drafted.body['code']]).toEqual([409, 'equivalence.draft-version']);
    const foreign = await twoVersions(world.other);
    expect((await asking(world.asLead, foreign.laterVersionId)).status).toBe(404);
    expect((await asking(world.asLead, freshId())).status).toBe(404);
    expect((await asking(world.asNobody, laterVersionId)).status).toBe(401);
    for (const persona of [world.asMember, world.asAnalyst, world.asOfficial]) {
      expect((await asking(persona, laterVersionId)).status).toBe(403);
    }
  });
});

describe('GET /version-equivalences', () => {
  it('lists the declarations of a version, from either side', async () => {
    const { id, body } = await aDeclaration();
    for (const versionId of [body.earlierVersionId, body.laterVersionId]) {
      const answer = await world.asAnalyst.get(`/api/version-equivalences?versionId=${versionId}`);
      expect(answer.body['items']).toEqual([expect.objectContaining({ id, ...body })]);
      const foreign = await world.asOther.get(`/api/version-equivalences?versionId=${versionId}`);
      expect([foreign.status, foreign.body['items']]).toEqual([200, []]);
    }
    expect((await world.asLead.get('/api/version-equivalences')).status).toBe(422);
    expect((await world.asNobody.get(`/api/version-equivalences?versionId=${id}`)).status).toBe(401);
    expect((await world.asOfficial.get(`/api/version-equivalences?versionId=${id}`)).status).toBe(403);
  });
});

describe('DELETE /version-equivalences/:id', () => {
  it('takes a declaration back, and leaves rows in the audit trail', async () => {
    const { id, path, body } = await aDeclaration();
    expect((await world.asNobody.delete(path)).status).toBe(401);
    expect((await world.asMember.delete(path)).status).toBe(403);
    expect((await world.asOther.delete(path)).status).toBe(404);
    expect((await world.asLead.delete(path)).status).toBe(204);
    expect((await world.asLead.delete(path)).status).toBe(404);
    const rows = await world.sql(
      { organisationId: world.university.id, role: 'admin' },
      `select action, details from audit_log where organisation_id = $1 and subject_id = $2 order by recorded_at`,
      [world.university.id, id],
    );
    const { earlierVersionId, laterVersionId } = body;
    const details = { earlierVersionId, laterVersionId };
    expect(rows).toEqual([
      { action: 'putVersionEquivalence', details },
      { action: 'removeVersionEquivalence', details },
    ]);
  });

  it('is refused while an event compares the two', async () => {
    const { path, earlier, later } = await aDeclaration();
    const hall = await aHall(world);
    await anOpenPhase(hall, 'pre', earlier.versionId);
    await world.sql(
      { organisationId: world.university.id, role: 'system' },
      `insert into deployments (organisation_id, id, event_id, phase, wave, instrument_version_id, present_only,
                                state, created_at, updated_at, version)
       values ($1, $2, $3, 'post', 1, $4, false, 'planned', now(), now(), 1)`,
      [world.university.id, freshId(), hall.eventId, later.versionId],
    );
    const answer = await world.asLead.delete(path);
    expect([answer.status, answer.body['code']]).toEqual([409, 'equivalence.in-use']);
  });
});
