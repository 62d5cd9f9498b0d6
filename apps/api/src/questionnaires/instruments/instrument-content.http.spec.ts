import { OBJECTIVES, TPPO_BASIC } from '@ikrar/domain';
import { aPublishedVersion, aWorld, freshId, newestVersion } from '../../../testing';
import type { Answer, World } from '../../../testing';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const TITLE = { title: 'Isi', purpose: 'attitude' };
const text = (id: string, en = ''): object => ({ id, en });
const PLAIN = { topic: null, weight: 0, required: false, reverse: false, key: null, options: [] };

/** Every facet an item can have, with what is easily lost: spaces at the ends, an empty text, a zero, an emoji. */
const EVERYTHING = {
  sections: [
    { id: 'a', title: text('  Bagian satu ', 'Part one') },
    { id: 'b', title: text('Dua'), showIf: { any: [{ item: 'umur', is: 'equal', value: 17 }] } },
  ],
  items: [
    {
      ...PLAIN,
      id: 'umur',
      kind: 'number',
      text: text('Umur?'),
      section: 'a',
      min: 0,
      max: 99.5,
      whole: false,
    },
    {
      ...PLAIN,
      id: 'pilih',
      kind: 'multiple_choice',
      topic: 'definition',
      objective: OBJECTIVES[0],
      weight: 2,
      required: true,
      text: text('Mana saja? 🙂', 'Which?'),
      help: text('', ''),
      picture: '01990000-0000-7000-8000-00000000ABCD',
      options: [
        { id: 'x', text: text('Satu') },
        { id: 'y', text: text('Tidak tahu'), fixed: true },
      ],
      keys: ['x'],
      scoring: 'each',
      shuffled: true,
      other: true,
      locked: false,
      section: 'a',
    },
    {
      ...PLAIN,
      id: 'cerita',
      kind: 'long_text',
      objective: null,
      text: text('Ceritakan\nsingkat'),
      showIf: {
        all: [
          { item: 'pilih', is: 'selected', value: 'x' },
          { any: [{ item: 'umur', is: 'different', value: '3' }] },
        ],
      },
    },
  ],
};

const put = (content: object): Promise<Answer> =>
  world.asLead.put(`/api/instruments/${freshId()}`, { ...TITLE, content });

describe('the content of an instrument', () => {
  it('is read as it was sent', async () => {
    const id = freshId();
    const content = EVERYTHING;
    const stored = await world.asLead.put(`/api/instruments/${id}`, { ...TITLE, content });
    expect([stored.status, stored.body['errors']]).toEqual([201, undefined]);
    expect(stored.body['content']).toEqual(content);
    expect((await world.asLead.get(`/api/instruments/${id}`)).body['content']).toEqual(content);
    const again = await world.asLead.put(`/api/instruments/${id}`, { ...TITLE, content });
    expect([again.status, again.text]).toEqual([200, stored.text]);
  });

  it('has 200 items at most, and 256 kB', async () => {
    const items = (count: number, length = 10): object[] =>
      Array.from({ length: count }, (_, at) => ({
        ...PLAIN,
        id: `i${at}`,
        kind: 'note',
        text: text('x'.repeat(length)),
      }));
    expect((await put({ items: items(200) })).status).toBe(201);
    const many = await put({ items: items(201) });
    expect([many.status, many.body['errors']]).toEqual([
      422,
      [{ field: 'content.items', code: 'arrayMaxSize' }],
    ]);
    const large = await put({ items: items(200, 1400) });
    expect([large.status, large.body['code']]).toEqual([413, 'too-large']);
  });

  it('names the place of what has no shape', async () => {
    const item = { ...PLAIN, id: 'a', kind: 'note', text: text('Halo') };
    const wrong: [object, string][] = [
      [{ ...item, text: { id: 'Halo\u0000', en: '' } }, 'content.items.0.text.id'],
      [{ ...item, id: '../a' }, 'content.items.0.id'],
      [{ ...item, weight: 1.5 }, 'content.items.0.weight'],
      [{ ...item, colour: 'red' }, 'content.items.0.colour'],
      [{ ...item, showIf: { item: 'b', is: 'like', value: 1 } }, 'content.items.0.showIf'],
      [{ ...item, options: [{ id: 'a' }] }, 'content.items.0.options.0.text'],
    ];
    for (const [broken, field] of wrong) {
      const answer = await put({ items: [broken] });
      expect([answer.status, answer.body['errors']]).toEqual([422, [expect.objectContaining({ field })]]);
    }
  });
});

describe('GET /instruments/:id/versions/:versionId', () => {
  it('shows a version that is no longer the newest', async () => {
    const { id, versionId } = await aPublishedVersion(world.university);
    const next = await world.asLead.patch(`/api/instruments/${id}`, { content: { items: [] } }, 2);
    const path = `/api/instruments/${id}/versions`;
    const old = await world.asAnalyst.get(`${path}/${versionId}`);
    expect(old.body).toMatchObject({
      id: versionId,
      instrumentId: id,
      title: TPPO_BASIC.title.id,
      number: 1,
      status: 'published',
      items: 12,
      content: TPPO_BASIC.content,
    });
    const draft = await world.asMember.get(`${path}/${newestVersion(next)}`);
    expect(draft.body).toMatchObject({
      number: 2,
      status: 'draft',
      basedOnId: versionId,
      content: { items: [] },
    });
  });

  it('is found under its instrument, inside its organisation', async () => {
    const { id, versionId } = await aPublishedVersion(world.university);
    const another = await aPublishedVersion(world.university);
    const path = (instrument: string, version: string): string =>
      `/api/instruments/${instrument}/versions/${version}`;
    expect((await world.asLead.get(path(another.id, versionId))).status).toBe(404);
    expect((await world.asNobody.get(path(id, versionId))).status).toBe(401);
    expect((await world.asOfficial.get(path(id, versionId))).status).toBe(403);
    const foreign = await world.asOther.get(path(id, versionId));
    const random = await world.asOther.get(path(id, freshId()));
    expect([foreign.status, foreign.text]).toEqual([404, random.text]);
  });
});

describe('GET /instruments', () => {
  it('finds by a part of the title and by purpose', async () => {
    const word = `Unik${freshId().slice(-8)}`;
    const content = { items: [] };
    const [first, second] = [freshId(), freshId()];
    await world.asLead.put(`/api/instruments/${first}`, {
      title: `Sikap ${word}`,
      purpose: 'attitude',
      content,
    });
    await world.asLead.put(`/api/instruments/${second}`, {
      title: `${word} 100%_`,
      purpose: 'feedback',
      content,
    });
    const find = async (query: string): Promise<string[]> => {
      const answer = await world.asMember.get(`/api/instruments?${query}`);
      return (answer.body as unknown as { items: { id: string }[] }).items.map(({ id }) => id);
    };
    expect(await find(`search=${word.toLowerCase()}`)).toEqual([second, first]);
    expect(await find(`search=${word}&purpose=attitude`)).toEqual([first]);
    expect(await find(`search=${word}&purpose=attitude&has=published`)).toEqual([]);
    expect(await find(`search=${word}%20100%25_`)).toEqual([second]);
    expect(await find(`search=${word}%25`)).toEqual([]);
    expect((await world.asMember.get('/api/instruments?purpose=exam')).status).toBe(422);
    const cleared = await world.asLead.patch(`/api/instruments/${first}`, { purpose: 'other' }, 1);
    expect([cleared.status, cleared.body['purpose'], cleared.body['title']]).toEqual([
      200,
      'other',
      `Sikap ${word}`,
    ]);
    expect(await find(`search=${word}&purpose=attitude`)).toEqual([]);
  });
});
