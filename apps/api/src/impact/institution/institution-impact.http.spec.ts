import { TPPO_BASIC } from '@ikrar/domain';
import { aHall, aPublishedVersion, anOpenPhase, aWorld, freshId, rightAnswers } from '../../../testing';
import type { Hall, World } from '../../../testing';

describe('the impact of an institution', () => {
  let world: World;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.close());

  async function answer(
    hall: Hall,
    deploymentId: string,
    personalCode: string,
    right: boolean,
  ): Promise<void> {
    const wrong = TPPO_BASIC.content.items
      .filter(({ key }) => key !== null)
      .map(({ id, key, options }) => [id, options.find((option) => option.id !== key)?.id]);
    const answers = right ? rightAnswers() : { ...rightAnswers(), ...Object.fromEntries(wrong) };
    const sent = await world.asNobody.put(`/api/public/events/${hall.joinCode}/responses/${freshId()}`, {
      personalCode,
      deploymentId,
      answers,
      claimedAt: new Date().toISOString(),
    });
    if (sent.status !== 201) throw new Error(sent.text);
  }

  async function anAnsweredHall(people: number): Promise<void> {
    const hall = await aHall(world, world.university, people);
    const { versionId } = await aPublishedVersion(world.university);
    const pre = await anOpenPhase(hall, 'pre', versionId);
    const post = await anOpenPhase(hall, 'post', versionId);
    for (const [index, code] of hall.codes.entries()) {
      await answer(hall, pre, code, false);
      // Half of them know everything afterwards, half still nothing: a gain of one half.
      await answer(hall, post, code, index % 2 === 0);
    }
    await world.sql(
      { organisationId: world.university.id, role: 'system' },
      `update participants set present_at = now() where organisation_id = $1`,
      [world.university.id],
    );
  }

  it('is one line without numbers of a handful of people', async () => {
    await anAnsweredHall(4);
    expect(await world.asAnalyst.get('/api/impact')).toMatchObject({
      status: 200,
      body: { events: 0, participations: null, matched: null, classGain: null, hidden: true },
    });
  });

  it('counts participations over events, and the gain over all pairs', async () => {
    await anAnsweredHall(8);
    expect((await world.asAnalyst.get('/api/impact')).body).toEqual({
      events: 0,
      participations: 12,
      matched: 12,
      classGain: 0.5,
      hidden: false,
    });
    expect((await world.other.asAnalyst.get('/api/impact')).body).toMatchObject({
      participations: 0,
      matched: 0,
      classGain: null,
    });
  });

  it('is not for members, officials and strangers', async () => {
    expect((await world.asMember.get('/api/impact')).status).toBe(403);
    expect((await world.asOfficial.get('/api/impact')).status).toBe(403);
    expect((await world.asNobody.get('/api/impact')).status).toBe(401);
  });
});
