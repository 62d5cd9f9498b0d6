import { EVENT_TEMPLATES } from '@ikrar/domain';
import { aWorld } from '../../../testing';
import type { Answer, World } from '../../../testing';
import { newId } from '../../platform/database/new-id';

const KELURAHAN = '21.71.01.1007';
const PAST = { startsAt: '2024-09-25T02:00:00Z', endsAt: '2024-09-25T04:00:00Z' };

describe('events', () => {
  let world: World;
  let programId: string;
  beforeAll(async () => {
    world = await aWorld();
    programId = newId();
    await world.asLead.put(`/api/programs/${programId}`, { title: 'Program', year: 2024 });
  });
  afterAll(() => world.close());

  const anEvent = async (body: object = {}): Promise<string> => {
    const id = newId();
    const answer = await world.asLead.put(`/api/events/${id}`, { programId, template: 'school', ...body });
    expect(answer.status).toBe(201);
    return id;
  };
  const errorsOf = (answer: Answer): unknown =>
    (answer.body['errors'] as unknown as { field: string; code: string }[]).map(
      ({ field, code }) => `${field}:${code}`,
    );

  it('come whole out of a template in one PUT', async () => {
    const id = newId();
    const body = {
      programId,
      template: 'school',
      areaCode: KELURAHAN,
      venueName: 'MA Bahtera Contoh',
      ...PAST,
    };
    const created = await world.asLead.put(`/api/events/${id}`, body);
    expect(created.status).toBe(201);
    const template = EVENT_TEMPLATES.school;
    expect(created.body).toMatchObject({
      id,
      title: template.title.id,
      kind: 'outreach',
      methods: template.methods,
      purpose: template.purpose.id,
      learningSummary: template.learningSummary.id,
      targetGroup: 'pupils',
      targetAgeMin: 15,
      targetAgeMax: 19,
      plannedSize: 25,
      plannedClasses: template.plannedClasses,
      zone: 'Asia/Jakarta',
      areaName: 'Sekanak Raya',
      startsAt: '2024-09-25T02:00:00.000Z',
      state: 'planned',
      joinCode: expect.stringMatching(/^[2-9A-HJKMNP-Z]{6}$/),
      ownerId: world.asLead.userId,
      version: 1,
    });
    expect(created.body['agenda']).toMatchObject(
      template.agenda.map(({ stage, title, minutes, topics }) => ({
        stage,
        title: title.id,
        minutes,
        topics,
      })),
    );
    expect((created.body['topics'] as unknown as unknown[]).length).toBe(6);
    const again = await world.asLead.put(`/api/events/${id}`, body);
    expect(again.status).toBe(200);
    expect(again.body).toEqual(created.body);
    const different = await world.asLead.put(`/api/events/${id}`, { ...body, venueName: 'Balai' });
    expect([different.status, different.body['code']]).toEqual([409, 'id-conflict']);
  });

  it('make their join code known to the phones', async () => {
    const id = await anEvent();
    const joinCode = (await world.asLead.get(`/api/events/${id}`)).body['joinCode'];
    const rows = await world.sql<{ event_id: string; organisation_id: string }>(
      null,
      'select event_id, organisation_id from event_codes where join_code = $1',
      [joinCode],
    );
    expect(rows).toEqual([{ event_id: id, organisation_id: world.university.id }]);
  });

  it('need a title and a kind without a template, and a program that can be seen', async () => {
    const bare = await world.asLead.put(`/api/events/${newId()}`, { programId });
    expect([bare.status, errorsOf(bare)]).toEqual([422, ['title:required', 'kind:required']]);
    const own = { programId, title: 'FGD nelayan', kind: 'focus_group', areaCode: '81.71' };
    const created = await world.asLead.put(`/api/events/${newId()}`, own);
    expect(created.body).toMatchObject({ ...own, zone: 'Asia/Jayapura', agenda: [], topics: [] });
    const elsewhere = await world.asOther.put(`/api/events/${newId()}`, own);
    expect(elsewhere.status).toBe(404);
  });

  it('refuse what cannot be', async () => {
    const wrong = await world.asLead.put(`/api/events/${newId()}`, {
      programId,
      template: 'school',
      startsAt: PAST.endsAt,
      endsAt: PAST.startsAt,
      targetAgeMin: 20,
    });
    expect(errorsOf(wrong)).toEqual(['endsAt:before-start', 'targetAgeMax:below-minimum']);
    const unknownArea = await world.asLead.put(`/api/events/${newId()}`, {
      programId,
      template: 'school',
      areaCode: '99.99',
    });
    expect([unknownArea.status, unknownArea.body['code']]).toEqual([409, 'reference-missing']);
  });

  it('change under their version; null clears', async () => {
    const id = await anEvent(PAST);
    const path = `/api/events/${id}`;
    expect((await world.asLead.patch(path, { title: 'Baru' }, null)).status).toBe(428);
    const changed = await world.asLead.patch(
      path,
      { title: 'Baru', endsAt: null, plannedClasses: [{ className: 'X', planned: 3 }] },
      1,
    );
    expect(changed.body).toMatchObject({
      title: 'Baru',
      endsAt: null,
      startsAt: '2024-09-25T02:00:00.000Z',
      plannedClasses: [{ className: 'X', planned: 3 }],
      version: 2,
    });
    const stale = await world.asLead.patch(path, { title: 'Lama' }, 1);
    expect([stale.status, stale.body['current']]).toMatchObject([412, { title: 'Baru', version: 2 }]);
    const early = await world.asLead.patch(path, { endsAt: '2024-09-25T01:00:00Z' }, 2);
    expect(errorsOf(early)).toEqual(['endsAt:before-start']);
  });

  it('move one step at a time, and say what stands in the way', async () => {
    const id = await anEvent();
    const path = `/api/events/${id}/state`;
    const refused = await world.asLead.post(path, { to: 'open' });
    expect([refused.status, refused.body['code']]).toEqual([409, 'event.transition']);
    expect(refused.body['reasons']).toEqual(['no-date', 'no-area']);
    await world.asLead.patch(`/api/events/${id}`, { ...PAST, areaCode: KELURAHAN }, 1);
    expect((await world.asMember.post(path, { to: 'open' })).status).toBe(403);
    expect((await world.asOther.post(path, { to: 'open' })).status).toBe(404);
    const opened = await world.asLead.post(path, { to: 'open' });
    expect(opened.body).toMatchObject({
      state: 'open',
      moves: [
        { to: 'held', obstacles: ['nobody-present'] },
        { to: 'planned', obstacles: [] },
      ],
    });
    const again = await world.asLead.post(path, { to: 'open' });
    expect([again.status, again.body['version']]).toEqual([200, opened.body['version']]);
    const leap = await world.asLead.post(path, { to: 'reported' });
    expect(leap.body['reasons']).toEqual(['no-such-move']);
    const held = await world.asLead.post(path, { to: 'held', statedHeadcountOnly: true });
    expect(held.body['state']).toBe('held');
    const rows = await world.sql<{ details: object }>(
      { organisationId: world.university.id, role: 'admin' },
      `select details from audit_log where subject_id = $1 and action = 'moveEvent' order by recorded_at desc limit 1`,
      [id],
    );
    expect(rows).toEqual([{ details: { from: 'open', to: 'held', statedHeadcountOnly: true } }]);
  });

  it('show planned beside present, and whether the target age was reached', async () => {
    const id = await anEvent(PAST);
    await world.sql(
      { organisationId: world.university.id, role: 'lead' },
      `with folk as (
         insert into people (organisation_id, id, full_name, created_at, updated_at, version)
         select $1, gen_random_uuid(), 'Peserta ' || n, now(), now(), 1 from generate_series(1, 4) n returning id)
       insert into participants (organisation_id, id, event_id, person_id, role, class_name, birth_year,
                                 personal_code, present_at, created_at, updated_at, version)
       select $1, gen_random_uuid(), $2, id, case n when 4 then 'companion' else 'participant' end,
              (array['XI IPA 2', 'XII', 'X', null])[n], (array[2008, 2000, 2009, 1980])[n], 'CODE' || n,
              case n when 3 then null else now() end, now(), now(), 1
         from (select id, row_number() over () n from folk) numbered`,
      [world.university.id, id],
    );
    const detail = await world.asLead.get(`/api/events/${id}`);
    expect(detail.body['present']).toBe(2);
    expect(detail.body['attendance']).toEqual({
      registered: 3,
      present: 2,
      othersPresent: 1,
      classes: [
        { className: 'X', planned: 8, present: 0 },
        { className: 'XI', planned: 8, present: 1 },
        { className: 'XII', planned: 9, present: 1 },
      ],
      targetAge: { result: 'partly', inside: 1, outside: 1, unknown: 0 },
    });
    const ready = (detail.body['readiness'] as unknown as { item: string; ready: boolean }[])
      .filter((line) => line.ready)
      .map((line) => line.item);
    expect(ready).toEqual(['date', 'agenda', 'topics', 'lead', 'participants']);
    const forAnalyst = await world.asAnalyst.get(`/api/events/${id}`);
    expect(forAnalyst.body).toMatchObject({ present: null, attendance: null, readiness: [], moves: [] });
  });

  it('answer 401, 403, and 404 for what is not one’s own', async () => {
    const path = `/api/events/${await anEvent()}`;
    expect((await world.asNobody.get(path)).status).toBe(401);
    expect((await world.asOfficial.get(path)).status).toBe(403);
    expect((await world.asAnalyst.patch(path, { title: 'x' }, 1)).status).toBe(403);
    const random = await world.asOther.get(`/api/events/${newId()}`);
    for (const outsider of [world.asOther, world.asMember]) {
      const answer = await outsider.get(path);
      expect([answer.status, answer.text]).toEqual([404, random.text]);
      expect((await outsider.patch(path, { title: 'x' }, 1)).status).toBe(404);
    }
  });

  it('are listed without a date first, then the latest, filtered and in pages', async () => {
    const mark = newId().slice(-8);
    const dated = async (day: string | null): Promise<string> =>
      anEvent({ title: `${mark} ${day ?? 'kapan'}`, ...(day && { startsAt: `${day}T02:00:00Z` }) });
    const early = await dated('2023-05-01');
    const none = await dated(null);
    const late = await dated('2024-05-01');
    const idsOf = (answer: Answer): string[] =>
      (answer.body['items'] as unknown as { id: string }[]).map((item) => item.id);
    const first = await world.asLead.get(`/api/events?search=${mark}&limit=2`);
    expect(idsOf(first)).toEqual([none, late]);
    const cursor = String(first.body['nextCursor']);
    const second = await world.asLead.get(`/api/events?search=${mark}&limit=2&cursor=${cursor}`);
    expect([idsOf(second), second.body['nextCursor']]).toEqual([[early], null]);
    expect(idsOf(await world.asLead.get(`/api/events?search=${mark}&state=held`))).toEqual([]);
    expect(idsOf(await world.asLead.get(`/api/events?search=${mark}&program=${newId()}`))).toEqual([]);
    expect(idsOf(await world.asMember.get(`/api/events?search=${mark}`))).toEqual([]);
    expect(idsOf(await world.asOther.get(`/api/events?search=${mark}`))).toEqual([]);
  });

  it('belong to the member who plans them', async () => {
    const staffId = newId();
    const staff = await world.asLead.put(`/api/staff/${staffId}`, {
      fullName: 'Dewi',
      userId: world.asMember.userId,
    });
    const seat = `/api/programs/${programId}/members/${newId()}`;
    await world.asLead.put(seat, { personId: staff.body['personId'], duty: 'member' });
    const id = newId();
    const made = await world.asMember.put(`/api/events/${id}`, { programId, template: 'public_discussion' });
    expect(made.status).toBe(201);
    await world.asLead.delete(seat);
    expect((await world.asMember.get(`/api/events/${id}`)).status).toBe(200);
    expect((await world.asMember.get(`/api/programs/${programId}`)).status).toBe(200);
    expect((await world.asMember.get(`/api/events/${await anEvent()}`)).status).toBe(404);
  });
});
