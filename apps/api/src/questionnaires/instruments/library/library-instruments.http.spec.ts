import { checkInstrument, INSTRUMENT_PURPOSES, LIBRARY_INSTRUMENTS } from '@ikrar/domain';
import { aWorld } from '../../../../testing';
import type { World } from '../../../../testing';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

describe('GET /library-instruments', () => {
  it('lists what Ikrar ships, without the questions', async () => {
    const answer = await world.asAnalyst.get('/api/library-instruments');
    expect(answer.status).toBe(200);
    expect(answer.body['items']).toEqual(
      LIBRARY_INSTRUMENTS.map(({ content, ...instrument }) => ({
        ...instrument,
        items: content.items.length,
      })),
    );
    for (const { purpose, summary } of LIBRARY_INSTRUMENTS) {
      expect(INSTRUMENT_PURPOSES).toContain(purpose);
      expect([summary.id, summary.en]).not.toContain('');
    }
  });

  it('is for those who read instruments', async () => {
    expect((await world.asNobody.get('/api/library-instruments')).status).toBe(401);
    expect((await world.asOfficial.get('/api/library-instruments')).status).toBe(403);
  });
});

describe('GET /library-instruments/:code', () => {
  it.each(LIBRARY_INSTRUMENTS.map(({ code }) => code))(
    'shows %s with its questions, ready to be published',
    async (code) => {
      const answer = await world.asMember.get(`/api/library-instruments/${code}`);
      const { content } = LIBRARY_INSTRUMENTS.find((one) => one.code === code) ?? {};
      expect([answer.status, answer.body['content']]).toEqual([200, content]);
      expect(content && checkInstrument(content)).toEqual([]);
    },
  );

  it('answers like everywhere when there is nothing', async () => {
    const unknown = await world.asLead.get('/api/library-instruments/tidak_ada');
    expect([unknown.status, unknown.body['code']]).toEqual([404, 'not-found']);
    expect((await world.asNobody.get('/api/library-instruments/tppo_basic')).status).toBe(401);
    expect((await world.asOfficial.get('/api/library-instruments/tppo_basic')).status).toBe(403);
  });
});
