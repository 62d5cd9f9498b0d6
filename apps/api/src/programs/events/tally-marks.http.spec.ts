import { TPPO_BASIC } from '@ikrar/domain';
import type { InstrumentContent } from '@ikrar/domain';
import {
  aHall,
  anOpenPhase,
  aPhase,
  aPublishedVersion,
  aWorld,
  freshId,
  importForm,
  knownBy,
  rightAnswers,
} from '../../../testing';
import type { Answer, Hall, World } from '../../../testing';
import type { MarkedEvent } from './tally-marks.repository';
import { TallyMarks } from './tally-marks.repository';

let world: World;
let hall: Hall;
let versionId: string;
const announced: MarkedEvent[] = [];

beforeAll(async () => {
  world = await aWorld();
  // Nobody counts here, so every mark stays where it was left.
  world.app.get(TallyMarks, { strict: false }).listen((event) => announced.push(event));
  versionId = (await aPublishedVersion(world.university)).versionId;
});
afterAll(() => world.close());
beforeEach(async () => {
  hall = await aHall(world);
});

const path = (what: string, id = ''): string => `/api/events/${hall.eventId}/${what}${id && `/${id}`}`;

/** How many marks the event gets from this. */
async function marksOf(change: () => Promise<Answer>, eventId = hall.eventId): Promise<number> {
  const where = 'where organisation_id = $1 and event_id = $2';
  const event = [world.university.id, eventId];
  await world.sql(null, `delete from tally_marks ${where}`, event);
  announced.length = 0;
  const answer = await change();
  expect(`${answer.status} ${answer.text}`).toMatch(/^20/);
  const marks = await world.sql(null, `select 1 from tally_marks ${where}`, event);
  const [organisationId] = event;
  expect(announced).toHaveLength(marks.length);
  expect(announced).toEqual(marks.map(() => ({ organisationId, eventId })));
  return marks.length;
}

const send = (deploymentId: string, who: object, id: string = freshId()): Promise<Answer> =>
  world.asNobody.put(`/api/public/events/${hall.joinCode}/responses/${id}`, {
    ...who,
    deploymentId,
    answers: rightAnswers(),
    claimedAt: new Date().toISOString(),
  });

describe('what a phone sends', () => {
  it('is a mark with the row, and none where the row is here already', async () => {
    const [deploymentId, id] = [await anOpenPhase(hall, 'pre', versionId), freshId()];
    const body = {
      personalCode: hall.codes[0],
      deploymentId,
      answers: rightAnswers(),
      claimedAt: new Date().toISOString(),
    };
    const put = () => world.asNobody.put(`/api/public/events/${hall.joinCode}/responses/${id}`, body);
    expect(await marksOf(put)).toBe(1);
    expect(await marksOf(put)).toBe(0);
  });

  it('shares one mark among those who send in the same moment', async () => {
    const deploymentId = await anOpenPhase(hall, 'pre', versionId);
    const where = 'where organisation_id = $1 and event_id = $2';
    const event = [world.university.id, hall.eventId];
    await world.sql(null, `delete from tally_marks ${where}`, event);
    const crowd = Array.from({ length: 12 }, () => send(deploymentId, { personalCode: hall.codes[0] }));
    expect((await Promise.all(crowd)).map(({ status }) => status)).toEqual(crowd.map(() => 201));
    const marks = await world.sql(null, `select 1 from tally_marks ${where}`, event);
    // The first goes alone; what comes meanwhile goes together.
    expect(marks.length).toBeGreaterThanOrEqual(2);
    expect(marks.length).toBeLessThan(12);
  });

  it('leaves none when it is refused', async () => {
    const deploymentId = await aPhase(hall, 'pre', versionId);
    const refused = async () => {
      expect((await send(deploymentId, { personalCode: hall.codes[0] })).status).toBe(409);
      return world.asLead.get(path('deployments'));
    };
    expect(await marksOf(refused)).toBe(0);
  });

  it('is a mark when it is let in late, beside the hot path', async () => {
    const deploymentId = await anOpenPhase(hall, 'pre', versionId);
    const claimedAt = new Date().toISOString();
    await world.asLead.post(path('deployments', `${deploymentId}/close`));
    const late = () =>
      world.asNobody.put(`/api/public/events/${hall.joinCode}/responses/${freshId()}`, {
        personalCode: hall.codes[0],
        deploymentId,
        answers: rightAnswers(),
        claimedAt,
      });
    expect(await marksOf(late)).toBe(1);
  });
});

describe('what the team types', () => {
  const entry = (deploymentId: string, id: string): Promise<Answer> =>
    world.asLead.put(path('entries', id), {
      deploymentId,
      personalCode: hall.codes[0],
      answers: rightAnswers(),
    });

  it('is a mark for a sheet, its correction and a settled second entry, and none for what says the same', async () => {
    const [deploymentId, id, second] = [await anOpenPhase(hall, 'pre', versionId), freshId(), freshId()];
    expect(await marksOf(() => entry(deploymentId, id))).toBe(1);
    const corrected = { answers: { i1: 'a' }, reason: 'typing' };
    expect(await marksOf(() => world.asLead.patch(path('responses', id), corrected, 1))).toBe(1);
    expect(await marksOf(() => world.asLead.patch(path('responses', id), corrected, 2))).toBe(0);
    const again = { responseId: id, answers: rightAnswers() };
    expect(await marksOf(() => world.asAdmin.put(path('second-entries', second), again))).toBe(0);
    const settled = { answers: { i1: rightAnswers()['i1'] } };
    const settle = () => world.asAdmin.post(path('second-entries', `${second}/settle`), settled);
    expect(await marksOf(settle)).toBe(1);
  });

  it('is a mark for an import and for its undoing', async () => {
    await anOpenPhase(hall, 'pre', versionId);
    const { items } = TPPO_BASIC.content;
    const right = items.map(({ key, options }) => options.find(({ id }) => id === key)?.text.id ?? 'SS');
    const rows = [
      ['Cap waktu', 'Kode pribadi', ...items.map(({ text }) => text.id)],
      ['25/09/2024 08.10.00', hall.codes[0] ?? '', ...right],
    ];
    const file = Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'));
    const read = await world.asLead.send('POST', path('response-imports', 'sheets'), file, {
      'Content-Type': 'text/csv',
    });
    const [sheet] = read.body['sheets'] as unknown as { suggestion: { mapping: object } }[];
    const order = {
      ...{ fileName: 'pre.csv', sheet: '', mapping: sheet?.suggestion.mapping, unmatched: 'refuse' },
      ...{ takeDoubtful: [], leaveOut: [] },
    };
    const { body, headers } = await importForm(order, file);
    const id = freshId();
    const put = () => world.asLead.send('PUT', path('response-imports', id), body, headers);
    expect(await marksOf(put)).toBe(1);
    expect(await marksOf(put)).toBe(0);
    expect(await marksOf(() => world.asLead.delete(path('response-imports', id)))).toBe(1);
  });
});

describe('what is asked, and of whom', () => {
  it('is a mark for planning, another version and removing a phase, and none for opening and closing it', async () => {
    const [id, other] = [freshId(), await aPublishedVersion(world.university)];
    const plan = () =>
      world.asLead.put(path('deployments', id), { phase: 'pre', instrumentVersionId: versionId });
    expect(await marksOf(plan)).toBe(1);
    expect(await marksOf(plan)).toBe(0);
    const exchange = { instrumentVersionId: other.versionId };
    expect(await marksOf(() => world.asLead.patch(path('deployments', id), exchange, 1))).toBe(1);
    expect(await marksOf(() => world.asLead.delete(path('deployments', id)))).toBe(1);
    const phase = await aPhase(hall, 'pre', versionId);
    expect(await marksOf(() => world.asLead.post(path('deployments', `${phase}/open`)))).toBe(0);
    expect(await marksOf(() => world.asLead.post(path('deployments', `${phase}/close`)))).toBe(0);
  });

  it('is a mark for the way people are known', async () => {
    const put = () => world.asLead.put(path('identification'), { identification: 'self_code' });
    expect(await marksOf(put)).toBe(1);
    expect(await marksOf(put)).toBe(0);
  });

  it('is a mark for near codes that are parted and joined again', async () => {
    await knownBy(hall, 'self_code');
    const ids = [freshId(), freshId()];
    for (const [at, phase] of (['pre', 'post'] as const).entries()) {
      const deploymentId = await anOpenPhase(hall, phase, versionId);
      const selfCode = ['AT-12-01-SD', 'AT-21-01-SD'][at];
      expect((await send(deploymentId, { selfCode }, ids[at])).status).toBe(201);
    }
    const near = { earlierResponseId: ids[0], laterResponseId: ids[1] };
    const match = path('parted-matches', freshId());
    expect(await marksOf(() => world.asLead.put(match, near))).toBe(1);
    expect(await marksOf(() => world.asLead.delete(match))).toBe(1);
  });

  it('is a mark for the events that ask both versions of an equivalence, and for no other', async () => {
    const renamed: InstrumentContent = {
      items: TPPO_BASIC.content.items.map((item) => ({ ...item, id: `n${item.id}` })),
    };
    const later = (await aPublishedVersion(world.university, renamed)).versionId;
    const [both, one] = [hall, await aHall(world)];
    await aPhase(both, 'feedback', versionId);
    await aPhase(both, 'observation', later);
    await aPhase(one, 'feedback', versionId);
    const items = [{ earlier: 'i1', later: 'ni1' }];
    const declare = () =>
      world.asLead.put(`/api/version-equivalences/${freshId()}`, {
        earlierVersionId: versionId,
        laterVersionId: later,
        items,
      });
    expect(await marksOf(declare)).toBe(1);
  });
});

describe('the roster and the event', () => {
  const people = (id = ''): string => path('participants', id);

  it('is a mark for who is added, changed, imported and removed, and none for presence', async () => {
    const id = freshId();
    const body = { fullName: 'Budi Santoso', role: 'participant', sex: 'male', birthYear: 2009 };
    expect(await marksOf(() => world.asLead.put(people(id), body))).toBe(1);
    for (const [at, change] of [
      { role: 'guest' },
      { sex: 'female' },
      { birthYear: 2010 },
      { className: 'X-1' },
      { represents: 'SMAN 2' },
      { areaCode: '21.71.01.1007' },
    ].entries()) {
      expect(await marksOf(() => world.asLead.patch(people(id), change, at + 1))).toBe(1);
    }
    const present = () => world.asLead.put(people(`${id}/attendance`), { present: true });
    expect(await marksOf(present)).toBe(0);
    expect(await marksOf(() => world.asLead.delete(people(id)))).toBe(1);
    const rows = [{ line: 1, fullName: 'Siti Aminah', sex: 'P', birthYear: '2009' }];
    expect(await marksOf(() => world.asLead.post(people('import'), { rows, takeDoubtful: [] }))).toBe(1);
  });

  it('is a mark for the day, the zone and the school of the event, and for the name of the school', async () => {
    const institution = `/api/institutions/${freshId()}`;
    const school = { name: 'SMAN 1 Belakang Padang', kind: 'sma', areaCode: '21.71.01.1007' };
    expect((await world.asLead.put(institution, school)).text).toContain('SMAN 1');
    const event = `/api/events/${hall.eventId}`;
    const institutionId = institution.split('/').at(-1);
    for (const [at, change] of [
      { startsAt: '2025-01-02T02:00:00.000Z', endsAt: '2025-01-02T05:00:00.000Z' },
      { zone: 'Asia/Makassar' },
      { institutionId },
    ].entries()) {
      expect(await marksOf(() => world.asLead.patch(event, change, at + 1))).toBe(1);
    }
    expect(await marksOf(() => world.asLead.patch(event, { title: 'Lain' }, 4))).toBe(0);
    expect(await marksOf(() => world.asLead.patch(institution, { name: 'SMAN 1' }, 1))).toBe(1);
    expect(await marksOf(() => world.asLead.patch(institution, { address: 'Jl. Pelajar' }, 2))).toBe(0);
  });
});
