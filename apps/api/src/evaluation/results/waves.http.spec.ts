import { TPPO_BASIC } from '@ikrar/domain';
import type { InstrumentContent } from '@ikrar/domain';
import type { Hall, World } from '../../../testing';
import {
  aHall,
  anOpenPhase,
  aParticipant,
  aPublishedVersion,
  answersWith,
  aWorld,
  counted,
  freshId,
  KEYED_ITEMS,
  knownBy,
  rightAnswers,
  sendPoints,
  sendSheet,
  unlikeContract,
} from '../../../testing';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const results = async (hall: Hall, who = world.asLead) => {
  await counted(world);
  const { body } = await who.get(`/api/events/${hall.eventId}/results`);
  expect(unlikeContract(body, 'EventResults')).toEqual([]);
  return body;
};

describe('an anonymous event', () => {
  let hall: Hall;
  beforeAll(async () => {
    const { versionId } = await aPublishedVersion(world.university);
    hall = await aHall(world);
    await knownBy(hall, 'anonymous');
    const pre = await anOpenPhase(hall, 'pre', versionId);
    const post = await anOpenPhase(hall, 'post', versionId);
    const feedback = await anOpenPhase(hall, 'feedback', versionId);
    for (let person = 0; person < 10; person += 1) await sendSheet(world, hall, pre, answersWith(person));
    for (let person = 0; person < 4; person += 1) await sendSheet(world, hall, post, answersWith(6));
    await sendSheet(world, hall, feedback, rightAnswers());
  });

  it('has no pair, says why, and compares all before with all after as different people', async () => {
    const body = await results(hall);
    expect(body).toMatchObject({
      state: 'shown',
      identification: 'anonymous',
      evaluation: {
        counts: {
          ...{ pre: 10, post: 4, matched: 0, preOnly: 10, postOnly: 4 },
          exclusions: [{ reason: 'anonymous', pre: 10, post: 4 }],
        },
        ...{ total: null, items: [], topics: [], moves: [] },
        // 0 to 9 points: 4.5 on average, a variance of 55/6; the four after have none, so Welch has 9 degrees.
        unpaired: { welch: { nA: 10, nB: 4, meanA: 4.5, meanB: 6, meanDiff: 1.5, df: 9 } },
        waves: [
          { phase: 'pre', sheets: 10, maxScore: 10, score: { n: 10, mean: 4.5, min: 0, max: 9 } },
          // Four sheets would be somebody's answers.
          { phase: 'post', sheets: 4, score: { n: 4, mean: 6, sd: 0 }, items: [], reliability: null },
        ],
        warnings: expect.arrayContaining(['anonymous']) as string[],
        sentence: { code: 'no_data' },
      },
    });
    const { unpaired, waves } = body['evaluation'] as unknown as {
      unpaired: { welch: { t: number } };
      waves: { items: { id: string; right: number }[] }[];
    };
    expect(unpaired.welch.t).toBeCloseTo(1.5 / Math.sqrt(55 / 60), 12);
    // Who has n right has the first n of the sheet.
    expect(waves[0]?.items.map(({ id, right }) => [id, right])).toEqual(
      KEYED_ITEMS.map(({ id }, index) => [id, 9 - index]),
    );
  });

  it('shows the analyst the waves of ten and more, and nothing else', async () => {
    expect(await results(hall, world.asAnalyst)).toMatchObject({
      state: 'shown',
      funnel: { pre: null, post: null },
      evaluation: {
        ...{ counts: null, total: null, unpaired: null, sentence: null },
        waves: [{ phase: 'pre', score: { n: 10 } }],
      },
    });
  });
});

describe('one wave alone', () => {
  it.each(['pre', 'post'] as const)('stands by itself: %s', async (phase) => {
    const { versionId } = await aPublishedVersion(world.university);
    const hall = await aHall(world, world.university, 6);
    await sendPoints(world, hall, await anOpenPhase(hall, phase, versionId), [4, 5, 6, 7, 8, 9]);
    expect(await results(hall)).toMatchObject({
      state: 'shown',
      asked: { waves: [{ phase }] },
      evaluation: {
        comparability: 'one_wave',
        counts: { matched: 0, [phase]: 6 },
        ...{ total: null, unpaired: null },
        waves: [
          { phase, sheets: 6, score: { mean: 6.5 }, distribution: [4, 5, 6, 7, 8, 9].map((n) => [n, 1]) },
        ],
        warnings: expect.arrayContaining([`${phase}_only`]) as string[],
      },
    });
  });
});

describe('two versions', () => {
  // Another order, other ids.
  const renamed: InstrumentContent = {
    items: [...TPPO_BASIC.content.items].reverse().map((item) => ({ ...item, id: `n${item.id}` })),
  };
  const later = (right: number) =>
    Object.fromEntries(Object.entries(answersWith(right)).map(([id, answer]) => [`n${id}`, answer]));

  it('are not compared where nobody declared that they ask the same', async () => {
    const [first, second] = [
      await aPublishedVersion(world.university),
      await aPublishedVersion(world.university, renamed),
    ];
    const hall = await aHall(world, world.university, 5);
    const post = await anOpenPhase(hall, 'post', second.versionId);
    // Nobody can plan this today; a wave of before may still be there from another time.
    const pre = await anOpenPhase(hall, 'pre', second.versionId);
    await world.sql(
      { organisationId: world.university.id, role: 'system' },
      `update deployments set instrument_version_id = $3 where organisation_id = $1 and id = $2`,
      [world.university.id, pre, first.versionId],
    );
    await sendPoints(world, hall, pre, [1, 2, 3, 4, 5]);
    for (const personalCode of hall.codes) await sendSheet(world, hall, post, later(9), { personalCode });
    expect(await results(hall)).toMatchObject({
      asked: {
        versions: [{ id: first.versionId }, { id: second.versionId }],
        measureVersionId: first.versionId,
      },
      evaluation: {
        comparability: 'different_versions',
        counts: { matched: 0 },
        ...{ total: null, unpaired: null },
        waves: [{ score: { mean: 3 } }, { score: { mean: 9 } }],
        warnings: expect.arrayContaining(['different_versions']) as string[],
      },
    });
  });

  it('are compared by the items declared equal, whatever their ids, and follow-ups stand by themselves', async () => {
    const first = await aPublishedVersion(world.university);
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
    for (const personalCode of hall.codes) {
      await sendSheet(world, hall, pre, answersWith(0), { personalCode });
      await sendSheet(world, hall, post, later(1), { personalCode });
      await sendSheet(world, hall, followUp, answersWith(8), { personalCode });
      await sendSheet(world, hall, followUp, answersWith(9), { personalCode });
    }
    const companion = await aParticipant(world, hall, { role: 'companion' });
    await sendSheet(world, hall, followUp, answersWith(0), { personalCode: companion });
    expect(await results(hall)).toMatchObject({
      asked: {
        measureVersionId: first.versionId,
        versions: [{ id: first.versionId }, { id: second.versionId }],
      },
      evaluation: {
        comparability: 'common_items',
        counts: { matched: 6, exclusions: [] },
        total: { max: 2, before: { mean: 0 }, after: { mean: 1 } },
        items: [
          { id: 'i1', rightBefore: { count: 0 }, rightAfter: { count: 6 } },
          { id: 'i2', rightBefore: { count: 0 }, rightAfter: { count: 0 } },
        ],
        waves: [
          { phase: 'pre', sheets: 6, score: { mean: 0 } },
          { phase: 'post', sheets: 6, score: { mean: 1 } },
          { phase: 'follow_up', maxScore: 10, sheets: 6, score: { mean: 9 } },
        ],
        warnings: expect.arrayContaining(['common_items']) as string[],
      },
    });
  });
});

describe('three waves', () => {
  it('are compared for those who answered them all', async () => {
    const { versionId } = await aPublishedVersion(world.university);
    const hall = await aHall(world, world.university, 6);
    await sendPoints(world, hall, await anOpenPhase(hall, 'pre', versionId), [1, 2, 3, 4, 5, 9]);
    await sendPoints(world, hall, await anOpenPhase(hall, 'post', versionId), [5, 7, 6, 9, 8, 9]);
    await sendPoints(world, hall, await anOpenPhase(hall, 'follow_up', versionId), [4, 5, 4, 6, 7]);
    const body = await results(hall);
    // Within each of the five the order is the same, so the ranks say all they can: W = 1.
    expect(body).toMatchObject({
      evaluation: {
        overWaves: {
          n: 5,
          waves: [{ phase: 'pre', score: { mean: 3 } }, { score: { mean: 7 } }, { score: { mean: 5.2 } }],
          friedman: { k: 3, meanRanks: [1, 3, 2], chi2: 10, df: 2, kendallW: 1 },
        },
      },
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
      const selfCode = `${part}-0${index}-01-SD`;
      await sendSheet(world, hall, pre, answersWith(2), { selfCode });
      await sendSheet(world, hall, post, answersWith(6), { selfCode });
    }
    expect(await results(hall)).toMatchObject({
      evaluation: {
        counts: { matched: 10, nearPairs: 0, exclusions: [], superseded: 0 },
        moves: [{ before: 2, after: 6, people: 10 }],
      },
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
