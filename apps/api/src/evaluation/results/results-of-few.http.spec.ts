import {
  aHall,
  anOpenPhase,
  aPublishedVersion,
  answersWith,
  aWorld,
  counted,
  knownBy,
  sendPoints,
  sendSheet,
  unlikeContract,
} from '../../../testing';
import type { Hall, World } from '../../../testing';

let world: World;
let versionId: string;

beforeAll(async () => {
  world = await aWorld();
  versionId = (await aPublishedVersion(world.university)).versionId;
});
afterAll(() => world.close());

const results = async (hall: Hall, who = world.asLead) => {
  await counted(world);
  const { body } = await who.get(`/api/events/${hall.eventId}/results`);
  expect(unlikeContract(body, 'EventResults')).toEqual([]);
  return body;
};

async function anAnsweredHall(before: readonly number[], after: readonly number[]): Promise<Hall> {
  const hall = await aHall(world, world.university, before.length);
  await sendPoints(world, hall, await anOpenPhase(hall, 'pre', versionId), before);
  await sendPoints(world, hall, await anOpenPhase(hall, 'post', versionId), after);
  return hall;
}

describe('the results of nobody', () => {
  it('say that there is no questionnaire', async () => {
    expect(await results(await aHall(world))).toMatchObject({
      state: 'no_questionnaire',
      asked: { versions: [], waves: [], measureVersionId: null },
      funnel: { registered: 3, present: 0, pre: null, post: null, matched: null },
      computedAt: null,
      current: true,
      evaluation: null,
    });
  });

  it('say that nobody has answered yet', async () => {
    expect(await results(await anAnsweredHall([], []))).toMatchObject({
      state: 'shown',
      funnel: { pre: 0, post: 0, matched: 0 },
      evaluation: {
        counts: { pre: 0, post: 0, matched: 0, exclusions: [] },
        ...{ total: null, moves: [], topics: [], items: [], subgroups: [] },
        waves: [{ sheets: 0, distribution: [] }, { sheets: 0 }],
        sentence: { code: 'no_data' },
        warnings: ['no_pre', 'no_post', 'no_pairs'],
      },
    });
  });
});

describe('the results of one', () => {
  it('show the team the points and no answer sheet, and the analyst nothing', async () => {
    const hall = await anAnsweredHall([3], [8]);
    expect(await results(hall)).toMatchObject({
      state: 'shown',
      evaluation: {
        counts: { matched: 1 },
        total: {
          before: { n: 1, mean: 3, sd: null },
          pairedT: { meanDiff: 5, t: null, reason: 'too_few_pairs' },
          gain: { classG: 5 / 7 },
          choice: { chosen: 'none' },
        },
        ...{ topics: [], items: [], likertItems: [], subgroups: [], objectives: [], attitudes: [] },
        waves: [{ items: [], reliability: null }, { items: [] }],
        sentence: { code: 'too_few' },
      },
    });
    expect(await results(hall, world.asAnalyst)).toMatchObject({
      state: 'hidden',
      evaluation: null,
      funnel: { registered: null, pre: null, matched: null },
    });
  });
});

describe('the results of five', () => {
  it('show the team items, and the analyst nothing', async () => {
    const hall = await anAnsweredHall([2, 3, 4, 5, 6], [6, 7, 8, 9, 10]);
    const body = await results(hall);
    expect(body).toMatchObject({
      state: 'shown',
      evaluation: {
        // Everybody rose by four points: no spread, so no t, and the sign test is read.
        total: {
          pairedT: { meanDiff: 4, t: null, reason: 'zero_variance' },
          choice: { chosen: 'signTest', reason: 'zero_variance' },
          chosenP: expect.closeTo(2 * 0.5 ** 5, 14) as number,
        },
        sentence: { code: 'too_few', nRose: 5 },
      },
    });
    const { items } = body['evaluation'] as unknown as { items: { n: number; gained: number }[] };
    expect(items.map(({ gained }) => gained)).toEqual([0, 0, 1, 2, 3, 4, 4, 3, 2, 1]);
    expect(await results(hall, world.asAnalyst)).toMatchObject({ state: 'hidden', evaluation: null });
  });

  it('count a code that was used twice once, by its latest sheet', async () => {
    const hall = await aHall(world, world.university, 5);
    const pre = await anOpenPhase(hall, 'pre', versionId);
    await sendPoints(world, hall, pre, [1, 1, 1, 1, 1]);
    await sendPoints(world, hall, pre, [2]);
    await sendPoints(world, hall, await anOpenPhase(hall, 'post', versionId), [9, 9, 9, 9]);
    expect(await results(hall)).toMatchObject({
      evaluation: {
        counts: {
          ...{ pre: 5, post: 4, matched: 4, preOnly: 1, superseded: 1 },
          exclusions: [
            { reason: 'superseded', pre: 1, post: 0 },
            { reason: 'no_partner', pre: 1, post: 0 },
          ],
        },
        total: { before: { mean: 5 / 4 }, after: { mean: 9 } },
        waves: [{ sheets: 5, score: { mean: 6 / 5 } }, { sheets: 4 }],
      },
    });
  });

  it('leave codes out that two made alike', async () => {
    const hall = await aHall(world, world.university, 0);
    await knownBy(hall, 'self_code');
    const pre = await anOpenPhase(hall, 'pre', versionId);
    for (const selfCode of ['AA-01-01-SD', 'AA-01-01-SD', 'BB-02-01-SD']) {
      await sendSheet(world, hall, pre, answersWith(2), { selfCode });
    }
    const post = await anOpenPhase(hall, 'post', versionId);
    for (const selfCode of ['AA-01-01-SD', 'BB-02-01-SD']) {
      await sendSheet(world, hall, post, answersWith(6), { selfCode });
    }
    const body = await results(hall);
    expect(body).toMatchObject({ identification: 'self_code', evaluation: { counts: { matched: 1 } } });
    const { counts } = body['evaluation'] as unknown as {
      counts: { exclusions: { reason: string; pre: number }[] };
    };
    expect(counts.exclusions).toContainEqual({ reason: 'same_code', pre: 2, post: 0 });
  });
});
