import { TPPO_BASIC } from '@ikrar/domain';
import type { InstrumentContent } from '@ikrar/domain';
import {
  aHall,
  aPublishedVersion,
  anOpenPhase,
  asOwner,
  aWorld,
  counted,
  freshId,
  rightAnswers,
} from '../../../testing';
import type { Hall, World } from '../../../testing';

let world: World;
let versionId: string;

beforeAll(async () => {
  world = await aWorld();
  versionId = (await aPublishedVersion(world.university)).versionId;
});
afterAll(() => world.close());

const wrong = TPPO_BASIC.content.items
  .filter(({ key }) => key !== null)
  .map(({ id, key, options }) => [id, options.find((option) => option.id !== key)?.id]);
const wrongAnswers = { ...rightAnswers(), ...Object.fromEntries(wrong) };

async function answer(
  hall: Hall,
  deploymentId: string,
  personalCode: string,
  answers: object,
): Promise<void> {
  const sent = await world.asNobody.put(`/api/public/events/${hall.joinCode}/responses/${freshId()}`, {
    personalCode,
    deploymentId,
    answers,
    claimedAt: new Date().toISOString(),
  });
  if (sent.status !== 201) throw new Error(sent.text);
}

/** Half of them know everything afterwards, half still nothing: a gain of one half. */
async function anAnsweredHall(people: number): Promise<Hall> {
  const hall = await aHall(world, world.university, people);
  const pre = await anOpenPhase(hall, 'pre', versionId);
  const post = await anOpenPhase(hall, 'post', versionId);
  for (const [index, code] of hall.codes.entries()) {
    await answer(hall, pre, code, wrongAnswers);
    await answer(hall, post, code, index % 2 === 0 ? rightAnswers() : wrongAnswers);
  }
  return hall;
}

const asSystem = () => ({ organisationId: world.university.id, role: 'system' }) as const;

/** The event took place; the team saw everybody but those of these codes. */
async function hold(
  { eventId }: Hall,
  unseen: readonly string[] = [],
  areaCode = '21.71.01.1007',
): Promise<void> {
  const { id } = world.university;
  const seen = `update participants set present_at = now() where organisation_id = $1 and event_id = $2 and personal_code <> all ($3)`;
  await world.sql(asSystem(), seen, [id, eventId, unseen]);
  const held = `update events set state = 'held', area_code = $3 where organisation_id = $1 and id = $2`;
  await world.sql(asSystem(), held, [id, eventId, areaCode]);
  await counted(world);
}

const institution = async (who = world.asAnalyst) => (await who.get('/api/impact')).body;
const half = { maxPoints: 10, meanBefore: 0, meanAfter: 5, classGain: 0.5 };
const measure = { title: TPPO_BASIC.title.id, number: 1, laterTitle: null, laterNumber: null, ...half };

describe('the impact of an institution', () => {
  it('is one line without numbers of a handful of people', async () => {
    await hold(await anAnsweredHall(4), [], '21.71.02.1001');
    expect(await world.asAnalyst.get('/api/impact')).toMatchObject({
      status: 200,
      body: {
        ...{ events: 1, participations: null, matched: null, classGain: null, hidden: true },
        ...{ measures: [], hiddenEvents: 1, current: true },
      },
    });
  });

  it('counts participations over events, and adds no event of a handful of people up', async () => {
    await hold(await anAnsweredHall(12));
    expect(await institution()).toEqual({
      ...{ events: 2, participations: 16, matched: 12, classGain: 0.5, hidden: true },
      measures: [{ ...measure, events: 1, matched: 12, topics: expect.any(Array) as object[] }],
      ...{ hiddenEvents: 1, current: true },
    });
    const [known] = (await institution())['measures'] as unknown as { topics: object[] }[];
    const points = new Map<string | null, number>();
    for (const { topic, weight, key } of TPPO_BASIC.content.items)
      if (key !== null) points.set(topic, (points.get(topic) ?? 0) + weight);
    expect(known?.topics).toEqual(
      [...points].map(([topic, max]) => ({ ...half, topic, maxPoints: max, meanAfter: max / 2 })),
    );
    expect(await institution(world.other.asAnalyst)).toMatchObject({
      ...{ participations: 0, matched: 0, classGain: null, measures: [] },
    });
  });

  it('speaks of events that were held, and counts an answer without a mark of presence', async () => {
    const hall = await anAnsweredHall(10);
    expect(await institution()).toMatchObject({ events: 2, participations: 16, matched: 12 });
    await hold(hall, hall.codes.slice(0, 3));
    const after = await institution();
    expect(after).toMatchObject({ events: 3, participations: 23, matched: 22, classGain: 0.5 });
  });

  it('is not for members, officials and strangers', async () => {
    for (const path of ['/api/impact', '/api/areas/21.71/impact', `/api/programs/${freshId()}/impact`]) {
      expect((await world.asMember.get(path)).status).toBe(403);
      expect((await world.asOfficial.get(path)).status).toBe(403);
      expect((await world.asNobody.get(path)).status).toBe(401);
    }
  });
});

describe('the impact of a part', () => {
  it('is of the events of a program', async () => {
    const hall = await anAnsweredHall(12);
    await hold(hall, [], '35.18.17.2007');
    const ofProgram = await world.asLead.get(`/api/programs/${hall.programId}/impact`);
    expect(ofProgram.body).toMatchObject({
      ...{ events: 1, participations: 12, matched: 12, classGain: 0.5 },
      ...{ hidden: false, hiddenEvents: 0 },
      measures: [{ ...measure, events: 1, matched: 12 }],
    });
    const path = `/api/programs/${hall.programId}/impact`;
    expect((await world.other.asLead.get(path)).status).toBe(404);
    expect((await world.asLead.get(`/api/programs/${freshId()}/impact`)).status).toBe(404);
  });

  it('is of the events in an area and in all it holds, and of none beside it', async () => {
    const ofArea = async (code: string) => (await world.asLead.get(`/api/areas/${code}/impact`)).body;
    expect(await ofArea('21')).toMatchObject({ events: 3, matched: 22, classGain: 0.5 });
    expect(await ofArea('21.71')).toMatchObject({ events: 3, matched: 22 });
    expect(await ofArea('21.71.01')).toMatchObject({
      events: 2,
      matched: 22,
      hidden: false,
      hiddenEvents: 0,
    });
    expect(await ofArea('21.71.02.1001')).toMatchObject({ events: 1, matched: null, hidden: true });
    expect(await ofArea('35')).toMatchObject({ events: 1, matched: 12 });
    expect(await ofArea('31')).toMatchObject({ events: 0, matched: 0, classGain: null, measures: [] });
    for (const code of ['99', '21.7', '2%', 'x']) {
      expect((await world.asLead.get(`/api/areas/${encodeURIComponent(code)}/impact`)).status).toBe(404);
    }
  });
});

describe('several questionnaires', () => {
  it('are compared with themselves, by events that may be shown by themselves', async () => {
    const short: InstrumentContent = { items: TPPO_BASIC.content.items.slice(0, 2) };
    const other = await aPublishedVersion(world.university, short);
    const of = (answers: object) => Object.fromEntries(Object.entries(answers).slice(0, 2));
    for (const people of [10, 6]) {
      const hall = await aHall(world, world.university, people);
      const pre = await anOpenPhase(hall, 'pre', other.versionId);
      const post = await anOpenPhase(hall, 'post', other.versionId);
      for (const code of hall.codes) {
        await answer(hall, pre, code, of(wrongAnswers));
        await answer(hall, post, code, of(rightAnswers()));
      }
      await hold(hall);
    }
    // 34 × 5 of 34 × 10 points, and 10 × 2 of 10 × 2; neither the 4 of the one nor the 6 of the other.
    expect(await institution()).toMatchObject({
      ...{ events: 6, matched: 44, classGain: 190 / 360, hidden: true, hiddenEvents: 2 },
      measures: [
        { ...measure, events: 3, matched: 34 },
        { number: 1, events: 1, matched: 10, maxPoints: 2, meanBefore: 0, meanAfter: 2, classGain: 1 },
      ],
    });
  });
});

describe('the way to the figures', () => {
  it('reads no answer', async () => {
    const before = await institution();
    await asOwner((client) => client.query('revoke select on responses from ikrar_app'));
    try {
      expect(await institution()).toEqual(before);
      expect((await world.asLead.get('/api/areas/21.71/impact')).status).toBe(200);
    } finally {
      await asOwner((client) => client.query('grant select on responses to ikrar_app'));
    }
  });

  it('says when a change waits to be counted', async () => {
    const [event]: { id: string }[] = await world.sql(
      asSystem(),
      `select id from events where organisation_id = $1 and state = 'held' limit 1`,
      [world.university.id],
    );
    const mark =
      'insert into tally_marks (organisation_id, event_id, id, marked_at) values ($1, $2, $3, now())';
    await world.sql(null, mark, [world.university.id, event?.id, freshId()]);
    expect(await institution()).toMatchObject({ current: false, matched: 44 });
  });
});
