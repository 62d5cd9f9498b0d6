import { aWorld, freshId } from '../../../testing';
import type { World } from '../../../testing';

const BODY = { name: 'Puskesmas Contoh Bahari', sector: 'KES', areaCode: '21.71.01' };

let world: World;
let id: string;
beforeAll(async () => {
  world = await aWorld();
  id = freshId();
  const made = await world.asMember.put(`/api/stakeholder-organisations/${id}`, BODY);
  expect([made.status, made.body['areaName']]).toEqual([201, 'Belakang Padang']);
});
afterAll(() => world.close());

describe('stakeholder organisations', () => {
  it('are confirmed by the same PUT and refused for another body', async () => {
    expect((await world.asMember.put(`/api/stakeholder-organisations/${id}`, BODY)).status).toBe(200);
    const other = await world.asMember.put(`/api/stakeholder-organisations/${id}`, {
      ...BODY,
      sector: 'PEM',
    });
    expect(other.status).toBe(409);
  });

  it('are found by name without spaces, and by area', async () => {
    const names = async (query: string) =>
      (
        (await world.asMember.get(`/api/stakeholder-organisations?${query}`)).body as unknown as {
          items: { name: string }[];
        }
      ).items.map((item) => item.name);
    expect(await names('search=contohbahari')).toEqual([BODY.name]);
    expect(await names('search=polsek')).toEqual([]);
    expect(await names('area=21.71')).toEqual([BODY.name]);
    expect(await names('area=16.71')).toEqual([]);
  });

  it('are read one by one, with their posts', async () => {
    const postId = freshId();
    const post = { roleCode: 'KES-PUSKESMAS', areaCode: '21.71.01', status: 'identified' };
    const [own, other] = [{ ...post, stakeholderOrganisationId: id }, post];
    expect((await world.asMember.put(`/api/posts/${postId}`, own)).status).toBe(201);
    expect((await world.asMember.put(`/api/posts/${freshId()}`, other)).status).toBe(201);
    const one = await world.asMember.get(`/api/stakeholder-organisations/${id}`);
    expect([one.status, one.body]).toEqual([
      200,
      {
        id,
        ...BODY,
        areaName: 'Belakang Padang',
        areaType: 'kecamatan',
        agreementId: null,
        sharedBy: null,
        version: 1,
      },
    ]);
    const posts = await world.asMember.get(`/api/posts?stakeholderOrganisation=${id}`);
    expect((posts.body['items'] as unknown as { id: string }[]).map((row) => row.id)).toEqual([postId]);
  });

  it('change under their version', async () => {
    const path = `/api/stakeholder-organisations/${id}`;
    expect((await world.asMember.patch(path, { name: 'Puskesmas' }, null)).status).toBe(428);
    const changed = await world.asMember.patch(path, { name: 'Puskesmas' }, 1);
    expect(changed.body).toMatchObject({ name: 'Puskesmas', version: 2 });
    const stale = await world.asMember.patch(path, { name: 'Lain' }, 1);
    expect([stale.status, stale.body['current']]).toMatchObject([412, { name: 'Puskesmas' }]);
  });

  it('are shared by a lead under an agreement, until the sharing ends', async () => {
    const agreementId = freshId();
    const agreement = { officeId: world.office.id, areaCode: '21.71.01', validFrom: '2024-01-01' };
    await world.asAdmin.put(`/api/agreements/${agreementId}`, agreement);
    const path = `/api/stakeholder-organisations/${id}/share`;
    expect((await world.asMember.put(path, { agreementId })).status).toBe(403);
    expect((await world.asLead.put(path, { agreementId })).body['agreementId']).toBe(agreementId);
    expect((await world.asOther.put(path, { agreementId })).status).toBe(404);
    const seen = await world.asOfficial.get(`/api/stakeholder-organisations/${id}`);
    expect([seen.status, seen.body['sharedBy']]).toEqual([200, expect.stringMatching(/^Organisasi /)]);
    expect(
      (await world.asOfficial.patch(`/api/stakeholder-organisations/${id}`, { name: 'x' }, 2)).status,
    ).toBe(404);
    expect((await world.asLead.delete(path)).body['agreementId']).toBeNull();
    expect((await world.asOfficial.get(`/api/stakeholder-organisations/${id}`)).status).toBe(404);
  });

  it('stay with their organisation', async () => {
    const path = `/api/stakeholder-organisations/${id}`;
    expect((await world.asOther.get(path)).status).toBe(404);
    expect((await world.asOther.patch(path, { name: 'x' }, 1)).status).toBe(404);
    expect((await world.asOther.get('/api/stakeholder-organisations')).body['items']).toEqual([]);
    expect((await world.asAnalyst.get('/api/stakeholder-organisations')).status).toBe(403);
    expect((await world.asNobody.get('/api/stakeholder-organisations')).status).toBe(401);
    expect((await world.asMember.put(path, { ...BODY, name: ' ' })).status).toBe(422);
    const outside = { ...BODY, areaCode: '21.71.02' };
    const made = await world.asOfficial.put(`/api/stakeholder-organisations/${freshId()}`, outside);
    expect(made.status).toBe(404);
  });
});
