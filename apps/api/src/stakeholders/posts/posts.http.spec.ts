import { aWorld, freshId } from '../../../testing';
import type { World } from '../../../testing';

const TERUNG = '21.71.01.1004';
const DISTRICT = '21.71.01';
const POST = { roleCode: 'PEM-LURAH', areaCode: TERUNG, status: 'identified' };
const HOLDER = { fullName: 'Nurhayati', basis: 'public_post', phone: '0812-3456-7890' };

interface Holder {
  id: string;
  fullName: string;
  phone: string | null;
  heldUntil: string | null;
  shared: boolean;
  version: number;
}

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

/** A post with its holder, made as a member makes it. */
async function aPost(facts: object = {}, holder: object | null = HOLDER): Promise<string> {
  const id = freshId();
  expect((await world.asMember.put(`/api/posts/${id}`, { ...POST, ...facts })).status).toBe(201);
  if (holder) {
    expect((await world.asMember.put(`/api/posts/${id}/holders/${freshId()}`, holder)).status).toBe(201);
  }
  return id;
}

async function anAgreement(areaCode = DISTRICT): Promise<string> {
  const id = freshId();
  const body = { officeId: world.office.id, areaCode, validFrom: '2024-01-01' };
  expect((await world.asAdmin.put(`/api/agreements/${id}`, body)).status).toBe(201);
  return id;
}

const holdersOf = async (id: string, as = world.asMember): Promise<Holder[]> =>
  ((await as.get(`/api/posts/${id}`)).body as unknown as { holders: Holder[] }).holders;

const idsOf = async (query: string, as = world.asMember): Promise<string[]> =>
  ((await as.get(`/api/posts?limit=100&${query}`)).body as unknown as { items: { id: string }[] }).items.map(
    (post) => post.id,
  );

describe('posts', () => {
  it('are created once, confirmed by the same PUT, and refused for another body', async () => {
    const id = await aPost({ title: 'Lurah Pulau Terung' }, null);
    const again = await world.asMember.put(`/api/posts/${id}`, { ...POST, title: 'Lurah Pulau Terung' });
    expect([again.status, again.body['version']]).toEqual([200, 1]);
    const other = await world.asMember.put(`/api/posts/${id}`, { ...POST, status: 'active' });
    expect([other.status, other.body['code']]).toEqual([409, 'id-conflict']);
  });

  it('move along their statuses, and say why not', async () => {
    const id = await aPost({}, null);
    const path = `/api/posts/${id}`;
    const moved = await world.asMember.patch(path, { status: 'agreed', lastContactOn: '2026-11-20' }, 1);
    expect(moved.body).toMatchObject({ status: 'agreed', lastContactOn: '2026-11-20', version: 2 });
    const refused = await world.asMember.patch(path, { status: 'identified' }, 2);
    expect([refused.status, refused.body['code'], refused.body['reasons']]).toEqual([
      409,
      'stakeholder.transition',
      ['agreed', 'identified'],
    ]);
    const stale = await world.asMember.patch(path, { title: 'x' }, 1);
    expect([stale.status, stale.body['current']]).toMatchObject([412, { version: 2, status: 'agreed' }]);
    expect((await world.asMember.patch(path, { title: 'x' }, null)).status).toBe(428);
    const cleared = await world.asMember.patch(path, { lastContactOn: null }, 2);
    expect(cleared.body['lastContactOn']).toBeNull();
  });

  it('are found by area, by whom they serve, by column of the board and by what is due', async () => {
    const polsek = await aPost({ roleCode: 'APH-POLSEK', areaCode: DISTRICT }, null);
    const clinic = await aPost({ roleCode: 'KES-PUSKESMAS', areaCode: DISTRICT }, null);
    const pustu = await aPost({ roleCode: 'KES-PUSTU', nextContactOn: '2024-09-25' }, null);
    const elsewhere = await aPost({ roleCode: 'KES-PUSTU', areaCode: '21.71.01.1005' }, null);
    expect(await idsOf(`serves=${TERUNG}&requirement=health`)).toEqual([clinic, pustu]);
    expect(await idsOf(`area=${DISTRICT}&role=KES-PUSTU`)).toEqual([pustu, elsewhere]);
    expect(await idsOf(`area=${DISTRICT}&contact=due`)).toEqual([pustu]);
    expect(await idsOf(`area=${TERUNG}`)).not.toContain(polsek);
  });

  it('page by keyset', async () => {
    const whole = await idsOf('');
    let cursor = '';
    const seen: string[] = [];
    do {
      const answer = await world.asMember.get(`/api/posts?limit=2${cursor && `&cursor=${cursor}`}`);
      const body = answer.body as unknown as { items: { id: string }[]; nextCursor: string | null };
      seen.push(...body.items.map((post) => post.id));
      cursor = body.nextCursor ?? '';
    } while (cursor);
    expect(seen).toEqual(whole);
  });

  it('stay with their organisation, and with the roles that may read names', async () => {
    const id = await aPost();
    for (const answer of [
      await world.asOther.get(`/api/posts/${id}`),
      await world.asOther.patch(`/api/posts/${id}`, { title: 'x' }, 1),
      await world.asOther.put(`/api/posts/${id}/holders/${freshId()}`, HOLDER),
      await world.asOfficial.get(`/api/posts/${id}`),
      await world.asMember.get('/api/posts/none'),
    ]) {
      expect([answer.status, answer.body['code']]).toEqual([404, 'not-found']);
    }
    expect((await world.asAnalyst.get(`/api/posts/${id}`)).status).toBe(403);
    expect((await world.asNobody.get('/api/posts')).status).toBe(401);
  });

  it('refuse roles, areas and dates that there are not', async () => {
    const bad = [
      { roleCode: 'PEM-KAISAR' },
      { areaCode: '2171' },
      { status: 'gone' },
      { nextContactOn: '1-1-24' },
    ];
    for (const facts of bad) {
      expect((await world.asMember.put(`/api/posts/${freshId()}`, { ...POST, ...facts })).status).toBe(422);
    }
    const unknown = await world.asMember.put(`/api/posts/${freshId()}`, {
      ...POST,
      areaCode: '21.71.01.1999',
    });
    expect([unknown.status, unknown.body['code']]).toEqual([409, 'reference-missing']);
  });
});

describe('holders', () => {
  it('change, and the one before stays with the day it ended', async () => {
    const id = await aPost();
    const next = freshId();
    const body = { fullName: 'Rahmat', basis: 'public_post', heldSince: '2026-01-02' };
    expect((await world.asMember.put(`/api/posts/${id}/holders/${next}`, body)).status).toBe(201);
    expect((await world.asMember.put(`/api/posts/${id}/holders/${next}`, body)).status).toBe(200);
    const changed = await world.asMember.put(`/api/posts/${id}/holders/${next}`, {
      ...body,
      fullName: 'Lain',
    });
    expect(changed.status).toBe(409);
    expect((await holdersOf(id)).map((holder) => [holder.fullName, holder.heldUntil])).toEqual([
      ['Rahmat', null],
      ['Nurhayati', '2026-01-02'],
    ]);
    const [row] = await listed(id);
    expect(row?.holderName).toBe('Rahmat');
  });

  it('keep their phone sealed in its column and show it on the page of the post alone', async () => {
    const id = await aPost();
    expect((await holdersOf(id))[0]?.phone).toBe('+6281234567890');
    const list = await world.asMember.get(`/api/posts?area=${TERUNG}`);
    expect(list.text).not.toContain('81234567890');
    const [stored] = await world.sql<{ sealed: Buffer }>(
      { organisationId: world.university.id, role: 'member' },
      'select phone_ciphertext sealed from post_holders where post_id = $1',
      [id],
    );
    expect(stored?.sealed.toString('latin1')).not.toContain('81234567890');
  });

  it('are corrected under their version, and refused when name or number are none', async () => {
    const id = await aPost();
    const [holder] = await holdersOf(id);
    const path = `/api/posts/${id}/holders/${holder?.id ?? ''}`;
    const fixed = await world.asMember.patch(path, { phone: null, verifiedOn: '2026-11-01' }, 1);
    expect(fixed.body).toMatchObject({ phone: null, verifiedOn: '2026-11-01', version: 2 });
    expect((await world.asMember.patch(path, { phone: null }, 1)).status).toBe(412);
    for (const body of [{ fullName: '2171012345678901' }, { phone: '12' }, { basis: 'gossip' }]) {
      expect((await world.asMember.patch(path, body, 2)).status).toBe(422);
    }
    expect((await world.asMember.patch(path, { heldUntil: '2026-11-10' }, 2)).body['heldUntil']).toBe(
      '2026-11-10',
    );
  });

  it('of a pupils’ post leave no phone number', async () => {
    const id = await aPost({ roleCode: 'DIK-OSIS' }, null);
    const refused = await world.asMember.put(`/api/posts/${id}/holders/${freshId()}`, HOLDER);
    expect([refused.status, refused.body['errors']]).toEqual([422, [{ field: 'phone', code: 'minor' }]]);
  });

  it('are read and changed with one audit row each, without a name in it', async () => {
    const id = await aPost();
    await world.asMember.get(`/api/posts/${id}`);
    const rows = await world.sql<{ action: string; details: object }>(
      { organisationId: world.university.id, role: 'admin' },
      'select action, details from audit_log where subject_id = $1 order by recorded_at, id',
      [id],
    );
    expect(rows.map((row) => row.action)).toEqual(['putPost', 'getPost']);
    const all = await world.sql<{ text: string }>(
      { organisationId: world.university.id, role: 'admin' },
      `select details::text text from audit_log where action = 'putHolder'`,
    );
    expect(all.length).toBeGreaterThan(0);
    expect(all.map((row) => row.text).join()).not.toContain('Nurhayati');
  });
});

describe('sharing', () => {
  it('shows an office the post, and the holder only when that was chosen', async () => {
    const agreementId = await anAgreement();
    const id = await aPost();
    expect(
      (await world.asMember.put(`/api/posts/${id}/share`, { agreementId, withHolder: false })).status,
    ).toBe(403);
    const shared = await world.asLead.put(`/api/posts/${id}/share`, { agreementId, withHolder: false });
    expect(shared.body).toMatchObject({ agreementId, version: 2 });
    const seen = await world.asOfficial.get(`/api/posts/${id}`);
    expect(seen.body).toMatchObject({ id, holderName: null, holders: [] });
    expect(seen.body['sharedBy']).toContain('Organisasi');
    await world.asLead.put(`/api/posts/${id}/share`, { agreementId, withHolder: true });
    expect((await holdersOf(id, world.asOfficial)).map((one) => [one.fullName, one.phone])).toEqual([
      ['Nurhayati', '+6281234567890'],
    ]);
    expect((await world.asOfficial.patch(`/api/posts/${id}`, { title: 'x' }, 2)).status).toBe(404);
    const rows = await world.sql<{ subject_organisation_ids: string[] }>(
      { organisationId: world.university.id, role: 'admin' },
      `select subject_organisation_ids from audit_log where actor_role = 'official' and subject_id = $1`,
      [id],
    );
    expect(rows).toEqual([
      { subject_organisation_ids: [world.university.id] },
      { subject_organisation_ids: [world.university.id] },
    ]);
  });

  it('ends with the agreement, with the holder’s time, and when the post moves away', async () => {
    const agreementId = await anAgreement();
    const [ended, left, moved] = [await aPost(), await aPost(), await aPost()];
    for (const id of [ended, left, moved]) {
      await world.asLead.put(`/api/posts/${id}/share`, { agreementId, withHolder: true });
    }
    expect((await world.asLead.delete(`/api/posts/${ended}/share`)).body['agreementId']).toBeNull();
    await world.asMember.put(`/api/posts/${left}/holders/${freshId()}`, { ...HOLDER, fullName: 'Rahmat' });
    await world.asMember.patch(`/api/posts/${moved}`, { areaCode: '21.71.01.1005' }, 2);
    expect((await world.asOfficial.get(`/api/posts/${ended}`)).status).toBe(404);
    expect(await holdersOf(left, world.asOfficial)).toEqual([]);
    expect((await world.asOfficial.get(`/api/posts/${moved}`)).status).toBe(404);
    expect(await idsOf('', world.asOfficial)).toContain(left);
    await world.asAdmin.post(`/api/agreements/${agreementId}/end`);
    expect(await idsOf('', world.asOfficial)).not.toContain(left);
  });

  it('needs an agreement of one’s own that covers the area today', async () => {
    const id = await aPost({ areaCode: '16.71.11' });
    const agreementId = await anAgreement();
    const outside = await world.asLead.put(`/api/posts/${id}/share`, { agreementId, withHolder: false });
    expect([outside.status, outside.body['code']]).toEqual([409, 'stakeholder.agreement-missing']);
    const unknown = { agreementId: freshId(), withHolder: false };
    expect((await world.asLead.put(`/api/posts/${id}/share`, unknown)).status).toBe(404);
    const osis = await aPost({ roleCode: 'DIK-OSIS' }, { fullName: 'Siti', basis: 'consent' });
    const minor = await world.asLead.put(`/api/posts/${osis}/share`, { agreementId, withHolder: true });
    expect([minor.status, minor.body['code']]).toEqual([409, 'stakeholder.minor']);
  });
});

describe('an official', () => {
  it('keeps the posts of the own office in the own area', async () => {
    const id = freshId();
    const path = `/api/posts/${id}`;
    expect((await world.asOfficial.put(path, { ...POST, roleCode: 'PEM-RTRW' })).status).toBe(201);
    expect((await world.asOfficial.put(`${path}/holders/${freshId()}`, HOLDER)).status).toBe(201);
    expect((await world.asOfficial.patch(path, { status: 'active' }, 1)).body['status']).toBe('active');
    expect(await idsOf('role=PEM-RTRW', world.asOfficial)).toEqual([id]);
    expect(await idsOf('role=PEM-RTRW')).not.toContain(id);
    const outside = { ...POST, areaCode: '21.71.02' };
    expect((await world.asOfficial.put(`/api/posts/${freshId()}`, outside)).status).toBe(404);
    expect((await world.asOfficial.patch(path, { areaCode: '21.71.02' }, 2)).status).toBe(404);
  });
});

async function listed(id: string): Promise<{ id: string; holderName: string | null }[]> {
  const answer = await world.asMember.get(`/api/posts?area=${TERUNG}&limit=100`);
  const { items } = answer.body as unknown as { items: { id: string; holderName: string | null }[] };
  return items.filter((post) => post.id === id);
}
