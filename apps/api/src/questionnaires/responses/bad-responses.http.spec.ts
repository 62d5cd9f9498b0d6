import { TPPO_BASIC } from '@ikrar/domain';
import type { InstrumentItem } from '@ikrar/domain';
import type { Answer, Hall, World } from '../../../testing';
import { aHall, anOpenPhase, aPublishedVersion, aWorld, freshId } from '../../../testing';

const [first] = TPPO_BASIC.content.items;
if (!first) throw new Error('the shipped instrument has items');
const plain: InstrumentItem = { ...first, topic: null, required: false, weight: 0, key: null, options: [] };
const text = (id: string) => ({ id: `Soal ${id}`, en: `Question ${id}` });
const content = {
  items: [
    { ...first, id: 'q', required: true },
    { ...plain, id: 'why', kind: 'long_text' as const, text: text('why') },
    { ...plain, id: 'where', kind: 'area' as const, text: text('where') },
    {
      ...plain,
      id: 'more',
      kind: 'short_text' as const,
      text: text('more'),
      showIf: { item: 'q', is: 'equal' as const, value: 'a' },
    },
  ],
};

let world: World;
let hall: Hall;
let deploymentId: string;
beforeAll(async () => {
  world = await aWorld();
  hall = await aHall(world);
  deploymentId = await anOpenPhase(
    hall,
    'pre',
    (await aPublishedVersion(world.university, content)).versionId,
  );
});
afterAll(() => world.close());

const send = (answers: object, facts: object = {}): Promise<Answer> =>
  world.asNobody.put(`/api/public/events/${hall.joinCode}/responses/${freshId()}`, {
    personalCode: hall.codes[0],
    deploymentId,
    answers,
    claimedAt: new Date().toISOString(),
    ...facts,
  });
const stored = () =>
  world.sql(
    { organisationId: world.university.id, role: 'lead' },
    'select id from responses where organisation_id = $1 and event_id = $2',
    [world.university.id, hall.eventId],
  );

it.each<[string, object, string, string]>([
  ['an unknown item', { q: 'c', x: 'a' }, 'answers.x', 'unknown-item'],
  ['an item whose name nobody can write', { q: 'c', 'x\u0000': 'a' }, 'answers.x\u0000', 'unknown-item'],
  ['an option that is not there', { q: 'z' }, 'answers.q', 'unknown-option'],
  ['an option with a NUL', { q: 'a\u0000' }, 'answers.q', 'unknown-option'],
  ['an object for an option', { q: { $gt: '' } }, 'answers.q', 'unknown-option'],
  ['nothing where something must be', { q: null }, 'answers.q', 'required'],
  ['an answer to a hidden item', { q: 'c', more: 'x' }, 'answers.more', 'hidden'],
  ['a text with a NUL', { q: 'c', why: 'takut\u0000' }, 'answers.why', 'text-too-long'],
  ['half a character', { q: 'c', why: 'takut \ud83d' }, 'answers.why', 'text-too-long'],
  ['a number of somebody', { q: 'c', why: 'telepon 081234567890' }, 'answers.why', 'personal-data'],
  ['a place that is no code', { q: 'c', where: 'Batam' }, 'answers.where', 'not-an-area'],
  ['a kelurahan that does not exist', { q: 'c', where: '99.99.99.1999' }, 'answers.where', 'not-an-area'],
  ['a kecamatan for a kelurahan', { q: 'c', where: '21.71.01' }, 'answers.where', 'not-an-area'],
])('refuses %s and names the place', async (_, answers, field, code) => {
  const answer = await send(answers);
  expect([answer.status, answer.body['errors']]).toEqual([422, [{ field, code }]]);
});

it.each<[string, object, number, string]>([
  ['a personal code with a NUL', { personalCode: 'ABC\u0000DE' }, 422, 'invalid-input'],
  ['a self-made code with a NUL', { personalCode: undefined, selfCode: 'SI-0\u00007' }, 422, 'invalid-input'],
  [
    'a self-made code as it was typed',
    { personalCode: undefined, selfCode: 'Siti, 7' },
    422,
    'invalid-input',
  ],
  ['a deployment that is none', { deploymentId: 'x' }, 422, 'invalid-input'],
  ['a deployment nobody has', { deploymentId: freshId() }, 404, 'not-found'],
  ['a moment that is none', { claimedAt: '2026-13-01T00:00:00Z' }, 422, 'invalid-input'],
])('refuses %s', async (_, facts, status, code) => {
  const answer = await send({ q: 'c' }, facts);
  expect([answer.status, answer.body['code']]).toEqual([status, code]);
});

it('refuses a body of 300 kB before anything reads it', async () => {
  const answer = await send({ q: 'c', why: 'x'.repeat(300_000) });
  expect([answer.status, answer.body['code']]).toEqual([413, 'too-large']);
});

it('refuses a phase that people do not answer', async () => {
  const { versionId } = await aPublishedVersion(world.university, content);
  const observation = await anOpenPhase(hall, 'observation', versionId);
  const answer = await send({ q: 'c' }, { deploymentId: observation });
  expect([answer.status, answer.body['code']]).toEqual([404, 'not-found']);
  const shown = await world.asNobody.get(`/api/public/instrument-versions/${hall.joinCode}/${versionId}`);
  expect(shown.status).toBe(404);
  expect((await world.asNobody.get(`/api/public/events/${hall.joinCode}`)).text).not.toContain(observation);
});

it('stores nothing of all that, and what is right at once', async () => {
  expect(await stored()).toEqual([]);
  for (const where of ['21.71.01.1004', '21.71.01.1004', null]) {
    expect((await send({ q: 'c', why: 'Takut.\nTidak tahu 😀', where })).status).toBe(201);
  }
  expect(await stored()).toHaveLength(3);
});
