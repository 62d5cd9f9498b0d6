import { anEvent, aWorld, freshId } from '../../testing';
import type { World } from '../../testing';

const PUPIL = {
  fullName: 'Ayu Lestari',
  role: 'participant',
  sex: 'female',
  birthYear: 2008,
  className: 'XI',
};

describe('participants', () => {
  let world: World;
  let eventId: string;
  const at = (rest: string): string => `/api/events/${eventId}/${rest}`;

  beforeAll(async () => {
    world = await aWorld();
    eventId = await anEvent(world.asLead, {
      startsAt: '2024-09-25T02:00:00.000Z',
      endsAt: '2024-09-25T05:00:00.000Z',
    });
  });
  afterAll(() => world.close());

  it('takes one on the roster, once, with a code of her own', async () => {
    const id = freshId();
    const first = await world.asLead.put(at(`participants/${id}`), PUPIL);
    expect(first).toMatchObject({
      status: 201,
      body: { fullName: 'Ayu Lestari', minor: true, presentAt: null, version: 1 },
    });
    expect(first.body.personalCode).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{3}$/);
    expect((await world.asLead.put(at(`participants/${id}`), PUPIL)).status).toBe(200);
    const other = await world.asLead.put(at(`participants/${id}`), { ...PUPIL, className: 'XII' });
    expect(other).toMatchObject({ status: 409, body: { code: 'id-conflict' } });
  });

  it('refuses what does not belong on a roster, by its field', async () => {
    const nik = await world.asLead.put(at(`participants/${freshId()}`), {
      ...PUPIL,
      fullName: 'Ayu 2171014107080001',
    });
    expect(nik).toMatchObject({ status: 422, body: { errors: [{ field: 'fullName' }] } });
    const extra = await world.asLead.put(at(`participants/${freshId()}`), {
      ...PUPIL,
      nik: '2171014107080001',
    });
    expect(extra).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'nik', code: 'whitelistValidation' }] },
    });
  });

  it('is for the team alone', async () => {
    expect((await world.asNobody.get(at('participants'))).status).toBe(401);
    expect((await world.asAnalyst.get(at('participants'))).status).toBe(403);
    expect((await world.asOfficial.get(at('participants'))).status).toBe(403);
    expect((await world.asOther.get(at('participants'))).status).toBe(404);
    expect((await world.asMember.get(at('participants'))).status).toBe(404);
    expect((await world.asOther.put(at(`participants/${freshId()}`), PUPIL)).status).toBe(404);
  });

  it('changes one only from the version that was read', async () => {
    const id = freshId();
    await world.asLead.put(at(`participants/${id}`), PUPIL);
    expect((await world.asLead.patch(at(`participants/${id}`), { className: 'X' }, null)).status).toBe(428);
    const changed = await world.asLead.patch(
      at(`participants/${id}`),
      { fullName: 'Ayu L.', birthYear: null },
      1,
    );
    expect(changed).toMatchObject({
      status: 200,
      body: { fullName: 'Ayu L.', birthYear: null, className: 'XI', version: 2 },
    });
    const stale = await world.asLead.patch(at(`participants/${id}`), { className: 'X' }, 1);
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale', current: { version: 2 } } });
  });

  it('finds by the beginning of any word of the name, page by page', async () => {
    await world.asLead.put(at(`participants/${freshId()}`), { ...PUPIL, fullName: "Siti Nur'aini" });
    const found = await world.asLead.get(at('participants?search=nura'));
    expect((found.body.items as unknown as { fullName: string }[]).map((one) => one.fullName)).toEqual([
      "Siti Nur'aini",
    ]);
    const first = await world.asLead.get(at('participants?limit=1'));
    const second = await world.asLead.get(at(`participants?limit=1&cursor=${String(first.body.nextCursor)}`));
    expect(first.body.items).not.toEqual(second.body.items);
    expect((await world.asLead.get(at('participants?cursor=xyz'))).status).toBe(422);
  });

  it('leaves a row in the trail for every read of names', async () => {
    const count = async (): Promise<number> =>
      (
        await world.sql(
          { organisationId: world.university.id, role: 'admin' },
          `select 1 from audit_log where action = 'listParticipants'`,
        )
      ).length;
    const before = await count();
    await world.asLead.get(at('participants'));
    expect(await count()).toBe(before + 1);
  });
});

describe('attendance', () => {
  let world: World;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.close());

  it('is one tap, undone by another, and counted by role, sex, age and class', async () => {
    const eventId = await anEvent(world.asLead, {
      startsAt: '2024-09-25T02:00:00.000Z',
      endsAt: '2024-09-25T05:00:00.000Z',
      plannedClasses: [{ className: 'XI', planned: 2 }],
      plannedSize: 2,
    });
    const pupil = freshId();
    const teacher = freshId();
    await world.asLead.put(`/api/events/${eventId}/participants/${pupil}`, PUPIL);
    await world.asLead.put(`/api/events/${eventId}/participants/${teacher}`, {
      fullName: 'Budi Santoso',
      role: 'companion',
      represents: 'MA Uji',
    });
    const mark = (id: string, present: boolean) =>
      world.asLead.put(`/api/events/${eventId}/participants/${id}/attendance`, { present });
    const first = await mark(pupil, true);
    expect(first).toMatchObject({ status: 200, body: { presentAt: expect.any(String) } });
    expect((await mark(pupil, true)).body.presentAt).toBe(first.body.presentAt);
    await mark(teacher, true);
    const counts = await world.asAnalyst.get(`/api/events/${eventId}/attendance-counts`);
    expect(counts.body).toMatchObject({
      planned: 2,
      organisationsPresent: 1,
      bySexAndAge: [{ sex: 'female', ageBand: '15_17', registered: 1, present: 1 }],
      byClass: [{ className: 'XI', planned: 2, present: 1 }],
    });
    expect(counts.body.byRole).toEqual([
      { role: 'participant', registered: 1, present: 1 },
      { role: 'companion', registered: 1, present: 1 },
      { role: 'guest', registered: 0, present: 0 },
    ]);
    expect((await mark(pupil, false)).body.presentAt).toBeNull();
    expect(
      (await world.asOther.put(`/api/events/${eventId}/participants/${pupil}/attendance`, { present: true }))
        .status,
    ).toBe(404);
  });
});

describe('the import of a list', () => {
  let world: World;
  let eventId: string;

  beforeAll(async () => {
    world = await aWorld();
    eventId = await anEvent(world.asLead, {
      areaCode: '21.71.01.1006',
      startsAt: '2024-09-25T02:00:00.000Z',
      endsAt: '2024-09-25T05:00:00.000Z',
    });
  });
  afterAll(() => world.close());

  const post = (what: string, body: object) =>
    world.asLead.post(`/api/events/${eventId}/participants/${what}`, body);
  const rows = [
    { line: 2, fullName: 'Rina Wati', sex: 'P', birthYear: '2007', className: 'XII', area: 'Pulau Terong' },
    { line: 3, fullName: 'Doni', sex: 'L', birthYear: '2008', className: 'XI', area: 'Sekanak Raya' },
  ];

  it('names every bad line and stores nothing of the rest', async () => {
    const bad = [...rows, { line: 4, fullName: '', sex: 'X', area: 'Entah' }];
    const preview = await post('preview', { rows: bad });
    expect((preview.body.lines as unknown as { outcome: string }[]).map((line) => line.outcome)).toEqual([
      'new',
      'new',
      'refused',
    ]);
    const refused = await post('import', { rows: bad, takeDoubtful: [] });
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'participant.import-refused',
        errors: expect.arrayContaining([{ line: 4, field: 'fullName', code: 'required' }]),
      },
    });
    expect((await world.asLead.get(`/api/events/${eventId}/participants`)).body.items).toEqual([]);
  });

  it('adds all, adds nobody twice, and is taken back as a whole', async () => {
    const done = await post('import', { rows, takeDoubtful: [] });
    expect(done).toMatchObject({ status: 201, body: { same: 0, leftOut: 0 } });
    expect(done.body.addedIds).toHaveLength(2);
    const list = await world.asLead.get(`/api/events/${eventId}/participants`);
    expect(list.body.items).toMatchObject([
      { fullName: 'Doni', areaCode: '21.71.01.1007' },
      { fullName: 'Rina Wati', areaCode: '21.71.01.1004', areaName: 'Pulau Terung' },
    ]);
    expect((await post('import', { rows, takeDoubtful: [] })).body).toMatchObject({ addedIds: [], same: 2 });
    expect((await post('remove', { ids: done.body.addedIds })).status).toBe(204);
    expect((await world.asLead.get(`/api/events/${eventId}/participants`)).body.items).toEqual([]);
  });
});

describe('consents', () => {
  let world: World;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.close());

  it('of a minor are the guardian’s, sealed in the table, and withdrawn by another record', async () => {
    const eventId = await anEvent(world.asLead, {});
    const id = freshId();
    await world.asLead.put(`/api/events/${eventId}/participants/${id}`, PUPIL);
    const consents = `/api/events/${eventId}/participants/${id}/consents`;
    const given = {
      purpose: 'pledge',
      decision: 'given',
      textVersion: 'v1',
      method: 'paper',
      decidedOn: '2024-09-24',
    };
    expect(await world.asLead.put(`${consents}/${freshId()}`, given)).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'guardianName', code: 'required' }] },
    });
    const guarded = { ...given, guardianName: 'Rahmat', guardianRelation: 'ayah' };
    const consentId = freshId();
    expect((await world.asLead.put(`${consents}/${consentId}`, guarded)).status).toBe(201);
    expect((await world.asLead.put(`${consents}/${consentId}`, guarded)).status).toBe(200);
    expect(
      (await world.asLead.put(`${consents}/${freshId()}`, { ...given, decision: 'withdrawn' })).status,
    ).toBe(201);
    expect((await world.asLead.get(consents)).body.items).toMatchObject([
      { decision: 'withdrawn' },
      { guardianName: 'Rahmat' },
    ]);
    const [row] = await world.sql<{ sealed: string }>(
      { organisationId: world.university.id, role: 'lead' },
      `select encode(guardian_ciphertext, 'escape') sealed from consent_records where id = $1`,
      [consentId],
    );
    expect(row?.sealed).not.toContain('Rahmat');
  });
});
