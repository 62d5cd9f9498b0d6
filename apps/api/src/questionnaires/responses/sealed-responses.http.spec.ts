import {
  aHall,
  anOpenPhase,
  aPublishedVersion,
  aWorld,
  freshId,
  rightAnswers,
  sealLetter,
} from '../../../testing';
import type { Answer, Hall, World } from '../../../testing';

let world: World;
let hall: Hall;
let deploymentId: string;
beforeAll(async () => {
  world = await aWorld();
  const { versionId } = await aPublishedVersion(world.university);
  hall = await aHall(world);
  deploymentId = await anOpenPhase(hall, 'pre', versionId);
});
afterAll(() => world.close());

const bodyOf = (index: number) => ({
  personalCode: hall.codes[index],
  deploymentId,
  answers: rightAnswers(),
  claimedAt: '2026-01-10T03:00:00.000Z',
});

async function put(id: string, body: unknown): Promise<Answer> {
  return world.asNobody.put(`/api/public/events/${hall.joinCode}/responses/${id}`, body);
}

async function key(): Promise<string> {
  const { body } = await world.asNobody.get(`/api/public/events/${hall.joinCode}`);
  return String(body['sealTo']);
}

describe('a sealed response', () => {
  it('is the response that was sealed: the same again, sealed or open, is confirmed', async () => {
    const [id, body] = [freshId(), bodyOf(0)];
    const sealed = sealLetter(await key(), id, JSON.stringify(body));
    expect((await put(id, { sealed })).status).toBe(201);
    expect((await put(id, { sealed })).status).toBe(200);
    expect((await put(id, body)).status).toBe(200);
    const again = sealLetter(await key(), id, JSON.stringify(body));
    expect(again).not.toBe(sealed);
    expect((await put(id, { sealed: again })).status).toBe(200);
  });

  it('is refused like an open one, with the place that is wrong', async () => {
    const id = freshId();
    const body = { ...bodyOf(1), answers: { nope: 'a' } };
    const refused = await put(id, { sealed: sealLetter(await key(), id, JSON.stringify(body)) });
    expect(refused.status).toBe(422);
    expect(refused.body['errors']).toContainEqual({ field: 'answers.nope', code: 'unknown-item' });
  });

  it('opens under its own id only, and nothing else is taken for one', async () => {
    const [id, other] = [freshId(), freshId()];
    const sealed = sealLetter(await key(), id, JSON.stringify(bodyOf(1)));
    for (const letter of [sealed, 'x', '', sealLetter(await key(), other, 'no json')]) {
      const refused = await put(other, { sealed: letter });
      expect([refused.status, refused.body['code']]).toEqual([422, 'seal.broken']);
    }
    expect((await put(other, { sealed, answers: {} })).status).toBe(422);
  });
});
