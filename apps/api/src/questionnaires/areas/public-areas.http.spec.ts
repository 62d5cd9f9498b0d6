import type { World } from '../../../testing';
import { aWorld } from '../../../testing';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const below = async (under?: string) => {
  const answer = await world.asNobody.get(`/api/public/areas${under === undefined ? '' : `?under=${under}`}`);
  return { ...answer, items: answer.body['items'] as unknown as { code: string; name: string }[] };
};

it('leads from the province to the kelurahan without signing in', async () => {
  expect((await below()).items).toContainEqual({ code: '21', name: 'Kepulauan Riau' });
  expect((await below('21')).items.map(({ code }) => code)).toContain('21.71');
  expect((await below('21.71')).items).toContainEqual({ code: '21.71.01', name: 'Belakang Padang' });
  const villages = (await below('21.71.01')).items;
  expect(villages).toContainEqual({ code: '21.71.01.1004', name: 'Pulau Terung' });
  expect(villages.map(({ name }) => name)).toEqual(villages.map(({ name }) => name).sort());
  expect((await below('21.71.01.1004')).items).toEqual([]);
});

it('may be kept by the phone, and takes no code that cannot be one', async () => {
  expect((await below('21')).headers.get('cache-control')).toContain('max-age=86400');
  expect((await below('x')).status).toBe(422);
  expect((await below('99')).items).toEqual([]);
});
