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
beforeAll(async () => {
  world = await aWorld();
  versionId = (await aPublishedVersion(world.university)).versionId;
});
afterAll(() => world.close());
beforeEach(async () => {
  hall = await aHall(world);
});

const steps = (personalCode: unknown, joinCode = hall.joinCode): Promise<Answer> =>
  world.asNobody.post(`/api/public/events/${joinCode}/steps`, { personalCode });
const aWrongCode = (): string => makePersonalCode(randomBytes(16));

describe('GET /public/events/:joinCode', () => {
  it('tells a phone what it joined, and what is asked', async () => {
    const deploymentId = await anOpenPhase(hall, 'pre', versionId);
    const answer = await world.asNobody.get(`/api/public/events/${hall.joinCode.toLowerCase()}`);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      title: 'Sosialisasi TPPO',
      kind: 'outreach',
      startsAt: '2024-09-25T02:00:00.000Z',
      endsAt: '2024-09-25T05:00:00.000Z',
      zone: 'Asia/Jakarta',
      venueName: null,
      organisation: expect.stringMatching(/^Organisasi /),
      areaCode: null,
      identification: 'personal_code',
      recipe: null,
      sealTo: expect.any(String) as string,
      phases: [
        {
          phase: 'pre',
          wave: 1,
          state: 'open',
          presentOnly: false,
          opensAt: null,
          closesAt: null,
          deploymentId,
          instrumentVersionId: versionId,
        },
      ],
      pledge: null,
    });
  });

  it('offers the pledge of the event, beside each duty the office that receives it and how to reach it', async () => {
    const textId = newId();
    const context = { organisationId: world.university.id, role: 'system' };
    const content = { id: 'Kami berikrar', en: 'We pledge' };
    await world.sql(
      context,
      `insert into pledge_texts (organisation_id, id, number, title, content, duties, published_at)
       values ($1, $2, 1, 'Ikrar pemuda', $3, '{liaise,educate_residents}', $4)`,
      [world.university.id, textId, JSON.stringify(content), new Date()],
    );
    await world.sql(
      context,
      `update events set pledge_text_id = $3, area_code = '21.71.01.1004' where organisation_id = $1 and id = $2`,
      [world.university.id, hall.eventId, textId],
    );
    const answer = await world.asNobody.get(`/api/public/events/${hall.joinCode}`);
    const [text, note] = [expect.any(String) as string, expect.stringContaining('Indonesia') as string];
    expect(answer.body['pledge']).toEqual({
      textId,
      title: 'Ikrar pemuda',
      content,
      duties: [
        {
          code: 'educate_residents',
          forMinors: false,
          text: { id: text, en: text },
          receiver: {
            office: { id: 'Lurah / Kepala desa', en: text },
            area: 'Pulau Terung',
            channel: null,
          },
        },
        {
          code: 'liaise',
          forMinors: false,
          text: { id: text, en: text },
          receiver: {
            office: { id: 'Polsek', en: text },
            area: 'Belakang Padang',
            channel: {
              name: { id: 'Polisi (Polri)', en: 'Police (Polri)' },
              kind: 'short_code',
              display: '110',
              href: 'tel:110',
              note: { id: note, en: note },
              sourceName: text,
              sourceDate: '2026-01-12',
            },
          },
        },
      ],
    });
  });

  it('knows no other code', async () => {
    const [unknown, malformed] = [
      await world.asNobody.get('/api/public/events/ZZZZZZ'),
      await world.asNobody.get('/api/public/events/x'),
    ];
    expect([unknown.status, unknown.text]).toEqual([404, malformed.text]);
  });
});

describe('GET /public/instrument-versions/:joinCode/:versionId', () => {
  it('shows the questions without keys and weights', async () => {
    await anOpenPhase(hall, 'pre', versionId);
    const answer = await world.asNobody.get(`/api/public/instrument-versions/${hall.joinCode}/${versionId}`);
    expect(answer.status).toBe(200);
    const { items } = answer.body as unknown as { items: object[] };
    expect(items).toHaveLength(12);
    expect(items.map((item) => Object.keys(item).sort().join())).toEqual(
      Array(12).fill('id,kind,options,required,text'),
    );
    expect(answer.text).not.toMatch(/"(key|weight|reverse)"/);
  });

  it('shows no version that is not asked at this event', async () => {
    const path = `/api/public/instrument-versions/${hall.joinCode}`;
    const notAsked = await world.asNobody.get(`${path}/${versionId}`);
    const foreign = (await aPublishedVersion(world.other)).versionId;
    expect(notAsked.status).toBe(404);
    expect((await world.asNobody.get(`${path}/${foreign}`)).text).toBe(notAsked.text);
  });
});

describe('POST /public/events/:joinCode/steps', () => {
  it('says how far one is, never who one is', async () => {
    const deploymentId = await anOpenPhase(hall, 'pre', versionId);
    const code = await aParticipant(world, hall, { birthYear: 1990, present: true });
    const before = await steps(code);
    expect([before.status, before.body]).toEqual([
      200,
      { minor: false, ageKnown: true, role: 'participant', present: true, received: [], pledged: false },
    ]);
    await world.asNobody.put(`/api/public/events/${hall.joinCode}/responses/${newId()}`, {
      personalCode: code,
      deploymentId,
      answers: rightAnswers(),
      claimedAt: new Date().toISOString(),
    });
    const after = await steps(` ${code.slice(0, 3)}-${code.slice(3).toLowerCase()} `);
    expect(after.body['received']).toEqual([deploymentId]);
    expect(after.text).not.toContain('Rahasia');
    expect((await steps(hall.codes[0])).body).toMatchObject({ minor: true, present: false });
  });

  it('takes a person without a birth year for a minor, and says that it is not recorded', async () => {
    const unrecorded = await aParticipant(world, hall, { birthYear: null });
    expect((await steps(unrecorded)).body).toMatchObject({ minor: true, ageKnown: false });
    const pupil = await aParticipant(world, hall, { birthYear: new Date().getFullYear() - 16 });
    expect((await steps(pupil)).body).toMatchObject({ minor: true, ageKnown: true });
  });

  it('answers unknown codes and codes of other events alike, and leaves a row for each look', async () => {
    const other = await aHall(world, world.other);
    const unknown = await steps(aWrongCode());
    expect([unknown.status, unknown.body['code']]).toEqual([404, 'participant.unknown-code']);
    expect((await steps(other.codes[0])).text).toBe(unknown.text);
    expect((await steps('AAAAAA')).text).toBe(unknown.text);
    expect((await steps(17)).status).toBe(422);
    await steps(hall.codes[0]);
    const rows = await world.sql(
      { organisationId: world.university.id, role: 'admin' },
      `select actor_role, actor_id from audit_log where organisation_id = $1 and action = 'getOwnSteps'
        order by id desc limit 1`,
      [world.university.id],
    );
    expect(rows).toEqual([{ actor_role: 'public', actor_id: null }]);
  });
});

describe('guessing', () => {
  it('never locks out a class of sixty behind one address', async () => {
    const codes: string[] = [];
    for (let index = 0; index < 60; index += 1) codes.push(await aParticipant(world, hall));
    for (let round = 0; round < 3; round += 1) {
      const answers = await Promise.all(codes.map((code) => steps(code)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    }
  });

  it('ends at a ceiling of the event, tells how long to wait, and keeps the known phones in', async () => {
    await anOpenPhase(hall, 'pre', versionId);
    expect((await steps(hall.codes[0])).status).toBe(200);
    const guesses: Answer[] = [];
    for (let round = 0; round < 13; round += 1) {
      guesses.push(...(await Promise.all(Array.from({ length: 20 }, () => steps(aWrongCode())))));
    }
    const evaluated = guesses.filter(({ status }) => status === 404);
    const refused = guesses.filter(({ status }) => status === 429);
    expect(evaluated.length).toBeGreaterThanOrEqual(200);
    expect(evaluated.length + refused.length).toBe(260);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ headers }) => Number(headers.get('retry-after')) >= 1)).toBe(true);
    expect((await steps(hall.codes[0])).status).toBe(200);
    const neighbour = await aHall(world);
    expect((await steps(neighbour.codes[0], neighbour.joinCode)).status).toBe(200);
  });

  it('slows one code that is asked again and again, and no other', async () => {
    const answers: Answer[] = [];
    for (let round = 0; round < 4; round += 1) {
      answers.push(...(await Promise.all(Array.from({ length: 10 }, () => steps(hall.codes[0])))));
    }
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect((await steps(hall.codes[1])).status).toBe(200);
  });
});
