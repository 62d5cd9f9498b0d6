import { TPPO_BASIC } from '@ikrar/domain';
import type { InstrumentContent } from '@ikrar/domain';
import { aPublishedVersion, IF_FIRST } from '../../../testing/a-hall';
import { aWorld } from '../../../testing';
import type { World } from '../../../testing';
import { newId } from '../../platform/database/new-id';

const { content } = TPPO_BASIC;
const EMPTY: InstrumentContent = { items: [] };

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

async function aDraft(): Promise<string> {
  const id = newId();
  const answer = await world.asLead.put(`/api/instruments/${id}`, {
    title: 'Pengetahuan TPPO',
    purpose: 'knowledge',
    content,
  });
  expect(answer.status).toBe(201);
  return `/api/instruments/${id}`;
}

describe('PUT /instruments/:id', () => {
  it('stores a draft once; the same again is confirmed, another body is refused', async () => {
    const path = await aDraft();
    const again = await world.asLead.put(path, {
      title: 'Pengetahuan TPPO',
      purpose: 'knowledge',
      content,
    });
    expect([again.status, again.body['version']]).toEqual([200, 1]);
    expect(again.body['newest']).toMatchObject({ number: 1, status: 'draft', items: 12, publishedAt: null });
    const other = await world.asLead.put(path, { title: 'Lain', purpose: 'knowledge', content });
    expect([other.status, other.body['code']]).toEqual([409, 'id-conflict']);
  });

  it('keeps what is unfinished, but refuses what has no shape', async () => {
    const path = `/api/instruments/${newId()}`;
    const unfinished = { ...content.items[0], text: { id: '', en: '' }, key: null, options: [] };
    expect(
      (await world.asLead.put(path, { title: 'Draf', purpose: 'other', content: { items: [unfinished] } }))
        .status,
    ).toBe(201);
    const shapeless = await world.asLead.put(`/api/instruments/${newId()}`, {
      title: 'Draf',
      purpose: 'other',
      content: { items: [{ ...unfinished, kind: 'essay' }] },
    });
    expect(shapeless.status).toBe(422);
    expect(shapeless.body['errors']).toEqual([{ field: 'content.items.0.kind', code: 'isIn' }]);
  });

  it('is for those who may write instruments', async () => {
    const body = { title: 'Draf', purpose: 'other', content: EMPTY };
    const path = `/api/instruments/${newId()}`;
    expect((await world.asNobody.put(path, body)).status).toBe(401);
    for (const persona of [world.asMember, world.asAnalyst, world.asOfficial]) {
      expect((await persona.put(path, body)).status).toBe(403);
    }
  });

  it('leaves a row in the audit trail', async () => {
    const path = await aDraft();
    const rows = await world.sql(
      { organisationId: world.university.id, role: 'admin' },
      `select action, actor_role from audit_log where organisation_id = $1 and subject_id = $2`,
      [world.university.id, path.split('/').at(-1)],
    );
    expect(rows).toEqual([{ action: 'putInstrument', actor_role: 'lead' }]);
  });
});

describe('GET /instruments', () => {
  it('lists drafts and published versions, page by page, to everybody inside', async () => {
    const drafted = (await aDraft()).split('/').at(-1);
    const { id, versionId } = await aPublishedVersion(world.university);
    const all = await world.asAnalyst.get('/api/instruments?limit=1');
    expect(all.body['items']).toEqual([
      expect.objectContaining({
        id,
        published: expect.objectContaining({ id: versionId, number: 1, items: 12 }),
        draft: null,
      }),
    ]);
    const next = await world.asMember.get(
      `/api/instruments?limit=1&cursor=${String(all.body['nextCursor'])}`,
    );
    expect(next.body['items']).toEqual([expect.objectContaining({ id: drafted, published: null })]);
    const published = await world.asLead.get('/api/instruments?has=published');
    const ids = (published.body as unknown as { items: { id: string }[] }).items.map((one) => one.id);
    expect(ids).toContain(id);
    expect(ids).not.toContain(drafted);
  });

  it('shows nothing to strangers', async () => {
    const path = await aDraft();
    expect((await world.asNobody.get('/api/instruments')).status).toBe(401);
    expect((await world.asOfficial.get('/api/instruments')).status).toBe(403);
    const foreign = await world.asOther.get(path);
    const random = await world.asOther.get(`/api/instruments/${newId()}`);
    expect([foreign.status, foreign.text]).toEqual([404, random.text]);
    expect((await world.asOther.get('/api/instruments')).body['items']).toEqual([]);
  });
});

describe('PATCH /instruments/:id', () => {
  it('changes the draft under the version that was read', async () => {
    const path = await aDraft();
    const [first] = content.items;
    const changed = await world.asLead.patch(path, { content: { items: [first] } }, 1);
    expect([changed.status, changed.body['version']]).toEqual([200, 2]);
    expect(changed.body['newest']).toMatchObject({ number: 1, items: 1 });
    const stale = await world.asLead.patch(path, { title: 'Terlambat' }, 1);
    expect([stale.status, stale.body['code']]).toEqual([412, 'stale']);
    expect(stale.body['current']).toMatchObject({ title: 'Pengetahuan TPPO', version: 2 });
    expect((await world.asLead.patch(path, { title: 'Tanpa versi' }, null)).status).toBe(428);
  });

  it('has one winner when many save at once', async () => {
    const path = await aDraft();
    const racers = Array.from({ length: 12 }, (_, index) =>
      world.asLead.patch(path, { title: `T${index}` }, 1),
    );
    const statuses = (await Promise.all(racers)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(11);
  });

  it('begins the next version once the newest is published', async () => {
    const { id, versionId } = await aPublishedVersion(world.university);
    const next = await world.asLead.patch(`/api/instruments/${id}`, { content: EMPTY }, 2);
    expect(next.body['newest']).toMatchObject({ number: 2, status: 'draft', items: 0 });
    expect(next.body['versions']).toHaveLength(2);
    const [published] = await world.sql<{ content: InstrumentContent }>(
      { organisationId: world.university.id, role: 'lead' },
      'select content from instrument_versions where organisation_id = $1 and id = $2',
      [world.university.id, versionId],
    );
    expect(published?.content).toEqual(content);
  });

  it('is not found outside the organisation', async () => {
    const path = await aDraft();
    const foreign = await world.asOther.patch(path, { title: 'Milik siapa' }, 1);
    const random = await world.asOther.patch(`/api/instruments/${newId()}`, { title: 'Milik siapa' }, 1);
    expect([foreign.status, foreign.text]).toEqual([404, random.text]);
  });
});

describe('POST /instruments/:id/publish', () => {
  it('names every item that is not ready', async () => {
    const path = `/api/instruments/${newId()}`;
    const items = content.items.slice(0, 2).map((item) => ({ ...item, key: null }));
    await world.asLead.put(path, { title: 'Belum siap', purpose: 'other', content: { items } });
    const answer = await world.asLead.send('POST', `${path}/publish`, {}, IF_FIRST);
    expect([answer.status, answer.body['code']]).toEqual([422, 'instrument.not-ready']);
    expect(answer.body['errors']).toEqual([
      { field: 'content.items.0', code: 'missing-key' },
      { field: 'content.items.1', code: 'missing-key' },
    ]);
    expect((await world.asLead.get(path)).body['version']).toBe(1);
  });

  it('publishes what was read, once', async () => {
    const path = await aDraft();
    expect((await world.asLead.post(`${path}/publish`)).status).toBe(428);
    await world.asLead.patch(path, { title: 'Diubah' }, 1);
    expect((await world.asLead.send('POST', `${path}/publish`, {}, IF_FIRST)).status).toBe(412);
    const done = await world.asLead.send('POST', `${path}/publish`, {}, { 'If-Match': '"2"' });
    expect(done.status).toBe(200);
    expect(done.body['newest']).toMatchObject({ status: 'published', number: 1 });
    const again = await world.asLead.send('POST', `${path}/publish`, {}, { 'If-Match': '"3"' });
    expect([again.status, again.body['code']]).toEqual([409, 'instrument.published']);
  });

  it('is for those who may publish', async () => {
    const path = await aDraft();
    for (const persona of [world.asMember, world.asAnalyst]) {
      expect((await persona.send('POST', `${path}/publish`, {}, IF_FIRST)).status).toBe(403);
    }
    expect((await world.asNobody.send('POST', `${path}/publish`, {}, IF_FIRST)).status).toBe(401);
    expect((await world.asOther.send('POST', `${path}/publish`, {}, IF_FIRST)).status).toBe(404);
  });

  it('makes a version that raw SQL cannot change, whatever the role', async () => {
    const { versionId } = await aPublishedVersion(world.university);
    for (const role of ['admin', 'lead', 'member', 'system', 'analyst', 'public']) {
      const changed = await world.sql(
        { organisationId: world.university.id, role },
        `with changed as (update instrument_versions set content = '{"items": []}'
            where organisation_id = $1 and id = $2 returning id) select id from changed`,
        [world.university.id, versionId],
      );
      expect(changed).toEqual([]);
      const removal = world.sql(
        { organisationId: world.university.id, role },
        'delete from instrument_versions where organisation_id = $1 and id = $2',
        [world.university.id, versionId],
      );
      await expect(removal).rejects.toThrow(/permission denied/);
    }
  });
});
