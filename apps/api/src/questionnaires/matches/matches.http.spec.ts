import type { Answer, Hall, World } from '../../../testing';
import {
  aHall,
  anOpenPhase,
  aPublishedVersion,
  aWorld,
  counted,
  freshId,
  knownBy,
  rightAnswers,
} from '../../../testing';

let world: World;
let hall: Hall;
/** Ids of the responses by phase and code. */
let ids: Record<string, string>;

const BEFORE = ['SI-07-02-SD', 'AT-12-01-SD', 'NU-03-00-MI', 'NU-03-00-MI', 'XY-30-09-SD', null];
const AFTER = ['SI-07-02-SD', 'AT-21-01-SD', 'NU-03-00-MI', 'QR-11-04-SD'];

beforeAll(async () => {
  world = await aWorld();
  const { versionId } = await aPublishedVersion(world.university);
  hall = await aHall(world, world.university, 0);
  await knownBy(hall, 'self_code');
  ids = {};
  for (const [phase, codes] of [
    ['pre', BEFORE],
    ['post', AFTER],
  ] as const) {
    const deploymentId = await anOpenPhase(hall, phase, versionId);
    for (const selfCode of codes) {
      const id = freshId();
      ids[`${phase} ${selfCode ?? '-'}`] = id;
      const sent = await world.asNobody.put(`/api/public/events/${hall.joinCode}/responses/${id}`, {
        selfCode,
        deploymentId,
        answers: rightAnswers(),
        claimedAt: new Date().toISOString(),
      });
      if (sent.status !== 201) throw new Error(sent.text);
    }
  }
});
afterAll(() => world.close());

const get = (who = world.asLead): Promise<Answer> => who.get(`/api/events/${hall.eventId}/matches`);
/** Once all that was changed is counted and evaluated. */
async function results(): Promise<Answer['body']> {
  for (;;) {
    await counted(world);
    const { body } = await world.asLead.get(`/api/events/${hall.eventId}/results`);
    if (body['current'] as unknown) return body;
  }
}
const partedPath = (id: string): string => `/api/events/${hall.eventId}/parted-matches/${id}`;
const near = () => ({ earlierResponseId: ids['pre AT-12-01-SD'], laterResponseId: ids['post AT-21-01-SD'] });
const exclusions = [
  { reason: 'no_code', pre: 1, post: 0 },
  { reason: 'same_code', pre: 2, post: 0 },
  { reason: 'ambiguous', pre: 0, post: 1 },
];
const counts = {
  exact: 1,
  oneSlip: 1,
  parted: 0,
  excluded: [...exclusions, { reason: 'no_partner', pre: 1, post: 1 }],
};
const pair = {
  earlierCode: 'AT-12-01-SD',
  laterCode: 'AT-21-01-SD',
  confidence: 'one_slip',
};

it('shows the near pairs with their confidence, counts the equal ones, and why the others are in none', async () => {
  const { status, body } = await get();
  expect([status, body]).toEqual([200, { pairs: [{ ...near(), ...pair, parted: null }], counts }]);
  expect(await results()).toMatchObject({
    identification: 'self_code',
    evaluation: {
      counts: { pre: 6, post: 4, matched: 2, nearPairs: 1, exclusions: counts.excluded },
      warnings: expect.arrayContaining(['near_pairs']) as string[],
    },
  });
});

it('parts a near pair, which the results follow, and joins it again as if nothing had been', async () => {
  const before = await get();
  const id = freshId();
  const parted = await world.asLead.put(partedPath(id), near());
  expect([parted.status, parted.body]).toEqual([201, { id, ...near() }]);
  expect((await world.asLead.put(partedPath(id), near())).status).toBe(200);
  const other = await world.asLead.put(partedPath(id), {
    ...near(),
    laterResponseId: ids['post QR-11-04-SD'],
  });
  expect([other.status, other.body['code']]).toEqual([409, 'id-conflict']);
  const excluded = [
    ...exclusions,
    { reason: 'parted', pre: 1, post: 1 },
    { reason: 'no_partner', pre: 1, post: 1 },
  ];
  expect((await get()).body).toEqual({
    pairs: [{ ...near(), ...pair, parted: id }],
    counts: { exact: 1, oneSlip: 0, parted: 1, excluded },
  });
  expect(await results()).toMatchObject({
    evaluation: { counts: { matched: 1, nearPairs: 0, exclusions: excluded } },
  });
  expect((await world.asLead.delete(partedPath(id))).status).toBe(204);
  expect((await world.asLead.delete(partedPath(id))).status).toBe(404);
  expect((await get()).body).toEqual(before.body);
});

it('parts only what a slip has joined', async () => {
  const strangers = [
    { earlierResponseId: ids['pre SI-07-02-SD'], laterResponseId: ids['post SI-07-02-SD'] },
    { earlierResponseId: ids['pre AT-12-01-SD'], laterResponseId: ids['post QR-11-04-SD'] },
    { earlierResponseId: freshId(), laterResponseId: freshId() },
  ];
  for (const body of strangers) {
    const refused = await world.asLead.put(partedPath(freshId()), body);
    expect([refused.status, refused.body['code']]).toEqual([409, 'match.not-near']);
  }
});

it('has nothing to show where people are known in another way', async () => {
  const other = await aHall(world);
  const { body } = await world.asLead.get(`/api/events/${other.eventId}/matches`);
  expect(body).toEqual({ pairs: [], counts: { exact: 0, oneSlip: 0, parted: 0, excluded: [] } });
});

it('matches a follow-up with what was asked before it, in this order only', async () => {
  const { versionId } = await aPublishedVersion(world.university);
  const other = await aHall(world, world.university, 0);
  await knownBy(other, 'self_code');
  const waves: string[] = [];
  const sheets: string[] = [];
  for (const [phase, selfCode] of [
    ['pre', 'SI-07-02-SD'],
    ['post', 'SI-07-02-SD'],
    ['follow_up', 'SI-08-02-SD'],
  ] as const) {
    const deploymentId = await anOpenPhase(other, phase, versionId);
    const id = freshId();
    const sheet = { selfCode, deploymentId, answers: rightAnswers(), claimedAt: new Date().toISOString() };
    await world.asNobody.put(`/api/public/events/${other.joinCode}/responses/${id}`, sheet);
    waves.push(deploymentId);
    sheets.push(id);
  }
  const [pre, post, followUp] = waves;
  const path = `/api/events/${other.eventId}/matches`;
  const found = await world.asLead.get(`${path}?earlier=${post}&later=${followUp}`);
  const late = { earlierResponseId: sheets[1], laterResponseId: sheets[2] };
  expect(found.body).toEqual({
    pairs: [
      {
        ...late,
        earlierCode: 'SI-07-02-SD',
        laterCode: 'SI-08-02-SD',
        confidence: 'one_slip',
        parted: null,
      },
    ],
    counts: { exact: 0, oneSlip: 1, parted: 0, excluded: [] },
  });
  const put = (body: object): Promise<Answer> =>
    world.asLead.put(`/api/events/${other.eventId}/parted-matches/${freshId()}`, body);
  expect((await put(late)).status).toBe(201);
  // Parted from the post-test, the follow-up is still taken for the pre-test's; that pair counts none parted.
  expect((await world.asLead.get(`${path}?earlier=${pre}&later=${followUp}`)).body['counts']).toEqual({
    ...{ exact: 0, oneSlip: 1, parted: 0, excluded: [] },
  });
  expect((await world.asLead.get(path)).body['counts']).toMatchObject({ exact: 1, parted: 0 });
  expect((await world.asLead.get(`${path}?earlier=${followUp}&later=${pre}`)).status).toBe(404);
  expect((await world.asLead.get(`${path}?later=${freshId()}`)).status).toBe(404);
  const turned = await put({ earlierResponseId: sheets[2], laterResponseId: sheets[0] });
  expect([turned.status, turned.body['code']]).toEqual([409, 'match.not-near']);
});

it('is for the team of the event', async () => {
  expect((await get(world.asNobody)).status).toBe(401);
  expect((await get(world.asAnalyst)).status).toBe(403);
  expect((await get(world.asOther)).status).toBe(404);
  for (const [who, status] of [
    [world.asNobody, 401],
    [world.asAnalyst, 403],
    [world.asOther, 404],
    [world.asMember, 404],
  ] as const) {
    expect((await who.put(partedPath(freshId()), near())).status).toBe(status);
    expect((await who.delete(partedPath(freshId()))).status).toBe(status);
  }
});
