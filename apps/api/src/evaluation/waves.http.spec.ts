import { TPPO_BASIC } from '@ikrar/domain';
import type { InstrumentContent } from '@ikrar/domain';
import type { Hall, World } from '../../testing';
import {
  aHall,
  anOpenPhase,
  aParticipant,
  aPublishedVersion,
  aWorld,
  freshId,
  knownBy,
  rightAnswers,
} from '../../testing';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const keyed = TPPO_BASIC.content.items.filter(({ key }) => key !== null);
/** So many right answers, in the order of the sheet; the rest is wrong. */
function answersWith(right: number): Record<string, string | number> {
  const wrong = keyed
    .slice(right)
    .map(({ id, key, options }) => [id, options.find((option) => option.id !== key)?.id ?? '']);
  return { ...rightAnswers(), ...(Object.fromEntries(wrong) as Record<string, string>) };
}

async function send(hall: Hall, deploymentId: string, answers: object, who: object = {}): Promise<void> {
  const sent = await world.asNobody.put(`/api/public/events/${hall.joinCode}/responses/${freshId()}`, {
    ...who,
    deploymentId,
    answers,
    claimedAt: new Date().toISOString(),
  });
  if (sent.status !== 201) throw new Error(sent.text);
}

const results = async (hall: Hall, who = world.asLead) =>
  (await who.get(`/api/events/${hall.eventId}/results`)).body;

describe('an anonymous event', () => {
  let hall: Hall;
  beforeAll(async () => {
    const { versionId } = await aPublishedVersion(world.university);
    hall = await aHall(world);
    await knownBy(hall, 'anonymous');
    const [pre, post] = [
      await anOpenPhase(hall, 'pre', versionId),
      await anOpenPhase(hall, 'post', versionId),
    ];
    const feedback = await anOpenPhase(hall, 'feedback', versionId);
    for (let person = 0; person < 10; person += 1) await send(hall, pre, answersWith(person));
    for (let person = 0; person < 4; person += 1) await send(hall, post, answersWith(6));
    await send(hall, feedback, rightAnswers());
  });

  it('has no pair, says why, and shows each wave by itself', async () => {
    const body = await results(hall);
    // Who has n right has the first n of the sheet; four sheets after would be somebody's answers.
    const shares = keyed.map(
      ({ id }, index) => expect.objectContaining({ itemId: id, right: 9 - index }) as object,
    );
    expect(body).toMatchObject({
      state: 'shown',
      identification: 'anonymous',
      counts: {
        pre: 10,
        post: 4,
        matched: 0,
        preOnly: 10,
        postOnly: 4,
        exclusions: [{ reason: 'anonymous', pre: 10, post: 4 }],
      },
      waves: [
        // 0 to 9 points: 4.5 on average.
        { phase: 'pre', wave: 1, maxPoints: 10, score: { n: 10, mean: 4.5, min: 0, max: 9 }, items: shares },
        { phase: 'post', wave: 1, maxPoints: 10, score: { n: 4, mean: 6, sd: 0 }, items: [] },
      ],
      items: [],
      warnings: ['anonymous'],
      sentence: { code: 'no_data' },
    });
  });

  it('shows the analyst the waves of ten and more, and nothing else', async () => {
    expect(await results(hall, world.asAnalyst)).toMatchObject({
      state: 'shown',
      counts: null,
      total: null,
      sentence: null,
      waves: [{ phase: 'pre', score: { n: 10 } }],
    });
  });
});

describe('two versions', () => {
  it('are compared by the items declared equal, whatever their ids, and follow-ups stand by themselves', async () => {
    const first = await aPublishedVersion(world.university);
    // Another order, other ids, one item more: only i1 and i2 are declared to ask the same.
    const renamed: InstrumentContent = {
      items: [...TPPO_BASIC.content.items].reverse().map((item) => ({ ...item, id: `n${item.id}` })),
    };
    const second = await aPublishedVersion(world.university, renamed);
    const declared = await world.asLead.put(`/api/version-equivalences/${freshId()}`, {
      earlierVersionId: first.versionId,
      laterVersionId: second.versionId,
      items: [
        { earlier: 'i1', later: 'ni1' },
        { earlier: 'i2', later: 'ni2' },
      ],
    });
    expect(declared.status).toBe(201);
    const hall = await aHall(world, world.university, 6);
    const pre = await anOpenPhase(hall, 'pre', first.versionId);
    const post = await anOpenPhase(hall, 'post', second.versionId);
    const followUp = await anOpenPhase(hall, 'follow_up', first.versionId);
    const later = (right: number) =>
      Object.fromEntries(Object.entries(answersWith(right)).map(([id, answer]) => [`n${id}`, answer]));
    for (const personalCode of hall.codes) {
      await send(hall, pre, answersWith(0), { personalCode });
      await send(hall, post, later(1), { personalCode });
      await send(hall, followUp, answersWith(8), { personalCode });
      await send(hall, followUp, answersWith(9), { personalCode });
    }
    const companion = await aParticipant(world, hall, { role: 'companion' });
    await send(hall, followUp, answersWith(0), { personalCode: companion });
    const body = await results(hall);
    expect(body).toMatchObject({
      commonItems: 2,
      counts: { matched: 6, exclusions: [], notInSample: 0 },
      total: { maxPoints: 2, before: { mean: 0 }, after: { mean: 1 } },
      items: [
        { itemId: 'i1', rightBefore: 0, rightAfter: 6 },
        { itemId: 'i2', rightBefore: 0, rightAfter: 0 },
      ],
      waves: [
        { phase: 'pre', score: { n: 6, mean: 0 } },
        { phase: 'post', score: { n: 6, mean: 1 } },
        { phase: 'follow_up', maxPoints: 10, score: { n: 6, mean: 9 } },
      ],
      warnings: expect.arrayContaining(['common_items']) as string[],
    });
  });
});

describe('self-made codes', () => {
  it('make the pairs that the impact of the institution counts too', async () => {
    const { versionId } = await aPublishedVersion(world.university);
    const hall = await aHall(world, world.university, 0);
    await knownBy(hall, 'self_code');
    const [pre, post] = [
      await anOpenPhase(hall, 'pre', versionId),
      await anOpenPhase(hall, 'post', versionId),
    ];
    const letters = ['AA', 'BB', 'CC', 'DD', 'EE', 'FF', 'GG', 'HH', 'II', 'JJ'];
    for (const [index, part] of letters.entries()) {
      await send(hall, pre, answersWith(2), { selfCode: `${part}-0${index}-01-SD` });
      await send(hall, post, answersWith(6), { selfCode: `${part}-0${index}-01-SD` });
    }
    expect(await results(hall)).toMatchObject({
      counts: { matched: 10, nearPairs: 0, exclusions: [], superseded: 0 },
      moves: [{ before: 2, after: 6, people: 10 }],
    });
    await world.sql(
      { organisationId: world.university.id, role: 'system' },
      `update events set state = 'held' where organisation_id = $1 and id = $2`,
      [world.university.id, hall.eventId],
    );
    // 40 points won of the 80 that were left; nobody was on a roster, so no participation is counted.
    const impact = (await world.asAnalyst.get('/api/impact')).body;
    expect(impact).toMatchObject({ matched: 10, classGain: 0.5 });
  });
});
