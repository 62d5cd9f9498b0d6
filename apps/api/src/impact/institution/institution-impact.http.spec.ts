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

  async function anAnsweredHall(people: number): Promise<Hall> {
    const hall = await aHall(world, world.university, people);
    const { versionId } = await aPublishedVersion(world.university);
    const pre = await anOpenPhase(hall, 'pre', versionId);
    const post = await anOpenPhase(hall, 'post', versionId);
    for (const [index, code] of hall.codes.entries()) {
      await answer(hall, pre, code, false);
      // Half of them know everything afterwards, half still nothing: a gain of one half.
      await answer(hall, post, code, index % 2 === 0);
    }
    return hall;
  }

  const asSystem = () => ({ organisationId: world.university.id, role: 'system' }) as const;

  /** The event took place; the team saw everybody but those of these codes. */
  async function hold({ eventId }: Hall, unseen: readonly string[] = []): Promise<void> {
    const { id } = world.university;
    const seen = `update participants set present_at = now() where organisation_id = $1 and event_id = $2 and personal_code <> all ($3)`;
    await world.sql(asSystem(), seen, [id, eventId, unseen]);
    const held = `update events set state = 'held' where organisation_id = $1 and id = $2`;
    await world.sql(asSystem(), held, [id, eventId]);
  }

  it('is one line without numbers of a handful of people', async () => {
    await hold(await anAnsweredHall(4));
    expect(await world.asAnalyst.get('/api/impact')).toMatchObject({
      status: 200,
      body: { events: 1, participations: null, matched: null, classGain: null, hidden: true },
    });
  });

  it('counts participations over events, and the gain over all pairs', async () => {
    await hold(await anAnsweredHall(8));
    expect((await world.asAnalyst.get('/api/impact')).body).toEqual({
      events: 2,
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

  it('speaks of events that were held, and counts an answer without a mark of presence', async () => {
    const hall = await anAnsweredHall(10);
    const before = (await world.asAnalyst.get('/api/impact')).body;
    expect(before).toMatchObject({ events: 2, participations: 12, matched: 12 });
    await hold(hall, hall.codes.slice(0, 3));
    const after = (await world.asAnalyst.get('/api/impact')).body;
    expect(after).toMatchObject({ events: 3, participations: 19, matched: 22, classGain: 0.5 });
  });

  it('is not for members, officials and strangers', async () => {
    expect((await world.asMember.get('/api/impact')).status).toBe(403);
    expect((await world.asOfficial.get('/api/impact')).status).toBe(403);
    expect((await world.asNobody.get('/api/impact')).status).toBe(401);
  });
});
