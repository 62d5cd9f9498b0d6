import { PLEDGE_TEXT, TPPO_BASIC } from '@ikrar/domain';
import {
  aHall,
  anOpenPhase,
  aParticipant,
  aPublishedVersion,
  answersWith,
  aWorld,
  counted,
  freshId,
  sendPoints,
  sendSheet,
  unlikeContract,
} from '../../../testing';
import type { Hall, World } from '../../../testing';
import type { EventResults } from './event-results.dto';

// 25 pupils, points before and after of ten: typed here. The figures below were computed with R 4.2.2 (t.test,
// shapiro.test, binom.test, p.adjust) or counted by hand.
const BEFORE = [3, 4, 5, 4, 6, 2, 5, 7, 3, 4, 6, 5, 4, 3, 6, 8, 5, 4, 2, 6, 7, 5, 3, 4, 5];
const AFTER = [7, 8, 8, 6, 9, 5, 9, 8, 7, 4, 9, 8, 6, 7, 9, 10, 7, 4, 5, 8, 9, 6, 3, 8, 7];
const GIRLS = 13;
const VILLAGE = '21.71.01.1006';

describe('the results of an event of 25', () => {
  let world: World;
  let hall: Hall;
  let versionId: string;

  beforeAll(async () => {
    world = await aWorld();
    hall = await aHall(world, world.university, BEFORE.length);
    await world.sql(
      { organisationId: world.university.id, role: 'system' },
      `update participants set sex = case when personal_code = any ($3) then 'female' else 'male' end,
              area_code = case when personal_code = any ($3) then $4 end, present_at = now()
        where organisation_id = $1 and event_id = $2`,
      [world.university.id, hall.eventId, hall.codes.slice(0, GIRLS), VILLAGE],
    );
    versionId = (await aPublishedVersion(world.university)).versionId;
    const pre = await anOpenPhase(hall, 'pre', versionId);
    await sendPoints(world, hall, pre, BEFORE);
    await sendPoints(world, hall, await anOpenPhase(hall, 'post', versionId), AFTER);
    const companion = await aParticipant(world, hall, { role: 'companion', birthYear: 1980 });
    await sendSheet(world, hall, pre, answersWith(10), { personalCode: companion });
    await counted(world);
    await pledges([...hall.codes.slice(0, 1), companion]);
  });
  afterAll(() => world.close());

  async function pledges(codes: readonly string[]): Promise<void> {
    const pledgeTextId = freshId();
    const { title, content, duties } = PLEDGE_TEXT;
    await world.asLead.put(`/api/pledge-texts/${pledgeTextId}`, { title: title.id, content, duties });
    await world.asLead.put(`/api/events/${hall.eventId}/pledge-text`, { pledgeTextId });
    for (const personalCode of codes) {
      const pledge = {
        ...{ personalCode, pledgeTextId, duties: ['educate_peers'], areaCode: VILLAGE },
        ...{ shareWanted: false, claimedAt: new Date().toISOString() },
      };
      const path = `/api/public/events/${hall.joinCode}/pledges/${freshId()}`;
      const { status, text } = await world.asNobody.put(path, pledge);
      if (status !== 201) throw new Error(text);
    }
  }
  const get = (persona = world.asLead) => persona.get(`/api/events/${hall.eventId}/results`);
  const results = async (persona = world.asLead): Promise<EventResults> => {
    const { status, body } = await get(persona);
    expect([status, unlikeContract(body, 'EventResults')]).toEqual([200, []]);
    return body as unknown as EventResults;
  };
  const evaluated = async () => {
    const { evaluation } = await results();
    if (!evaluation?.total) throw new Error('nothing was evaluated');
    return { ...evaluation, total: evaluation.total };
  };

  it('say what was asked, by whom, and how far it went', async () => {
    const { asked, funnel, ...rest } = await results();
    expect(rest).toMatchObject({
      state: 'shown',
      identification: 'personal_code',
      current: true,
      settings: { gainBounds: { medium: 0.3, high: 0.7 }, version: 0 },
      computedAt: expect.stringMatching(/^20\d\d-/) as string,
    });
    expect(funnel).toEqual({
      ...{ planned: null, registered: 25, present: 25 },
      // A companion pledged too.
      ...{ pre: 25, post: 25, matched: 25, pledged: 1 },
    });
    expect(asked.measureVersionId).toBe(versionId);
    expect(asked.waves).toEqual([
      { phase: 'pre', wave: 1, versionId },
      { phase: 'post', wave: 1, versionId },
    ]);
    expect(asked.versions).toMatchObject([{ id: versionId, title: TPPO_BASIC.title.id, number: 1 }]);
    const [first] = asked.versions[0]?.items ?? [];
    expect(first).toMatchObject({
      ...{ id: 'i1', kind: 'single_choice', measure: 'scored', topic: 'definition', max: 1, keys: ['b'] },
      answers: ['a', 'b', 'c', 'd'],
      textId: TPPO_BASIC.content.items[0]?.text.id,
    });
    expect(first?.options[1]?.textEn).toContain('deceit');
    expect(asked.versions[0]?.items.at(-1)).toMatchObject({ measure: 'likert', keys: [], max: 5 });
  });

  it('agree with R in the whole score', async () => {
    const { comparability, counts, total, moves, sentence, warnings } = await evaluated();
    expect(comparability).toBe('same_version');
    expect(counts).toMatchObject({ pre: 25, post: 25, matched: 25, preOnly: 0, notInSample: 1 });
    expect(total.before).toMatchObject({ n: 25, mean: 4.64, median: 5 });
    expect(total.before.sd).toBeCloseTo(1.551344, 6);
    expect(total.after).toMatchObject({ mean: 7.08, median: 7 });
    expect(total.pairedT).toMatchObject({ meanDiff: 2.44, df: 24 });
    expect(total.pairedT.t).toBeCloseTo(9.43123571815034, 10);
    expect((total.pairedT.p ?? 1) / 1.52321511816833e-9).toBeCloseTo(1, 9);
    expect(total.pairedT.ciLow).toBeCloseTo(1.90603895386892, 10);
    expect(total.normality.p).toBeCloseTo(0.009491, 6);
    // 22 rose and nobody fell: of 2^22 ways to sign the changes only two are as far off.
    expect(total.choice).toMatchObject({ chosen: 'wilcoxonSignedRank', reason: 'not_normal' });
    expect(total.wilcoxon).toMatchObject({ wPlus: 253, wMinus: 0, nZero: 3, method: 'exact' });
    expect(total.chosenP).toBeCloseTo(2 ** -21, 12);
    expect(total.effectSize.dz).toBeCloseTo(1.88624714363007, 10);
    expect(total.effectSize.dav).toBeCloseTo(1.44112359265343, 10);
    // 61 points won of 134 that could be won.
    expect(total.gain.classG).toBeCloseTo(61 / 134, 12);
    expect(total.gain.meanG).toBeCloseTo(0.488571428571429, 12);
    expect(total.gain).not.toHaveProperty('gains');
    expect(total.rise.ofMax).toBeCloseTo(0.244, 12);
    expect(moves.reduce((people, move) => people + move.people, 0)).toBe(25);
    expect(sentence).toMatchObject({ code: 'knowledge_rose', nRose: 22, nSame: 3, nFell: 0, max: 10 });
    expect(warnings).toContain('one_group');
  });

  it('agree with R in items, bands, groups and waves', async () => {
    const { items, bands, subgroups, waves, topics, likertItems } = await evaluated();
    expect(items).toHaveLength(10);
    expect(items[5]).toMatchObject({
      ...{ id: 'i6', n: 25, gained: 13, lost: 0 },
      ...{ rightBefore: { count: 7, share: 0.28 }, rightAfter: { count: 20, share: 0.8 } },
      // Nobody lost it: the odds ratio is infinite, which is no number in JSON.
      test: { pExact: expect.closeTo(2 ** -12, 15) as number, oddsRatio: null, orHigh: null },
    });
    expect(items[5]?.test.reason).toBeUndefined();
    expect(items[5]?.pHolm).toBeCloseTo(0.002197265625, 12);
    expect(items[0]?.test).toMatchObject({ pExact: 1, reason: 'no_discordant_pairs' });
    expect(bands).toMatchObject({
      bands: [{ id: 'low' }, { id: 'fair' }, { id: 'good' }],
      before: [18, 6, 1],
      after: [5, 8, 12],
      moved: [
        [5, 8, 5],
        [0, 0, 6],
        [0, 0, 1],
      ],
    });
    expect(topics.map(({ id }) => id)).toContain('definition');
    // Everybody agreed with everything, before and after.
    expect(likertItems[0]).toMatchObject({ before: [0, 0, 0, 25, 0], after: [0, 0, 0, 25, 0] });
    const sex = subgroups.find(({ kind }) => kind === 'sex');
    expect(sex?.groups.map(({ value, figures }) => [value, figures?.n])).toEqual([
      ['female', 13],
      ['male', 12],
    ]);
    expect(Math.abs(sex?.test?.welch.t ?? 0)).toBeCloseTo(1.343438374860874, 9);
    expect(sex?.test?.welch.p).toBeCloseTo(0.192501482139509, 9);
    const [pre, post] = waves;
    expect(pre).toMatchObject({ phase: 'pre', sheets: 25, maxScore: 10, score: { mean: 4.64 } });
    expect(pre?.distribution).toContainEqual([8, 1]);
    expect(post?.reliability?.kr20?.kr20).toBeCloseTo(0.7659764, 7);
    expect(post?.items[9]).toMatchObject({
      id: 'i10',
      right: 1,
      difficulty: expect.closeTo(0.04, 14) as number,
    });
  });

  it('name the areas of the groups', async () => {
    const { areas, evaluation } = await results();
    const byArea = evaluation?.subgroups.find(({ kind }) => kind === 'area');
    expect(byArea?.groups.map(({ value }) => value).sort()).toEqual(['', VILLAGE]);
    expect(areas).toEqual([{ code: VILLAGE, name: expect.any(String) as string }]);
  });

  it('are for the team and, in sums, for the analyst; never for others', async () => {
    const { state, evaluation, funnel } = await results(world.asAnalyst);
    expect(state).toBe('shown');
    expect(evaluation?.total?.before.n).toBe(25);
    // Cells of one to nine people point at somebody.
    expect(evaluation).toMatchObject({ moves: [], bands: null, waves: [{ distribution: [] }, {}] });
    expect(funnel).toMatchObject({ registered: 25, matched: 25, pledged: null });
    expect((await get(world.asOfficial)).status).toBe(403);
    expect((await get(world.asNobody)).status).toBe(401);
    expect((await get(world.asOther)).status).toBe(404);
    expect((await get(world.asMember)).status).toBe(404);
  });
});
