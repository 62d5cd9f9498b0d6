import { TPPO_BASIC } from '@ikrar/domain';
import {
  aHall,
  anOpenPhase,
  aPublishedVersion,
  aWorld,
  freshId,
  joinTeam,
  rightAnswers,
} from '../../../testing';
import type { Hall, Persona, World } from '../../../testing';

let world: World;
let hall: Hall;
let versionId: string;
let deploymentId: string;
const answers = rightAnswers();

beforeAll(async () => {
  world = await aWorld();
  versionId = (await aPublishedVersion(world.university)).versionId;
});
afterAll(() => world.close());
beforeEach(async () => {
  hall = await aHall(world);
  deploymentId = await anOpenPhase(hall, 'pre', versionId);
});

const pathOf = (what: string, id = ''): string =>
  `/api/events/${hall.eventId}/${what}/${id}`.replace(/\/$/, '');
const first = (): string => hall.codes[0] ?? '';

async function anEntry(persona: Persona = world.asLead, changes: object = {}): Promise<string> {
  const id = freshId();
  const body = { deploymentId, personalCode: first(), answers, ...changes };
  const made = await persona.put(pathOf('entries', id), body);
  expect([made.status, made.text]).toEqual([201, made.text]);
  return id;
}

describe('PUT /events/:eventId/entries/:id', () => {
  it('stores a sheet once, with its source, and confirms the same again', async () => {
    const id = await anEntry();
    const again = await world.asLead.put(pathOf('entries', id), {
      deploymentId,
      personalCode: first(),
      answers,
    });
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({
      source: 'keyed',
      score: 10,
      maxScore: 10,
      version: 1,
      corrections: [],
    });
    const other = await world.asLead.put(pathOf('entries', id), {
      deploymentId,
      personalCode: first(),
      answers: { ...answers, i1: 'a' },
    });
    expect([other.status, other.body['code']]).toEqual([409, 'response.different']);
    const [{ count } = { count: 0 }] = await world.sql<{ count: number }>(
      { organisationId: world.university.id, role: 'system' },
      'select count(*)::int from responses where event_id = $1',
      [hall.eventId],
    );
    expect(count).toBe(1);
  });

  it('takes blanks, for paper cannot insist, and names every other place that is wrong', async () => {
    await anEntry(world.asLead, { answers: { i1: 'b' } });
    const wrong = await world.asLead.put(pathOf('entries', freshId()), {
      deploymentId,
      personalCode: first(),
      answers: { i1: 'z', x: 'a' },
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body['errors']).toEqual([
      { field: 'answers.x', code: 'unknown-item' },
      { field: 'answers.i1', code: 'unknown-option' },
    ]);
  });

  it('takes a spare sheet of a number once', async () => {
    const spare = { personalCode: null, spare: 3 };
    await anEntry(world.asLead, spare);
    const twice = await world.asLead.put(pathOf('entries', freshId()), { deploymentId, answers, ...spare });
    expect([twice.status, twice.body['code']]).toEqual([409, 'entry.spare-taken']);
  });

  it('takes paper after closing, until the event is reported', async () => {
    await world.asLead.post(`/api/events/${hall.eventId}/deployments/${deploymentId}/close`);
    await anEntry();
    await world.sql(
      { organisationId: world.university.id, role: 'system' },
      `update events set state = 'reported' where organisation_id = $1 and id = $2`,
      [world.university.id, hall.eventId],
    );
    const late = await world.asLead.put(pathOf('entries', freshId()), {
      deploymentId,
      personalCode: hall.codes[1],
      answers,
    });
    expect([late.status, late.body['code']]).toEqual([409, 'deployment.event-reported']);
  });

  it('refuses codes nobody has, and writers the event does not ask for', async () => {
    const put = (writer: object) =>
      world.asLead.put(pathOf('entries', freshId()), { deploymentId, answers, ...writer });
    const unknown = await put({ personalCode: '222222' });
    expect([unknown.status, unknown.body['code']]).toEqual([404, 'participant.unknown-code']);
    for (const writer of [{}, { selfCode: 'SI-07-02-SD' }, { personalCode: first(), spare: 1 }]) {
      const refused = await put(writer);
      expect([refused.status, refused.body['code']]).toEqual([422, 'response.identification']);
    }
  });

  it('is for the team of the event', async () => {
    const body = { deploymentId, personalCode: first(), answers };
    expect((await world.asNobody.put(pathOf('entries', freshId()), body)).status).toBe(401);
    expect((await world.asAnalyst.put(pathOf('entries', freshId()), body)).status).toBe(403);
    expect((await world.asMember.put(pathOf('entries', freshId()), body)).status).toBe(404);
    expect((await world.asOther.put(pathOf('entries', freshId()), body)).status).toBe(404);
    await joinTeam(world, hall);
    expect((await world.asMember.put(pathOf('entries', freshId()), body)).status).toBe(201);
  });
});

describe('GET /events/:eventId/deployments/:deploymentId/entries', () => {
  it('lists every sheet by its code, without a name, and says whose it is', async () => {
    const responseId = await anEntry();
    await anEntry(world.asLead, { personalCode: null, spare: 1 });
    const { status, body, text } = await world.asLead.get(pathOf(`deployments/${deploymentId}/entries`));
    expect(status).toBe(200);
    expect(text).not.toContain('Rahasia');
    const items = body['items'] as unknown as { personalCode: string | null; spare: number | null }[];
    expect(items).toHaveLength(hall.codes.length + 1);
    expect(items.find(({ personalCode }) => personalCode === first())).toMatchObject({
      responseId,
      source: 'keyed',
      mine: true,
      secondEntry: null,
    });
    expect(items.find(({ personalCode }) => personalCode === hall.codes[1])).toMatchObject({
      responseId: null,
      source: null,
      mine: false,
    });
    expect(items.at(-1)).toMatchObject({ personalCode: null, spare: 1, source: 'keyed' });
  });
});

describe('the second entry', () => {
  const changed = { ...answers, i1: 'a', i2: null };

  it('is somebody else’s, shows only where the two differ, and is decided with who and why', async () => {
    const responseId = await anEntry();
    const own = await world.asLead.put(pathOf('second-entries', freshId()), { responseId, answers });
    expect([own.status, own.body['code']]).toEqual([409, 'entry.same-person']);

    const id = freshId();
    const made = await world.asAdmin.put(pathOf('second-entries', id), { responseId, answers: changed });
    expect(made.status).toBe(201);
    const differences = [
      { itemId: 'i1', first: answers['i1'], second: 'a' },
      { itemId: 'i2', first: answers['i2'], second: null },
    ];
    expect(made.body).toMatchObject({ responseId, settledAt: null, differences });
    const again = await world.asAdmin.put(pathOf('second-entries', id), { responseId, answers: changed });
    expect([again.status, again.body]).toEqual([200, made.body]);
    const third = await world.asAdmin.put(pathOf('second-entries', freshId()), { responseId, answers });
    expect([third.status, third.body['code']]).toEqual([409, 'entry.twice-already']);

    const settle = (decided: object) =>
      world.asLead.post(`${pathOf('second-entries', id)}/settle`, { answers: decided });
    const incomplete = await settle({ i1: 'a', i5: 'a' });
    expect([incomplete.status, incomplete.body['errors']]).toEqual([
      422,
      [
        { field: 'answers.i2', code: 'required' },
        { field: 'answers.i5', code: 'not-in-question' },
      ],
    ]);
    const settled = await settle({ i1: 'a', i2: answers['i2'] });
    expect([settled.status, settled.body['differences']]).toEqual([200, []]);
    expect((await settle({})).body['code']).toBe('entry.settled');

    const { body } = await world.asLead.get(pathOf('responses', responseId));
    expect(body).toMatchObject({ version: 2, score: 9, answers: { i1: 'a' } });
    expect(body['corrections']).toEqual([
      expect.objectContaining({
        itemId: 'i1',
        before: answers['i1'],
        after: 'a',
        reason: 'double_entry',
        correctedBy: world.asLead.userId,
      }),
    ]);
  });

  it('leaves nothing to decide where both read the same', async () => {
    const responseId = await anEntry();
    const made = await world.asAdmin.put(pathOf('second-entries', freshId()), { responseId, answers });
    expect(made.body['differences']).toEqual([]);
    expect(made.body['settledAt']).not.toBeNull();
  });
});

describe('PATCH /events/:eventId/responses/:id', () => {
  it('keeps the old answer, scores again, and never overwrites what somebody else corrected', async () => {
    const id = await anEntry();
    const patch = (version: number | null, body: object) =>
      world.asLead.patch(pathOf('responses', id), body, version);
    const wrong = TPPO_BASIC.content.items[0]?.options.find((option) => option.id !== answers['i1'])?.id;
    expect((await patch(null, { answers: { i1: wrong }, reason: 'typing' })).status).toBe(428);
    const done = await patch(1, { answers: { i1: wrong }, reason: 'typing' });
    expect([done.status, done.body['score'], done.body['version']]).toEqual([200, 9, 2]);
    const stale = await patch(1, { answers: { i1: null }, reason: 'unclear_mark' });
    expect([stale.status, stale.body['code']]).toEqual([412, 'stale']);
    expect((await patch(2, { answers: { i1: wrong }, reason: 'typing' })).body['version']).toBe(2);
    expect((await patch(2, { answers: { i1: 'z' }, reason: 'typing' })).status).toBe(422);
    expect((await patch(2, { answers: { i1: null }, reason: 'because' })).status).toBe(422);
  });

  it('corrects what a phone sent, and the phone’s retry is still confirmed', async () => {
    const id = freshId();
    const body = { personalCode: first(), deploymentId, answers, claimedAt: '2026-01-10T03:00:00.000Z' };
    const path = `/api/public/events/${hall.joinCode}/responses/${id}`;
    expect((await world.asNobody.put(path, body)).status).toBe(201);
    const done = await world.asLead.patch(
      pathOf('responses', id),
      { answers: { i1: null }, reason: 'typing' },
      1,
    );
    expect([done.status, done.body['source']]).toEqual([200, 'phone']);
    expect((await world.asNobody.put(path, body)).status).toBe(200);
  });
});
