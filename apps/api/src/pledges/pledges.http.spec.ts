import { PLEDGE_TEXT } from '@ikrar/domain';
import { anEvent, aWorld, freshId } from '../../testing';
import type { World } from '../../testing';

interface Hall {
  readonly eventId: string;
  readonly joinCode: string;
  readonly textId: string;
  readonly pupil: { id: string; code: string };
  readonly adult: { id: string; code: string };
}

const MINOR_DUTY = 'educate_peers';
const ADULT_DUTY = 'liaise';

async function aHall(world: World): Promise<Hall> {
  const eventId = await anEvent(world.asLead, {
    areaCode: '21.71.01.1006',
    startsAt: '2026-09-25T02:00:00.000Z',
    endsAt: '2026-09-25T05:00:00.000Z',
  });
  const textId = freshId();
  const { title, content, duties } = PLEDGE_TEXT;
  await world.asLead.put(`/api/pledge-texts/${textId}`, { title: title.id, content, duties });
  await world.asLead.put(`/api/events/${eventId}/pledge-text`, { pledgeTextId: textId });
  const join = async (fullName: string, birthYear: number): Promise<{ id: string; code: string }> => {
    const id = freshId();
    const answer = await world.asLead.put(`/api/events/${eventId}/participants/${id}`, {
      fullName,
      role: 'participant',
      birthYear,
    });
    return { id, code: String(answer.body.personalCode) };
  };
  const event = await world.asLead.get(`/api/events/${eventId}`);
  return {
    eventId,
    joinCode: String(event.body.joinCode),
    textId,
    pupil: await join('Wulan', 2010),
    adult: await join('Harun', 1990),
  };
}

describe('a pledge from a phone', () => {
  let world: World;
  let hall: Hall;

  beforeAll(async () => {
    world = await aWorld();
    hall = await aHall(world);
  });
  afterAll(() => world.close());

  const body = (code: string, duty: string) => ({
    personalCode: code,
    pledgeTextId: hall.textId,
    duties: [duty],
    shareWanted: true,
    claimedAt: '2031-01-01T00:00:00.000Z',
  });
  const put = (id: string, sent: object) =>
    world.asNobody.put(`/api/public/events/${hall.joinCode}/pledges/${id}`, sent);

  it('is stored once however often it is sent, and has an owner and a next step at once', async () => {
    const id = freshId();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => put(id, body(hall.adult.code, ADULT_DUTY))),
    );
    expect(answers.map((one) => one.status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
    const list = await world.asLead.get(`/api/events/${hall.eventId}/pledges`);
    expect(list.body.items).toMatchObject([
      {
        id,
        fullName: 'Harun',
        minor: false,
        status: 'pledged',
        nextStep: 'contact',
        ownerId: world.asLead.userId,
        shareWanted: true,
      },
    ]);
    expect((list.body.items as unknown as { nextContactOn: string }[])[0]?.nextContactOn).toMatch(
      /^\d{4}-\d\d-\d\d$/,
    );
    expect(await put(id, { ...body(hall.adult.code, ADULT_DUTY), shareWanted: false })).toMatchObject({
      status: 409,
      body: { code: 'pledge.different' },
    });
    expect(await put(freshId(), body(hall.adult.code, ADULT_DUTY))).toMatchObject({
      status: 409,
      body: { code: 'pledge.exists' },
    });
  });

  it('of a minor takes education duties alone and never asks to share', async () => {
    expect(await put(freshId(), body(hall.pupil.code, ADULT_DUTY))).toMatchObject({
      status: 422,
      body: { code: 'pledge.duty-not-allowed' },
    });
    expect((await put(freshId(), body(hall.pupil.code, MINOR_DUTY))).status).toBe(201);
    const list = await world.asLead.get(`/api/events/${hall.eventId}/pledges`);
    expect(list.body.items).toContainEqual(
      expect.objectContaining({ fullName: 'Wulan', minor: true, shareWanted: false }),
    );
  });

  it('needs a code of this event', async () => {
    expect(await put(freshId(), body('AAA-AAA', MINOR_DUTY))).toMatchObject({
      status: 404,
      body: { code: 'participant.unknown-code' },
    });
  });
});

describe('following a pledge up', () => {
  let world: World;
  let hall: Hall;

  beforeAll(async () => {
    world = await aWorld();
    hall = await aHall(world);
  });
  afterAll(() => world.close());

  async function aPledge(participantId: string, duty: string): Promise<string> {
    const id = freshId();
    const answer = await world.asLead.put(`/api/events/${hall.eventId}/pledges/${id}`, {
      participantId,
      duties: [duty],
      shareWanted: true,
    });
    if (answer.status !== 201) throw new Error(answer.text);
    return id;
  }
  const send = (method: string, path: string, version: number, body: object) =>
    world.asLead.send(method, path, body, { 'If-Match': `"${version}"` });
  const move = (id: string, version: number, body: object) =>
    send('POST', `/api/pledges/${id}/status`, version, body);

  it('agrees on no contact before today, by the day of the venue', async () => {
    const participantId = freshId();
    const person = { fullName: 'Mariam', role: 'participant', birthYear: 1988 };
    await world.asLead.put(`/api/events/${hall.eventId}/participants/${participantId}`, person);
    const id = await aPledge(participantId, ADULT_DUTY);
    const venueDay = (moment: number) =>
      new Date(moment + 7 * 3_600_000 /* Batam */).toISOString().slice(0, 10);
    const [yesterday, today] = [venueDay(Date.now() - 86_400_000), venueDay(Date.now())];
    const refused = {
      status: 422,
      body: { code: 'invalid-input', errors: [{ field: 'nextContactOn', code: 'in-past' }] },
    };
    expect(await send('PATCH', `/api/pledges/${id}`, 1, { nextContactOn: yesterday })).toMatchObject(refused);
    expect(await move(id, 1, { to: 'contacted', nextContactOn: yesterday })).toMatchObject(refused);
    const changed = await send('PATCH', `/api/pledges/${id}`, 1, { nextContactOn: today });
    expect(changed).toMatchObject({ status: 200, body: { nextContactOn: today, version: 2 } });
    expect(await move(id, 2, { to: 'declined', nextContactOn: null })).toMatchObject({ status: 200 });
  });

  it('goes step by step, and a minor becomes active only with the consent of a guardian', async () => {
    const id = await aPledge(hall.pupil.id, MINOR_DUTY);
    expect(await move(id, 1, { to: 'active' })).toMatchObject({
      status: 409,
      body: {
        code: 'pledge.transition',
        reasons: expect.arrayContaining(['no-such-move', 'no-guardian-consent']),
      },
    });
    await move(id, 1, { to: 'contacted', note: 'Ditelepon lewat wali' });
    await move(id, 2, { to: 'screened' });
    await move(id, 3, { to: 'trained' });
    expect(await move(id, 4, { to: 'active' })).toMatchObject({
      status: 409,
      body: { reasons: ['no-guardian-consent'] },
    });
    const consent = {
      purpose: 'pledge',
      decision: 'given',
      textVersion: 'v1',
      method: 'paper',
      decidedOn: '2026-09-24',
      guardianName: 'Rahmat',
      guardianRelation: 'ayah',
    };
    const consented = await send('PUT', `/api/pledges/${id}/guardian-consents/${freshId()}`, 4, consent);
    expect(consented).toMatchObject({ status: 201, body: { guardianConsented: true, version: 5 } });
    const active = await move(id, 5, { to: 'active' });
    expect(active).toMatchObject({ status: 200, body: { status: 'active', nextStep: 'accompany' } });
    expect((active.body.history as unknown as { toStatus: string }[]).map((one) => one.toStatus)).toEqual([
      'pledged',
      'contacted',
      'screened',
      'trained',
      'active',
    ]);
    expect(await move(id, 1, { to: 'paused' })).toMatchObject({
      status: 412,
      body: { current: { version: 6 } },
    });
    const withPhone = await move(id, 6, { to: 'paused', note: 'hubungi 081234567890' });
    expect(withPhone).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'note', code: 'personal-data' }] },
    });
  });

  it('is shared with an office only by two yeses, and unshared by one no', async () => {
    const id = await aPledge(hall.adult.id, ADULT_DUTY);
    const agreementId = freshId();
    await world.asAdmin.put(`/api/agreements/${agreementId}`, {
      officeId: world.office.id,
      areaCode: '21.71.01',
      validFrom: '2024-01-01',
    });
    const consentId = freshId();
    const shareNow = () => send('PUT', `/api/pledges/${id}/share`, 1, { agreementId, consentId });
    expect(await shareNow()).toMatchObject({ status: 409, body: { code: 'pledge.consent-missing' } });
    await world.asLead.put(
      `/api/events/${hall.eventId}/participants/${hall.adult.id}/consents/${consentId}`,
      {
        purpose: 'share_with_office',
        decision: 'given',
        textVersion: 'v1',
        method: 'spoken',
        decidedOn: '2026-09-25',
      },
    );
    expect(await shareNow()).toMatchObject({
      status: 200,
      body: { sharedWith: expect.stringMatching(/^Organisasi/), version: 2 },
    });
    const official = {
      organisationId: world.office.id,
      role: 'official',
      scope: '21.71.01%',
      agreements: `${world.university.id}/${agreementId}`,
    };
    const seen = () =>
      world.sql<{ shared_name: string }>(official, 'select shared_name from pledges where id = $1', [id]);
    expect(await seen()).toEqual([{ shared_name: 'Harun' }]);
    expect(
      await world.sql({ ...official, scope: '16.71%' }, 'select 1 from pledges where id = $1', [id]),
    ).toEqual([]);
    expect(
      await world.sql({ ...official, agreements: '' }, 'select 1 from pledges where id = $1', [id]),
    ).toEqual([]);
    expect((await world.asLead.delete(`/api/pledges/${id}/share`)).body).toMatchObject({ sharedWith: null });
    expect(await seen()).toEqual([]);
  });

  it('shows beside each duty the office it leads to', async () => {
    const list = await world.asLead.get(`/api/pledges?area=21.71.01`);
    const adult = (list.body.items as unknown as { id: string; fullName: string }[]).find(
      (one) => one.fullName === 'Harun',
    );
    const detail = await world.asLead.get(`/api/pledges/${adult?.id}`);
    expect(detail.body.receivers).toEqual([
      expect.objectContaining({
        code: ADULT_DUTY,
        receiverRole: 'APH-POLSEK',
        receiverArea: 'Belakang Padang',
        channel: expect.objectContaining({ display: '110' }),
      }),
    ]);
  });

  it('lists whom nobody waits for last, also over the border of a page', async () => {
    const event = await aHall(world);
    const pledge = async (participantId: string): Promise<string> => {
      const id = freshId();
      await world.asLead.put(`/api/events/${event.eventId}/pledges/${id}`, {
        participantId,
        duties: [MINOR_DUTY],
        shareWanted: false,
      });
      return id;
    };
    const declined = await pledge(event.adult.id);
    const waiting = await pledge(event.pupil.id);
    await move(declined, 1, { to: 'declined' });
    const path = `/api/events/${event.eventId}/pledges?limit=1`;
    const first = (await world.asLead.get(path)).body;
    const second = (await world.asLead.get(`${path}&cursor=${String(first.nextCursor)}`)).body;
    expect([first.items, second.items, second.nextCursor]).toMatchObject([
      [{ id: waiting }],
      [{ id: declined }],
      null,
    ]);
  });

  it('is nobody else’s business', async () => {
    const [id] = (await world.asLead.get('/api/pledges')).body.items as unknown as { id: string }[];
    for (const persona of [world.asMember, world.asOther]) {
      expect((await persona.get(`/api/pledges/${id?.id}`)).status).toBe(404);
    }
    for (const persona of [world.asAnalyst, world.asOfficial]) {
      expect((await persona.get('/api/pledges')).status).toBe(403);
    }
    expect((await world.asNobody.get('/api/pledges')).status).toBe(401);
  });
});
