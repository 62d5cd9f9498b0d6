import { randomBytes } from 'node:crypto';
import { makePersonalCode } from '@ikrar/domain';
import { aHall, anOpenPhase, aPublishedVersion, aParticipant, rightAnswers } from '../../../testing/a-hall';
import type { Hall } from '../../../testing/a-hall';
import { aWorld } from '../../../testing';
import type { Answer, World } from '../../../testing';
import { newId } from '../../platform/database/new-id';

let world: World;
let hall: Hall;
let versionId: string;
let deploymentId: string;
beforeAll(async () => {
  world = await aWorld();
  versionId = (await aPublishedVersion(world.university)).versionId;
});
afterAll(() => world.close());
beforeEach(async () => {
  hall = await aHall(world);
  deploymentId = await anOpenPhase(hall, 'pre', versionId);
});

const pathOf = (id: string): string => `/api/public/events/${hall.joinCode}/responses/${id}`;
const aSheet = (changes: object = {}): Record<string, unknown> => ({
  personalCode: hall.codes[0],
  deploymentId,
  answers: rightAnswers(),
  claimedAt: new Date().toISOString(),
  ...changes,
});
const send = (id: string, body: object): Promise<Answer> => world.asNobody.put(pathOf(id), body);

interface StoredRow {
  personal_code: string;
  phase: string;
  score: number;
  max_score: number;
  topic_scores: Record<string, number>;
  source: string;
}
const stored = (): Promise<StoredRow[]> =>
  world.sql<StoredRow>(
    { organisationId: world.university.id, role: 'lead' },
    `select personal_code, phase, score, max_score, topic_scores, source from responses
      where organisation_id = $1 and event_id = $2 order by received_at`,
    [world.university.id, hall.eventId],
  );
const close = (): Promise<Answer> =>
  world.asLead.post(`/api/events/${hall.eventId}/deployments/${deploymentId}/close`);

describe('a response', () => {
  it('is stored once, scored, and confirmed again without a second row', async () => {
    const [id, sheet] = [newId(), aSheet()];
    const first = await send(id, sheet);
    expect(first.status).toBe(201);
    expect(first.body).toEqual({ id, receivedAt: expect.stringMatching(/Z$/) });
    const again = await send(id, sheet);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(await stored()).toEqual([
      {
        personal_code: hall.codes[0],
        phase: 'pre',
        score: 10,
        max_score: 10,
        topic_scores: expect.objectContaining({ definition: 2, community_role: 1 }),
        source: 'phone',
      },
    ]);
  });

  it('is one row when twenty copies arrive at once', async () => {
    const [id, sheet] = [newId(), aSheet()];
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(id, sheet)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 201]));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await stored()).toHaveLength(1);
  });

  it('has its own outcome when a whole hall sends at once', async () => {
    const [known, unknown] = [aSheet(), aSheet({ personalCode: makePersonalCode(randomBytes(16)) })];
    const twice = newId();
    const sends = Array.from({ length: 30 }, (_, index) =>
      send(newId(), index % 10 === 4 ? unknown : aSheet({ personalCode: hall.codes[index % 3] })),
    );
    const quarrel = [send(twice, known), send(twice, { ...known, answers: { ...rightAnswers(), i1: 'a' } })];
    const statuses = (await Promise.all(sends)).map(({ status }) => status);
    expect(statuses).toEqual(Array.from({ length: 30 }, (_, index) => (index % 10 === 4 ? 404 : 201)));
    expect((await Promise.all(quarrel)).map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await stored()).toHaveLength(28);
  });

  it('is the same response in another order and spelling of the code, another one with other answers', async () => {
    const [id, sheet] = [newId(), aSheet()];
    await send(id, sheet);
    const code = String(hall.codes[0]);
    const spelled = {
      ...sheet,
      answers: Object.fromEntries(Object.entries(rightAnswers()).reverse()),
      personalCode: `${code.slice(0, 3)}-${code.slice(3)}`.toLowerCase(),
    };
    expect((await send(id, spelled)).status).toBe(200);
    const changes = [
      { answers: { ...rightAnswers(), i1: 'a' } },
      { claimedAt: '2024-09-25T02:00:00Z' },
      { personalCode: hall.codes[1] },
    ];
    for (const change of changes) {
      const other = await send(id, { ...sheet, ...change });
      expect([other.status, other.body['code']]).toEqual([409, 'response.different']);
    }
    expect(await stored()).toHaveLength(1);
  });

  it('is kept under both ids when a person answers twice', async () => {
    await send(newId(), aSheet({ answers: { ...rightAnswers(), i1: 'a' } }));
    await send(newId(), aSheet());
    expect((await stored()).map(({ score }) => score)).toEqual([9, 10]);
    const list = await world.asLead.get(`/api/events/${hall.eventId}/deployments`);
    expect(list.body['items']).toEqual([expect.objectContaining({ received: 1, expected: 3 })]);
  });

  it('counts companions nowhere', async () => {
    const companion = await aParticipant(world, hall, { role: 'companion' });
    expect((await send(newId(), aSheet({ personalCode: companion }))).status).toBe(201);
    const list = await world.asLead.get(`/api/events/${hall.eventId}/deployments`);
    expect(list.body['items']).toEqual([expect.objectContaining({ received: 0, expected: 3 })]);
  });
});

describe('what is refused', () => {
  it('names the item in 422', async () => {
    const { i1: _, ...blank } = rightAnswers();
    const answer = await send(newId(), aSheet({ answers: { ...blank, i2: 'perhaps', x9: 'a' } }));
    expect([answer.status, answer.body['code']]).toEqual([422, 'invalid-input']);
    expect(answer.body['errors']).toEqual([
      { field: 'answers.x9', code: 'unknown-item' },
      { field: 'answers.i1', code: 'required' },
      { field: 'answers.i2', code: 'unknown-option' },
    ]);
    for (const change of [
      { answers: [] },
      { claimedAt: 'kemarin' },
      { claimedAt: '+012345-01-01T00:00:00Z' },
      { deploymentId: 'x' },
      { extra: 1 },
    ]) {
      expect((await send(newId(), aSheet(change))).status).toBe(422);
    }
    expect(await stored()).toEqual([]);
  });

  it('answers every code that is not of this event alike', async () => {
    const elsewhere = await aHall(world, world.other);
    const answers = await Promise.all(
      [elsewhere.codes[0], 'AAAAAA', 'zzz', 'abc-def'].map((personalCode) =>
        send(newId(), aSheet({ personalCode })),
      ),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 404, body: { code: 'participant.unknown-code' } });
  });

  it('does not find deployments and events of others', async () => {
    const other = await aHall(world, world.other);
    const foreign = await anOpenPhase(other, 'pre', (await aPublishedVersion(world.other)).versionId);
    const sibling = await aHall(world);
    const ofSibling = await anOpenPhase(sibling, 'pre', versionId);
    for (const id of [foreign, ofSibling, newId()]) {
      const answer = await send(newId(), aSheet({ deploymentId: id }));
      expect([answer.status, answer.body['code']]).toEqual([404, 'not-found']);
    }
    const nowhere = await world.asNobody.put(`/api/public/events/ZZZZZZ/responses/${newId()}`, aSheet());
    expect(nowhere.status).toBe(404);
    expect((await send('no-id', aSheet())).status).toBe(404);
  });

  it('does not take a response from a page of somebody else', async () => {
    const answer = await world.asNobody.send('PUT', pathOf(newId()), aSheet(), {
      'Sec-Fetch-Site': 'cross-site',
    });
    expect(answer.status).toBe(403);
  });
});

describe('opened and closed', () => {
  it('takes nothing before a phase was opened', async () => {
    const planned = newId();
    await world.asLead.put(`/api/events/${hall.eventId}/deployments/${planned}`, {
      phase: 'post',
      instrumentVersionId: versionId,
    });
    const answer = await send(newId(), aSheet({ deploymentId: planned }));
    expect([answer.status, answer.body['code']]).toEqual([409, 'deployment.not-open']);
    await world.asLead.post(`/api/events/${hall.eventId}/deployments/${planned}/open`);
    expect((await send(newId(), aSheet({ deploymentId: planned }))).status).toBe(201);
  });

  it('takes what was finished before closing, and confirms what it has', async () => {
    const [id, sheet] = [newId(), aSheet()];
    await send(id, sheet);
    await close();
    expect((await send(id, sheet)).status).toBe(200);
    const offline = aSheet({ claimedAt: new Date(Date.now() - 60_000).toISOString() });
    expect((await send(newId(), offline)).status).toBe(201);
    const late = await send(newId(), aSheet({ claimedAt: new Date(Date.now() + 60_000).toISOString() }));
    expect([late.status, late.body['code']]).toEqual([409, 'deployment.not-open']);
  });

  it('takes nothing late once the event is reported', async () => {
    await close();
    await world.sql(
      { organisationId: world.university.id, role: 'system' },
      `update events set state = 'reported' where organisation_id = $1 and id = $2`,
      [world.university.id, hall.eventId],
    );
    const offline = aSheet({ claimedAt: new Date(Date.now() - 60_000).toISOString() });
    expect((await send(newId(), offline)).status).toBe(409);
  });
});

describe('the wall behind the route', () => {
  it('lets the public see its own rows only, and change none', async () => {
    await send(newId(), aSheet());
    const context = { organisationId: world.university.id, role: 'public', scope: String(hall.codes[1]) };
    const seen = await world.sql(context, 'select id from responses where organisation_id = $1', [
      world.university.id,
    ]);
    expect(seen).toEqual([]);
    const own = await world.sql(
      { ...context, scope: String(hall.codes[0]) },
      'select score from responses where organisation_id = $1 and event_id = $2',
      [world.university.id, hall.eventId],
    );
    expect(own).toEqual([{ score: 10 }]);
    const asAdmin = { ...context, role: 'admin' };
    await expect(world.sql(asAdmin, 'update responses set received_at = now()')).rejects.toThrow(
      /permission denied/,
    );
    // Only what was imported can be taken out again; what a phone sent stays.
    await world.sql(asAdmin, 'delete from responses');
    expect(
      await world.sql(asAdmin, 'select score from responses where event_id = $1', [hall.eventId]),
    ).not.toEqual([]);
  });
});
