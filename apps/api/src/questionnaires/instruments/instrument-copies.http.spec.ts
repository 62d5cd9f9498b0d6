import { LIBRARY_INSTRUMENTS, TPPO_BASIC } from '@ikrar/domain';
import type { InstrumentContent, InstrumentItem } from '@ikrar/domain';
import { aPublishedVersion, aWorld, freshId, newestVersion } from '../../../testing';
import type { Answer, World } from '../../../testing';

const [one, two, three] = TPPO_BASIC.content.items as readonly [
  InstrumentItem,
  InstrumentItem,
  InstrumentItem,
];
/** Two core items and one that is free. */
const CORE: InstrumentContent = {
  items: [{ ...one, locked: true }, { ...two, locked: true }, three],
};

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const TITLE = { title: 'Salinan', purpose: 'knowledge' };
const copyOf = (from: object, id = freshId(), persona = world.asLead): Promise<Answer> =>
  persona.put(`/api/instruments/${id}`, { ...TITLE, from });

async function aCopyOfTheCore() {
  const { versionId } = await aPublishedVersion(world.university, CORE);
  const id = freshId();
  const answer = await copyOf({ versionId }, id);
  expect(answer.status).toBe(201);
  return { versionId, path: `/api/instruments/${id}`, answer };
}

describe('PUT /instruments/:id with "from"', () => {
  it.each(LIBRARY_INSTRUMENTS.map(({ code }) => code))(
    'copies %s of the library with its ancestry',
    async (code) => {
      const id = freshId();
      const answer = await copyOf({ shipped: code }, id);
      expect(answer.status).toBe(201);
      const { content, edition } = LIBRARY_INSTRUMENTS.find((shipped) => shipped.code === code) ?? {};
      expect(answer.body['content']).toEqual(content);
      expect(answer.body['coreItems']).toEqual(
        content?.items.filter(({ locked }) => locked).map((item) => item.id),
      );
      expect(answer.body['newest']).toMatchObject({
        number: 1,
        status: 'draft',
        basedOnId: null,
        libraryCode: code,
        libraryEdition: edition,
      });
      const again = await copyOf({ shipped: code }, id);
      expect([again.status, again.text]).toEqual([200, answer.text]);
    },
  );

  it('copies a version of the own organisation, with locks, pictures and sections', async () => {
    const picture = freshId();
    const rich: InstrumentContent = {
      items: [{ ...one, locked: true, picture, section: 's1' }, two],
      sections: [{ id: 's1', title: { id: 'Bagian', en: 'Part' } }],
    };
    const source = await world.asLead.put(`/api/instruments/${freshId()}`, { ...TITLE, content: rich });
    const drafted = await copyOf({ versionId: newestVersion(source) });
    expect([drafted.status, drafted.body['content']]).toEqual([201, rich]);
    expect(drafted.body['newest']).toMatchObject({ basedOnId: null, libraryCode: null });
    const { versionId, answer } = await aCopyOfTheCore();
    expect(answer.body['content']).toEqual(CORE);
    expect(answer.body['coreItems']).toEqual([one.id, two.id]);
    expect(answer.body['newest']).toMatchObject({ basedOnId: versionId, libraryCode: null, number: 1 });
  });

  it('lets a copy of a draft come from where the draft comes from', async () => {
    const { versionId, answer } = await aCopyOfTheCore();
    const second = await copyOf({ versionId: newestVersion(answer) });
    expect(second.body['newest']).toMatchObject({ basedOnId: versionId });
    expect(second.body['coreItems']).toEqual([one.id, two.id]);
  });

  it('is confirmed when sent again, even after the copy was changed, but not from elsewhere', async () => {
    const { versionId, path, answer } = await aCopyOfTheCore();
    const items = [...CORE.items, { ...three, id: 'own' }];
    await world.asLead.patch(path, { content: { items } }, 1);
    const id = path.split('/').at(-1);
    const again = await copyOf({ versionId }, id);
    expect([again.status, again.body['version']]).toEqual([200, 2]);
    expect(answer.body['version']).toBe(1);
    for (const from of [{ shipped: 'tppo_basic' }, { versionId: newestVersion(answer) }]) {
      const other = await copyOf(from, id);
      expect([other.status, other.body['code']]).toEqual(
        'versionId' in from ? [200, undefined] : [409, 'id-conflict'],
      );
    }
    const renamed = await world.asLead.put(path, { ...TITLE, title: 'Lain', from: { versionId } });
    expect([renamed.status, renamed.body['code']]).toEqual([409, 'id-conflict']);
  });

  it('needs exactly one thing to begin with', async () => {
    const { versionId } = await aPublishedVersion(world.university);
    const wrong: [object, object][] = [
      [{}, { field: 'from', code: 'one-of' }],
      [
        { content: CORE, from: { versionId } },
        { field: 'from', code: 'one-of' },
      ],
      [{ from: {} }, { field: 'from', code: 'one-of' }],
      [{ from: { versionId, shipped: 'tppo_basic' } }, { field: 'from', code: 'one-of' }],
      [{ from: { shipped: 'tidak_ada' } }, { field: 'from.shipped', code: 'unknown' }],
      [{ from: { versionId: 'x' } }, { field: 'from.versionId', code: 'isUuid' }],
      [
        { content: CORE, purpose: 'exam' },
        { field: 'purpose', code: 'isIn' },
      ],
    ];
    for (const [body, error] of wrong) {
      const answer = await world.asLead.put(`/api/instruments/${freshId()}`, { ...TITLE, ...body });
      expect([answer.status, answer.body['errors']]).toEqual([422, [error]]);
    }
  });

  it('copies nothing of another organisation', async () => {
    const { versionId } = await aPublishedVersion(world.university, CORE);
    const foreign = await copyOf({ versionId }, freshId(), world.asOther);
    const random = await copyOf({ versionId: freshId() }, freshId(), world.asOther);
    expect([foreign.status, foreign.text]).toEqual([404, random.text]);
    expect((await copyOf({ versionId }, freshId(), world.asNobody)).status).toBe(401);
    expect((await copyOf({ versionId }, freshId(), world.asMember)).status).toBe(403);
  });

  it('says in the audit trail what was copied', async () => {
    const { versionId, path } = await aCopyOfTheCore();
    const rows = await world.sql(
      { organisationId: world.university.id, role: 'admin' },
      `select action, details from audit_log where organisation_id = $1 and subject_id = $2`,
      [world.university.id, path.split('/').at(-1)],
    );
    expect(rows).toEqual([{ action: 'putInstrument', details: { versionId } }]);
  });
});

describe('the core of a copy', () => {
  const own = { ...three, id: 'own' };
  const [lockedOne, lockedTwo] = CORE.items as readonly [InstrumentItem, InstrumentItem];

  it('may be added to: own items anywhere, locked for the next copies if the team wants', async () => {
    const { path } = await aCopyOfTheCore();
    const items = [{ ...own, locked: true }, lockedOne, { ...three, weight: 3 }, lockedTwo];
    const saved = await world.asLead.patch(path, { content: { items } }, 1);
    expect([saved.status, saved.body['coreItems']]).toEqual([200, [one.id, two.id]]);
    const freed = await world.asLead.patch(path, { content: { items: [lockedOne, lockedTwo, own] } }, 2);
    expect(freed.status).toBe(200);
  });

  it('stays as it is: every broken item is named, and nothing is saved', async () => {
    const { path } = await aCopyOfTheCore();
    const attempts: [InstrumentItem[], object[]][] = [
      [
        [lockedOne, { ...lockedTwo, text: { id: 'Lain', en: '' } }],
        [{ field: 'content.items.1', code: 'changed' }],
      ],
      [[own, one, lockedTwo], [{ field: 'content.items.1', code: 'changed' }]],
      [[lockedTwo], [{ field: 'content.items', code: 'removed' }]],
      [[lockedTwo, lockedOne], [{ field: 'content.items.1', code: 'moved' }]],
      [
        [lockedOne, lockedTwo, { ...three, locked: true }],
        [{ field: 'content.items.2', code: 'newly-locked' }],
      ],
    ];
    for (const [items, errors] of attempts) {
      const answer = await world.asLead.patch(path, { title: 'Lain', content: { items } }, 1);
      expect([answer.status, answer.body['code'], answer.body['errors']]).toEqual([
        422,
        'instrument.locked',
        errors,
      ]);
    }
    const now = await world.asLead.get(path);
    expect([now.body['version'], now.body['title'], now.body['content']]).toEqual([1, 'Salinan', CORE]);
  });

  it('holds in later versions too, and a stale change hears that first', async () => {
    const { path } = await aCopyOfTheCore();
    await world.asLead.send('POST', `${path}/publish`, {}, { 'If-Match': '"1"' });
    const content = { items: [lockedOne, own] };
    expect((await world.asLead.patch(path, { content }, 1)).status).toBe(412);
    const answer = await world.asLead.patch(path, { content }, 2);
    expect([answer.status, answer.body['errors']]).toEqual([
      422,
      [{ field: 'content.items', code: 'removed' }],
    ]);
  });

  it('binds the copies, not the instrument it was locked in', async () => {
    const { id, versionId } = await aPublishedVersion(world.university, CORE);
    const mended = { items: [{ ...lockedOne, text: { id: 'Diperbaiki', en: '' } }, two] };
    const next = await world.asLead.patch(`/api/instruments/${id}`, { content: mended }, 2);
    expect([next.status, next.body['coreItems']]).toEqual([200, []]);
    expect(next.body['newest']).toMatchObject({ number: 2, basedOnId: versionId });
  });
});
