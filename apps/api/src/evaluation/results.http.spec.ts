import { TPPO_BASIC } from '@ikrar/domain';
import {
  aHall,
  aParticipant,
  aPublishedVersion,
  anOpenPhase,
  aWorld,
  freshId,
  rightAnswers,
} from '../../testing';
import type { Hall, World } from '../../testing';

/** Points before and after of twelve pupils on ten items: typed here, never computed. */
const BEFORE = [3, 4, 5, 4, 6, 2, 5, 7, 3, 4, 6, 5];
const AFTER = [7, 8, 8, 6, 9, 5, 9, 8, 7, 4, 9, 8];

/** So many right answers, in the order of the sheet; the rest is wrong. */
async function sendSheet(
  world: World,
  hall: Hall,
  deploymentId: string,
  personalCode: string,
  right: number,
): Promise<void> {
  const keyed = TPPO_BASIC.content.items.filter(({ key }) => key !== null);
  const wrong = keyed
    .slice(right)
    .map(({ id, key, options }) => [id, options.find((option) => option.id !== key)?.id]);
  const answers = { ...rightAnswers(), ...Object.fromEntries(wrong) };
  const sent = await world.asNobody.put(`/api/public/events/${hall.joinCode}/responses/${freshId()}`, {
    personalCode,
    deploymentId,
    answers,
    claimedAt: new Date().toISOString(),
  });
  if (sent.status !== 201) throw new Error(sent.text);
}

describe('the results of an event', () => {
  let world: World;
  let hall: Hall;

  beforeAll(async () => {
    world = await aWorld();
    hall = await aHall(world, world.university, BEFORE.length);
    const { versionId } = await aPublishedVersion(world.university);
    await answer(await anOpenPhase(hall, 'pre', versionId), BEFORE);
    await answer(await anOpenPhase(hall, 'post', versionId), AFTER);
  });
  afterAll(() => world.close());

  const send = (deploymentId: string, personalCode: string, right: number): Promise<void> =>
    sendSheet(world, hall, deploymentId, personalCode, right);

  async function answer(deploymentId: string, points: readonly number[]): Promise<void> {
    for (const [index, right] of points.entries()) await send(deploymentId, hall.codes[index] ?? '', right);
  }

  const get = (persona = world.asLead) => persona.get(`/api/events/${hall.eventId}/results`);

  it('agree with numbers computed by hand', async () => {
    const { status, body } = await get();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'shown',
      counts: { pre: 12, post: 12, matched: 12, preOnly: 0, postOnly: 0, superseded: 0, notInSample: 0 },
      sentence: { code: 'knowledge_rose', nRose: 11, nSame: 1, nFell: 0 },
      warnings: ['few_pairs', 'one_group'],
    });
    const total = body.total as unknown as {
      maxPoints: number;
      before: { mean: number };
      after: { mean: number };
      gain: { classG: number };
      pairedT: { meanDiff: number; df: number };
    };
    // 54 points before, 88 after, of 120 possible: 34 won of 66 that could be won.
    expect(total.maxPoints).toBe(10);
    expect(total.before.mean).toBeCloseTo(4.5, 12);
    expect(total.after.mean).toBeCloseTo(88 / 12, 12);
    expect(total.gain.classG).toBeCloseTo(34 / 66, 12);
    expect(total.pairedT.meanDiff).toBeCloseTo(34 / 12, 12);
    expect(total.pairedT.df).toBe(11);
    const moves = body.moves as unknown as { people: number }[];
    expect(moves.reduce((people, move) => people + move.people, 0)).toBe(12);
    // The first item was right for all before and after; the last of the keyed ones for nobody.
    const items = body.items as unknown as { rightBefore: number; rightAfter: number; n: number }[];
    expect(items[0]).toMatchObject({ n: 12, rightBefore: 12, rightAfter: 12 });
    expect(items[9]).toMatchObject({ rightBefore: 0, rightAfter: 0 });
  });

  it('leave companions out and say so', async () => {
    const code = await aParticipant(world, hall, { role: 'companion', birthYear: 1980 });
    const deployments = await world.asLead.get(`/api/events/${hall.eventId}/deployments`);
    const pre = (deployments.body.items as unknown as { id: string; phase: string }[]).find(
      (one) => one.phase === 'pre',
    );
    await send(pre?.id ?? '', code, 10);
    expect((await get()).body).toMatchObject({ counts: { matched: 12, notInSample: 1 } });
  });

  it('are for the team and the analyst, never for others', async () => {
    expect((await get(world.asAnalyst)).body).toMatchObject({ state: 'shown' });
    expect((await get(world.asOfficial)).status).toBe(403);
    expect((await get(world.asNobody)).status).toBe(401);
    expect((await get(world.asOther)).status).toBe(404);
    expect((await get(world.asMember)).status).toBe(404);
  });
});

describe('the results of few or none', () => {
  let world: World;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.close());

  it('say that there is no questionnaire, and no data', async () => {
    const hall = await aHall(world);
    const get = () => world.asLead.get(`/api/events/${hall.eventId}/results`);
    expect((await get()).body).toMatchObject({ state: 'no_questionnaire', total: null });
    const { versionId } = await aPublishedVersion(world.university);
    await anOpenPhase(hall, 'pre', versionId);
    expect((await get()).body).toMatchObject({
      state: 'shown',
      sentence: { code: 'no_data' },
      warnings: ['no_pre', 'no_post', 'no_pairs'],
    });
  });

  it('show the team no answer sheet of a single pupil', async () => {
    const hall = await aHall(world, world.university, 1);
    const { versionId } = await aPublishedVersion(world.university);
    const [code] = hall.codes;
    for (const [phase, right] of [
      ['pre', 3],
      ['post', 8],
    ] as const) {
      await sendSheet(world, hall, await anOpenPhase(hall, phase, versionId), code ?? '', right);
    }
    expect((await world.asLead.get(`/api/events/${hall.eventId}/results`)).body).toMatchObject({
      state: 'shown',
      counts: { matched: 1 },
      sentence: { code: 'too_few' },
      topics: [],
      items: [],
    });
  });

  it('stay hidden from the analyst under ten', async () => {
    const hall = await aHall(world);
    const { versionId } = await aPublishedVersion(world.university);
    await anOpenPhase(hall, 'pre', versionId);
    expect((await world.asAnalyst.get(`/api/events/${hall.eventId}/results`)).body).toMatchObject({
      state: 'hidden',
      counts: null,
      items: [],
    });
  });
});
