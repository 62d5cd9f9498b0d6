import { evaluate, evaluateTally, tallySheets, TPPO_BASIC } from '@ikrar/domain';
import type {
  AnsweredSheet,
  Answers,
  EvaluationDesign,
  Identification,
  PartedPair,
  Tally,
} from '@ikrar/domain';
import { defaultSettings } from '@ikrar/domain';
import type { InstrumentContent, SheetGroups, WavesComparison } from '@ikrar/domain';
import {
  aHall,
  anOpenPhase,
  answersWith,
  aParticipant,
  aPublishedVersion,
  aWorld,
  counted,
  freshId,
  knownBy,
} from '../../../testing';
import type { Hall, World } from '../../../testing';
import { TallyJob } from './tally-job.service';

let world: World;
let versionId: string;

beforeAll(async () => {
  world = await aWorld();
  versionId = (await aPublishedVersion(world.university)).versionId;
});
afterAll(() => world.close());

interface Stored {
  readonly design: Omit<EvaluationDesign, 'settings'>;
  readonly tally: Tally;
  readonly overWaves: WavesComparison | null;
  readonly responses: number;
  readonly measureKey: string;
  readonly version: number;
}

async function stored({ eventId }: Hall): Promise<Stored | undefined> {
  await counted(world);
  const [row] = await world.sql<Stored>(
    { organisationId: world.university.id, role: 'system' },
    `select design, tally, over_waves "overWaves", responses, measure_key "measureKey", version
       from event_tallies where event_id = $1`,
    [eventId],
  );
  return row;
}

const NOBODY: SheetGroups = {};

/** What is sent to an event, kept beside it: the sheets as they were filled in, not as they were stored. */
class Sent {
  readonly sheets: AnsweredSheet[] = [];

  constructor(readonly hall: Hall) {}

  async send(
    deploymentId: string,
    phase: AnsweredSheet['phase'],
    answers: Answers,
    facts: Partial<AnsweredSheet> = {},
  ): Promise<string> {
    const { personalCode = null, selfCode = null } = facts;
    const id = freshId();
    const put = await world.asNobody.put(`/api/public/events/${this.hall.joinCode}/responses/${id}`, {
      ...(personalCode !== null && { personalCode }),
      ...(selfCode !== null && { selfCode }),
      deploymentId,
      answers,
      claimedAt: new Date().toISOString(),
    });
    if (put.status !== 201) throw new Error(put.text);
    this.sheets.push({
      ...{ id, phase, wave: 1, personalCode, selfCode, receivedAt: String(put.body['receivedAt']) },
      ...{ inSample: true, comparable: true, answers, ownAnswers: answers, groups: NOBODY },
      ...facts,
    });
    return id;
  }

  change(id: string, change: (sheet: AnsweredSheet) => AnsweredSheet): void {
    const at = this.sheets.findIndex((sheet) => sheet.id === id);
    const [sheet] = this.sheets.slice(at);
    if (sheet) this.sheets.splice(at, 1, change(sheet));
  }

  /** The stored tally is the one of these answers, and so is every figure made of it. */
  async expectCounted(identification: Identification, parted: readonly PartedPair[] = []): Promise<Stored> {
    const row = await stored(this.hall);
    if (!row) throw new Error('Nothing was counted');
    const design: EvaluationDesign = { ...row.design, settings: defaultSettings };
    // In another order than they came: it never matters.
    const sheets = this.sheets.toReversed();
    const rule = { identification, parted };
    expect(row.tally).toEqual(tallySheets(design, sheets, rule));
    expect(evaluateTally(design, row.tally, row.overWaves)).toEqual(evaluate(design, sheets, rule));
    expect(row.responses).toBe(this.sheets.length);
    return row;
  }
}

const ROSTER = [
  { sex: 'female', birth_year: 2009, class_name: 'X-1', represents: null, area_code: '21.71.01.1007' },
  { sex: 'male', birth_year: 2008, class_name: 'X-1', represents: 'SMKN 4', area_code: '21.71.01.1002' },
  { sex: 'female', birth_year: null, class_name: ' X-2 ', represents: null, area_code: null },
  { sex: null, birth_year: 2005, class_name: null, represents: null, area_code: '21.71.01.1007' },
];
/** The same people as the evaluation sees them in 2024. */
const GROUPS: SheetGroups[] = [
  { sex: 'female', age_band: '15_17', class: 'X-1', school: '', area: '21.71.01.1007' },
  { sex: 'male', age_band: '15_17', class: 'X-1', school: 'SMKN 4', area: '21.71.01.1002' },
  { sex: 'female', age_band: '', class: 'X-2', school: '', area: '' },
  { sex: '', age_band: '18_19', class: '', school: '', area: '21.71.01.1007' },
];

async function aRoster(): Promise<Hall> {
  const hall = await aHall(world, world.university, ROSTER.length);
  for (const [index, facts] of ROSTER.entries()) {
    await world.sql(
      { organisationId: world.university.id, role: 'system' },
      `update participants set sex = $3, birth_year = $4, class_name = $5, represents = $6, area_code = $7
        where event_id = $1 and personal_code = $2`,
      [hall.eventId, hall.codes[index], ...Object.values(facts)],
    );
  }
  return hall;
}

describe('an event known by personal codes', () => {
  it('is counted as from its answers, and what changes or goes is taken out again', async () => {
    const hall = await aRoster();
    const companion = await aParticipant(world, hall, { role: 'companion' });
    const waves = {
      pre: await anOpenPhase(hall, 'pre', versionId),
      post: await anOpenPhase(hall, 'post', versionId),
      follow_up: await anOpenPhase(hall, 'follow_up', versionId),
    };
    const sent = new Sent(hall);
    for (const [index, personalCode] of hall.codes.entries()) {
      const who = { personalCode, groups: GROUPS[index] ?? NOBODY };
      await sent.send(waves.pre, 'pre', answersWith(index + 1), who);
      await sent.send(waves.follow_up, 'follow_up', answersWith(9 - index), who);
      if (index < 3) await sent.send(waves.post, 'post', answersWith(6 + index, 5), who);
    }
    const first = { personalCode: hall.codes[0] ?? '', groups: GROUPS[0] ?? NOBODY };
    const last = await sent.send(waves.post, 'post', answersWith(4, 2), first);
    await sent.send(waves.pre, 'pre', answersWith(0), { personalCode: companion, inSample: false });
    const before = await sent.expectCounted('personal_code');
    expect(before.tally).toMatchObject({ superseded: 1, notInSample: 1, pairs: { pairs: 3 } });
    expect(before.tally.pairs.groups).toMatchObject({
      class: {
        'X-1': [
          [1, 4, 1],
          [2, 7, 1],
        ],
        'X-2': [[3, 8, 1]],
      },
    });
    expect(before).toMatchObject({ measureKey: versionId, overWaves: { n: 3 } });

    // Another answer on the sheet that stands.
    const answers = { i1: answersWith(0)['i1'] ?? null };
    const path = `/api/events/${hall.eventId}/responses/${last}`;
    const corrected = await world.asLead.patch(path, { answers, reason: 'typing' }, 1);
    expect(corrected.status).toBe(200);
    sent.change(last, (sheet) => {
      const now = { ...sheet.answers, ...answers };
      return { ...sheet, answers: now, ownAnswers: now };
    });
    expect((await sent.expectCounted('personal_code')).tally).not.toEqual(before.tally);

    // A guest who was called a participant.
    const [person] = await world.sql<{ id: string; version: number }>(
      { organisationId: world.university.id, role: 'system' },
      'select id, version from participants where event_id = $1 and personal_code = $2',
      [hall.eventId, hall.codes[1]],
    );
    const roster = `/api/events/${hall.eventId}/participants/${person?.id}`;
    const guest = await world.asLead.patch(roster, { role: 'guest' }, person?.version ?? 0);
    expect(guest.status).toBe(200);
    for (const { id, personalCode } of [...sent.sheets])
      if (personalCode === hall.codes[1]) sent.change(id, (sheet) => ({ ...sheet, inSample: false }));
    expect((await sent.expectCounted('personal_code')).tally).toMatchObject({
      notInSample: 3,
      pairs: { pairs: 2 },
    });
  });

  it('is of no school but its own where nobody represents another', async () => {
    const hall = await aHall(world, world.university, 1);
    const institution = freshId();
    const school = { name: 'MA Uji Coba', kind: 'ma', areaCode: '21.71.01.1007' };
    expect((await world.asLead.put(`/api/institutions/${institution}`, school)).status).toBe(201);
    const at = await world.asLead.patch(`/api/events/${hall.eventId}`, { institutionId: institution }, 1);
    expect(at.status).toBe(200);
    for (const phase of ['pre', 'post'] as const) {
      const sent = new Sent(hall);
      const deploymentId = await anOpenPhase(hall, phase, versionId);
      await sent.send(deploymentId, phase, answersWith(5), { personalCode: hall.codes[0] ?? '' });
    }
    expect((await stored(hall))?.tally.pairs.groups.school).toEqual({ 'MA Uji Coba': [[5, 5, 1]] });
    await world.asLead.patch(`/api/institutions/${institution}`, { name: 'MA Baru' }, 1);
    expect((await stored(hall))?.tally.pairs.groups.school).toEqual({ 'MA Baru': [[5, 5, 1]] });
  });

  it('compares two versions by what they have in common, under the names of the earlier', async () => {
    const renamed: InstrumentContent = {
      items: TPPO_BASIC.content.items.toReversed().map((item) => ({ ...item, id: `n${item.id}` })),
    };
    const later = (await aPublishedVersion(world.university, renamed)).versionId;
    const items = ['i1', 'i2', 'i3'].map((id) => ({ earlier: id, later: `n${id}` }));
    const declared = await world.asLead.put(`/api/version-equivalences/${freshId()}`, {
      ...{ earlierVersionId: versionId, laterVersionId: later, items },
    });
    expect(declared.status).toBe(201);
    const hall = await aHall(world, world.university, 3);
    const [pre, post] = [await anOpenPhase(hall, 'pre', later), await anOpenPhase(hall, 'post', versionId)];
    const sent = new Sent(hall);
    const common = (answers: Answers): Answers =>
      Object.fromEntries(items.map(({ earlier }) => [earlier, answers[earlier] ?? null]));
    for (const [index, personalCode] of hall.codes.entries()) {
      const groups = { sex: '', age_band: '15_17', class: '', school: '', area: '' };
      const [early, late] = [answersWith(index), answersWith(index + 2)];
      const asked = Object.fromEntries(Object.entries(early).map(([id, answer]) => [`n${id}`, answer]));
      await sent.send(pre, 'pre', asked, { personalCode, answers: common(early), groups });
      await sent.send(post, 'post', late, { personalCode, answers: common(late), groups });
    }
    const row = await sent.expectCounted('personal_code');
    expect(row).toMatchObject({
      measureKey: `${versionId}+${later}`,
      design: { comparability: 'common_items', measure: { maxScore: 3 } },
      tally: {
        pairs: {
          totals: [
            [0, 2, 1],
            [1, 3, 1],
            [2, 3, 1],
          ],
        },
      },
    });
  });
});

describe('an event known in another way', () => {
  it('matches self-made codes among all sheets, without the pairs that were parted', async () => {
    const hall = await aHall(world, world.university, 0);
    await knownBy(hall, 'self_code');
    const [pre, post] = [
      await anOpenPhase(hall, 'pre', versionId),
      await anOpenPhase(hall, 'post', versionId),
    ];
    const sent = new Sent(hall);
    const ids: Record<string, string> = {};
    for (const selfCode of ['AT-12-01-SD', 'BB-02-03-MI', 'CC-07-00-SD', 'CC-07-00-SD'])
      ids[selfCode] = await sent.send(pre, 'pre', answersWith(3), { selfCode });
    for (const selfCode of ['AT-21-01-SD', 'BB-02-03-MI'])
      ids[selfCode] = await sent.send(post, 'post', answersWith(8), { selfCode });
    const { tally } = await sent.expectCounted('self_code');
    expect(tally.pairs).toMatchObject({ pairs: 2, nearPairs: 1 });
    const near = { earlierResponseId: ids['AT-12-01-SD'], laterResponseId: ids['AT-21-01-SD'] };
    const match = `/api/events/${hall.eventId}/parted-matches/${freshId()}`;
    expect((await world.asLead.put(match, near)).status).toBe(201);
    const parted = [{ before: near.earlierResponseId ?? '', after: near.laterResponseId ?? '' }];
    expect((await sent.expectCounted('self_code', parted)).tally.pairs).toMatchObject({
      pairs: 1,
      nearPairs: 0,
    });
    expect((await world.asLead.delete(match)).status).toBe(204);
    expect((await sent.expectCounted('self_code')).tally).toEqual(tally);
  });

  it('counts anonymous sheets wave by wave', async () => {
    const hall = await aHall(world, world.university, 0);
    await knownBy(hall, 'anonymous');
    const [pre, post] = [
      await anOpenPhase(hall, 'pre', versionId),
      await anOpenPhase(hall, 'post', versionId),
    ];
    const sent = new Sent(hall);
    for (let person = 0; person < 6; person += 1) {
      await sent.send(pre, 'pre', answersWith(person));
      if (person > 2) await sent.send(post, 'post', answersWith(9));
    }
    const { tally } = await sent.expectCounted('anonymous');
    expect(tally).toMatchObject({ pairs: { pairs: 0 }, exclusions: { anonymous: [6, 3] } });
  });
});

describe('an event of one wave', () => {
  it('is counted alone, follows what is planned, and is no more when nothing is measured', async () => {
    const hall = await aHall(world, world.university, 1);
    const planned = freshId();
    const path = `/api/events/${hall.eventId}/deployments/${planned}`;
    expect(await stored(hall)).toBeUndefined();
    await world.asLead.put(path, { phase: 'pre', instrumentVersionId: versionId });
    expect(await stored(hall)).toMatchObject({ responses: 0, design: { comparability: 'one_wave' } });
    await world.asLead.delete(path);
    expect(await stored(hall)).toBeUndefined();
    const feedback = await anOpenPhase(hall, 'feedback', versionId);
    await new Sent(hall).send(feedback, 'pre', answersWith(1), { personalCode: hall.codes[0] ?? '' });
    expect(await stored(hall)).toBeUndefined();
  });
});

describe('an event of few people and many sheets', () => {
  it('is counted a few people at a time, to the same digits as at once', async () => {
    const hall = await aHall(world, world.university, 4);
    const waves = {
      pre: await anOpenPhase(hall, 'pre', versionId),
      post: await anOpenPhase(hall, 'post', versionId),
    };
    await counted(world);
    // Thousands of sheets, of which one a person and wave stands; the third person has most of them.
    const insert = `insert into responses (organisation_id, id, event_id, deployment_id, personal_code, answers, score, max_score,
        topic_scores, body_hash, claimed_at, received_at, phase, source, late, version)
      select $1, gen_random_uuid(), $2, $3, $4, $5, 0, 10, '{}', '', now(), now() + n * interval '1 ms', $6, 'phone', false, 1
        from generate_series(1, $7::int) n`;
    for (const [index, personalCode] of hall.codes.entries()) {
      for (const [phase, deploymentId] of Object.entries(waves)) {
        const answers = answersWith(phase === 'pre' ? index : index + 4);
        const sheets = index === 2 ? 1700 : 300 * index;
        await world.sql({ organisationId: world.university.id, role: 'system' }, insert, [
          ...[world.university.id, hall.eventId, deploymentId, personalCode, JSON.stringify(answers)],
          ...[phase, sheets],
        ]);
      }
    }
    const rows = await world.sql<
      Pick<AnsweredSheet, 'id' | 'phase' | 'personalCode' | 'answers'> & { at: Date }
    >(
      { organisationId: world.university.id, role: 'system' },
      'select id, phase, personal_code "personalCode", answers, received_at at from responses where event_id = $1',
      [hall.eventId],
    );
    const sent = new Sent(hall);
    const groups = { sex: '', age_band: '15_17', class: '', school: '', area: '' };
    for (const { at, answers, ...row } of rows)
      sent.sheets.push({
        ...{
          ...row,
          wave: 1,
          selfCode: null,
          receivedAt: at.toISOString(),
          inSample: true,
          comparable: true,
        },
        ...{ answers, ownAnswers: answers, groups },
      });
    const job = world.app.get(TallyJob, { strict: false });
    const event = { organisationId: world.university.id, eventId: hall.eventId };
    expect(await job.run(event, 'always')).toBe('counted');
    const { tally } = await sent.expectCounted('personal_code');
    expect(tally).toMatchObject({ superseded: rows.length - 6, pairs: { pairs: 3 } });
  });
});
