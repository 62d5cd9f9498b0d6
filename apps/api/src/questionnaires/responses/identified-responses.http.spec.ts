import type { Answer, Hall, World } from '../../../testing';
import {
  aHall,
  anOpenPhase,
  aParticipant,
  aPublishedVersion,
  aWorld,
  freshId,
  inMinutes,
  knownBy,
  rightAnswers,
} from '../../../testing';

let world: World;
let versionId: string;
beforeAll(async () => {
  world = await aWorld();
  versionId = (await aPublishedVersion(world.university)).versionId;
});
afterAll(() => world.close());

const send = (hall: Hall, id: string, body: object): Promise<Answer> =>
  world.asNobody.put(`/api/public/events/${hall.joinCode}/responses/${id}`, body);
const sheetOf = (deploymentId: string, facts: object = {}) => ({
  deploymentId,
  answers: rightAnswers(),
  claimedAt: new Date().toISOString(),
  ...facts,
});
const stored = (hall: Hall) =>
  world.sql<{ personal_code: string | null; self_code: string | null; late: boolean }>(
    { organisationId: world.university.id, role: 'lead' },
    `select personal_code, self_code, late from responses where organisation_id = $1 and event_id = $2 order by received_at, id`,
    [world.university.id, hall.eventId],
  );

describe.each([
  [
    'personal_code',
    (hall: Hall) => ({ personalCode: hall.codes[0] }),
    (hall: Hall) => ({ personalCode: hall.codes[1] }),
  ],
  ['self_code', () => ({ selfCode: 'SI-07-02-SD' }), () => ({ selfCode: 'SI-08-02-SD' })],
  ['anonymous', () => ({}), () => ({ claimedAt: '2024-01-01T00:00:00Z' })],
] as const)('a response by %s', (identification, who, another) => {
  let hall: Hall;
  let deploymentId: string;
  beforeEach(async () => {
    hall = await aHall(world);
    if (identification !== 'personal_code') await knownBy(hall, identification);
    deploymentId = await anOpenPhase(hall, 'pre', versionId);
  });

  it('is stored once, confirmed again, and refused with another writer or other answers', async () => {
    const [id, sheet] = [freshId(), sheetOf(deploymentId, who(hall))];
    const copies = await Promise.all(Array.from({ length: 8 }, () => send(hall, id, sheet)));
    expect(copies.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
    expect(new Set(copies.map(({ text }) => text)).size).toBe(1);
    for (const change of [another(hall), { answers: { ...rightAnswers(), i1: 'a' } }]) {
      const other = await send(hall, id, { ...sheet, ...change });
      expect([other.status, other.body['code']]).toEqual([409, 'response.different']);
    }
    await world.asLead.post(`/api/events/${hall.eventId}/deployments/${deploymentId}/close`);
    expect((await send(hall, id, sheet)).status).toBe(200);
    expect(await stored(hall)).toHaveLength(1);
  });

  it('says who answers in the way of the event, in no other', async () => {
    const ways = [
      ['personal_code', { personalCode: hall.codes[0] }],
      ['self_code', { selfCode: 'SI-07-02-SD' }],
      ['nothing', {}],
      ['both', { personalCode: hall.codes[0], selfCode: 'SI-07-02-SD' }],
    ] as const;
    const outcomes = await Promise.all(
      ways.map(([, facts]) => send(hall, freshId(), sheetOf(deploymentId, facts))),
    );
    const taken = {
      personal_code: ['personal_code'],
      self_code: ['self_code', 'nothing'],
      anonymous: ['nothing'],
    };
    expect(outcomes.map(({ status, body }) => body['code'] ?? status)).toEqual(
      ways.map(([way]) =>
        taken[identification].some((one) => one === way) ? 201 : 'response.identification',
      ),
    );
  });
});

describe('a window', () => {
  it('ends for what is finished after it; what was finished before comes late', async () => {
    const hall = await aHall(world);
    const ended = await anEndedPhase(hall);
    const late = await send(
      hall,
      freshId(),
      sheetOf(ended, { personalCode: hall.codes[0], claimedAt: inMinutes(-40) }),
    );
    expect(late.status).toBe(201);
    const after = await send(
      hall,
      freshId(),
      sheetOf(ended, { personalCode: hall.codes[1], claimedAt: inMinutes(-20) }),
    );
    expect([after.status, after.body['code']]).toEqual([409, 'deployment.not-open']);
    expect(await stored(hall)).toEqual([{ personal_code: hall.codes[0], self_code: null, late: true }]);
    const told = await world.asLead.get(`/api/events/${hall.eventId}/deployments`);
    expect(told.body['items']).toEqual([expect.objectContaining({ id: ended, received: 1, late: 1 })]);
  });

  it('has not begun for anybody, whatever the phone says of the time', async () => {
    const hall = await aHall(world);
    const id = freshId();
    await world.asLead.put(`/api/events/${hall.eventId}/deployments/${id}`, {
      phase: 'pre',
      instrumentVersionId: versionId,
      opensAt: inMinutes(30),
    });
    const early = await send(
      hall,
      freshId(),
      sheetOf(id, { personalCode: hall.codes[0], claimedAt: inMinutes(40) }),
    );
    expect([early.status, early.body['code']]).toEqual([409, 'deployment.not-open']);
  });

  it('of a follow-up takes what is late after the report, that of the post-test does not', async () => {
    const hall = await aHall(world);
    const [followUp, post] = [await anEndedPhase(hall, 'follow_up'), await anEndedPhase(hall, 'post')];
    await world.sql(
      { organisationId: world.university.id, role: 'system' },
      `update events set state = 'reported' where organisation_id = $1 and id = $2`,
      [world.university.id, hall.eventId],
    );
    const late = { personalCode: hall.codes[0], claimedAt: inMinutes(-40) };
    expect((await send(hall, freshId(), sheetOf(followUp, late))).status).toBe(201);
    expect((await send(hall, freshId(), sheetOf(post, late))).body['code']).toBe('deployment.not-open');
  });

  async function anEndedPhase(hall: Hall, phase = 'pre'): Promise<string> {
    const id = freshId();
    await world.asLead.put(`/api/events/${hall.eventId}/deployments/${id}`, {
      phase,
      instrumentVersionId: versionId,
      opensAt: inMinutes(-60),
      closesAt: inMinutes(-30),
    });
    return id;
  }
});

describe('only for those present', () => {
  it('is decided where it is stored: those marked, nobody else, also when they send together', async () => {
    const hall = await aHall(world);
    const here = await aParticipant(world, hall, { present: true });
    const deploymentId = await anOpenPhase(hall, 'post', versionId, { presentOnly: true });
    const absent = hall.codes[0];
    const outcomes = await Promise.all(
      [here, absent, here, 'BCDEF9'].map((personalCode) =>
        send(hall, freshId(), sheetOf(deploymentId, { personalCode })),
      ),
    );
    expect(outcomes.map(({ status, body }) => body['code'] ?? status)).toEqual([
      201,
      'response.not-present',
      201,
      'participant.unknown-code',
    ]);
    await world.sql(
      { organisationId: world.university.id, role: 'system' },
      `update participants set present_at = now() where organisation_id = $1 and personal_code = $2 and event_id = $3`,
      [world.university.id, absent, hall.eventId],
    );
    expect((await send(hall, freshId(), sheetOf(deploymentId, { personalCode: absent }))).status).toBe(201);
  });
});

describe('without a code of the roster', () => {
  it('every sheet counts as received, for nobody can tell who wrote it', async () => {
    const hall = await aHall(world);
    await knownBy(hall, 'anonymous');
    const deploymentId = await anOpenPhase(hall, 'feedback', versionId);
    const [id, sheet] = [freshId(), sheetOf(deploymentId)];
    expect((await send(hall, id, sheet)).status).toBe(201);
    const list = await world.asLead.get(`/api/events/${hall.eventId}/deployments`);
    expect(list.body['items']).toEqual([expect.objectContaining({ phase: 'feedback', received: 1 })]);
  });

  it('shows the public its own row alone', async () => {
    const hall = await aHall(world);
    await knownBy(hall, 'anonymous');
    const deploymentId = await anOpenPhase(hall, 'pre', versionId);
    const [mine, theirs] = [freshId(), freshId()];
    await send(hall, mine, sheetOf(deploymentId));
    await send(hall, theirs, sheetOf(deploymentId));
    const seen = await world.sql(
      { organisationId: world.university.id, role: 'public', scope: mine },
      'select id from responses where organisation_id = $1',
      [world.university.id],
    );
    expect(seen).toEqual([{ id: mine }]);
  });
});
