import {
  aHall,
  anOpenPhase,
  aPublishedVersion,
  aWorld,
  counted,
  freshId,
  sendPoints,
} from '../../../testing';
import type { Hall, World } from '../../../testing';

const BEFORE = [2, 3, 4, 5, 6, 7];
const AFTER = [5, 6, 7, 8, 9, 10];

let world: World;
let hall: Hall;
beforeAll(async () => {
  world = await aWorld();
  const { versionId } = await aPublishedVersion(world.university);
  hall = await aHall(world, world.university, BEFORE.length);
  await sendPoints(world, hall, await anOpenPhase(hall, 'pre', versionId), BEFORE);
  await sendPoints(world, hall, await anOpenPhase(hall, 'post', versionId), AFTER);
  await counted(world);
});
afterAll(() => world.close());

const path = (): string => `/api/events/${hall.eventId}/result-settings`;
const results = async () => (await world.asLead.get(`/api/events/${hall.eventId}/results`)).body;
const problems = (body: Record<string, unknown>) =>
  (body['errors'] as { field: string; code: string }[]).map(({ field, code }) => [field, code]);

const BANDS = [
  { id: 'Belum', from: 0 },
  { id: 'Sudah', from: 80 },
];

it('begin as shipped, change the reading of the same tally at once, and leave a trace', async () => {
  const [before] = [await results()];
  expect(before).toMatchObject({
    settings: { knowledgeBands: [{ id: 'low', from: 0 }, { id: 'fair' }, { id: 'good' }], version: 0 },
    evaluation: { bands: { before: [4, 2, 0], after: [1, 2, 3] } },
  });
  const changed = await world.asLead.patch(path(), { knowledgeBands: BANDS }, 0);
  expect([changed.status, changed.body]).toEqual([
    200,
    { knowledgeBands: BANDS, gainBounds: { medium: 0.3, high: 0.7 }, version: 1 },
  ]);
  expect(await results()).toMatchObject({
    settings: { version: 1 },
    computedAt: before['computedAt'],
    evaluation: { bands: { bands: BANDS, before: [6, 0], after: [3, 3] } },
  });
  // Three of at most eight points that were open: 0.375, medium as shipped.
  const bounds = { gainBounds: { medium: 0.4, high: 0.9 } };
  expect((await world.asLead.patch(path(), bounds, 1)).body).toMatchObject({ ...bounds, version: 2 });
  const rows = await world.sql<{ action: string; details: object }>(
    { organisationId: world.university.id, role: 'admin' },
    `select action, details from audit_log where subject_id = $1 and action = 'changeResultSettings' order by recorded_at`,
    [hall.eventId],
  );
  expect(rows.map(({ details }) => details)).toEqual([
    { changed: ['knowledgeBands'] },
    { changed: ['gainBounds'] },
  ]);
});

it('change only under the version that was read', async () => {
  const { settings } = (await results()) as unknown as { settings: { version: number } };
  const stale = await world.asLead.patch(path(), { knowledgeBands: BANDS }, settings.version + 1);
  expect([stale.status, stale.body['code'], stale.body['current']]).toEqual([412, 'stale', settings]);
  expect((await world.asLead.patch(path(), { knowledgeBands: BANDS }, 0)).status).toBe(412);
  expect((await world.asLead.patch(path(), { knowledgeBands: BANDS }, null)).status).toBe(428);
});

it.each([
  [
    'no band from 0',
    {
      knowledgeBands: [
        { id: 'a', from: 10 },
        { id: 'b', from: 50 },
      ],
    },
    'bands_not_from_zero',
  ],
  [
    'a step back',
    {
      knowledgeBands: [
        { id: 'a', from: 0 },
        { id: 'b', from: 60 },
        { id: 'c', from: 60 },
      ],
    },
    'bands_not_ascending',
  ],
  ['one band', { knowledgeBands: [{ id: 'a', from: 0 }] }, 'too_few_bands'],
  [
    'one name twice',
    {
      knowledgeBands: [
        { id: 'a', from: 0 },
        { id: 'a', from: 60 },
      ],
    },
    'bands_of_one_name',
  ],
  ['bounds the wrong way round', { gainBounds: { medium: 0.7, high: 0.3 } }, 'gain_bounds_not_ascending'],
  ['bounds at the ends', { gainBounds: { medium: 0, high: 1 } }, 'gain_bounds_out_of_range'],
])('name what is wrong: %s', async (_, body, code) => {
  const answer = await world.asLead.patch(path(), body, 2);
  expect(answer.status).toBe(422);
  expect(problems(answer.body)).toContainEqual([Object.keys(body)[0], code]);
});

it('name what is no setting at all', async () => {
  const body = { knowledgeBands: [{ id: '', from: 200 }], gainBounds: { medium: 'half' }, alpha: 0.2 };
  const answer = await world.asLead.patch(path(), body, 2);
  expect(answer.status).toBe(422);
  expect(problems(answer.body).map(([field]) => field)).toEqual(
    expect.arrayContaining(['alpha', 'knowledgeBands.0.id', 'knowledgeBands.0.from', 'gainBounds.medium']),
  );
});

it('are the team’s: not the analyst’s, not of others', async () => {
  const body = { knowledgeBands: BANDS };
  expect((await world.asNobody.patch(path(), body, 2)).status).toBe(401);
  expect((await world.asAnalyst.patch(path(), body, 2)).status).toBe(403);
  expect((await world.asOfficial.patch(path(), body, 2)).status).toBe(403);
  expect((await world.asMember.patch(path(), body, 2)).status).toBe(404);
  const foreign = await world.asOther.patch(path(), body, 2);
  const unknown = await world.asOther.patch(`/api/events/${freshId()}/result-settings`, body, 2);
  expect([foreign.status, foreign.text]).toEqual([404, unknown.text]);
});

it('take targets from the program', async () => {
  const program = (await world.asLead.get(`/api/programs/${hall.programId}`)).body;
  const objectives = [
    { id: freshId(), code: 'understand', text: 'Peserta memahami TPPO.', target: 60 },
    { id: freshId(), code: 'vigilance', text: 'Peserta waspada.', target: null },
  ];
  const version = program['version'] as unknown as number;
  expect((await world.asLead.patch(`/api/programs/${hall.programId}`, { objectives }, version)).status).toBe(
    200,
  );
  const { evaluation } = (await results()) as unknown as {
    evaluation: {
      objectives: {
        id: string;
        measure: string;
        after: number;
        target: number | null;
        attained: boolean | null;
      }[];
    };
  };
  const points = evaluation.objectives.filter(({ measure }) => measure === 'points');
  // Its four items are the first of the sheet: whoever has five right has them all.
  expect(points.find(({ id }) => id === 'understand')).toMatchObject({
    after: 1,
    target: 60,
    attained: true,
  });
  expect(points.find(({ id }) => id === 'vigilance')).toMatchObject({ target: null, attained: null });
});
