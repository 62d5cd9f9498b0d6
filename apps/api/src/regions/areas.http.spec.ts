import { aWorld } from '../../testing';
import type { Persona, World } from '../../testing';

interface Area {
  code: string;
  name: string;
  type: string;
  level: string;
  alias: string | null;
  tags: string[];
  path: { code: string; type: string; name: string }[];
  latitude: number | null;
}

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

async function list(query: Record<string, string>, as: Persona = world.asMember): Promise<Area[]> {
  const answer = await as.get(`/api/areas?${new URLSearchParams(query).toString()}`);
  expect(answer.status).toBe(200);
  return (answer.body as unknown as { items: Area[] }).items;
}

describe('the area tree', () => {
  it('holds every area of the decree, with its type', async () => {
    const counts = await world.sql<{ type: string; count: number }>(
      null,
      'select type, count(*)::int count from areas group by type order by type',
    );
    expect(Object.fromEntries(counts.map(({ type, count }) => [type, count]))).toEqual({
      provinsi: 38,
      kabupaten: 416,
      kota: 98,
      kecamatan: 7285,
      kelurahan: 8496,
      desa: 75252,
      desa_adat: 14,
    });
  });

  it('has exactly the kelurahan 1002 to 1007 in Kecamatan Belakang Padang, with their places', async () => {
    const areas = await list({ under: '21.71.01' });
    expect(areas.map(({ code, name, type }) => [code, name, type])).toEqual([
      ['21.71.01.1002', 'Pemping', 'kelurahan'],
      ['21.71.01.1003', 'Kasu', 'kelurahan'],
      ['21.71.01.1004', 'Pulau Terung', 'kelurahan'],
      ['21.71.01.1005', 'Pecong', 'kelurahan'],
      ['21.71.01.1006', 'Tanjung Sari', 'kelurahan'],
      ['21.71.01.1007', 'Sekanak Raya', 'kelurahan'],
    ]);
    expect(areas.every((area) => area.latitude !== null && Math.abs(area.latitude - 1) < 0.3)).toBe(true);
  });

  it('answers one area with its way up to the province, and 404 for what is none', async () => {
    const answer = await world.asAnalyst.get('/api/areas/21.71.01.1004');
    expect(answer.status).toBe(200);
    expect(answer.body['path']).toEqual([
      { code: '21.71.01', type: 'kecamatan', name: 'Belakang Padang' },
      { code: '21.71', type: 'kota', name: 'Kota Batam' },
      { code: '21', type: 'provinsi', name: 'Kepulauan Riau' },
    ]);
    expect((await world.asMember.get('/api/areas/21.71.01.1001')).status).toBe(404);
    expect((await world.asMember.get('/api/areas/2171010001')).status).toBe(404);
    expect((await world.asNobody.get('/api/areas/21.71')).status).toBe(401);
  });

  it('pages through a level in the order of the tree', async () => {
    const first = await world.asMember.get('/api/areas?level=province&limit=30');
    const cursor = String(first.body['nextCursor']);
    const second = await world.asMember.get(`/api/areas?level=province&limit=30&cursor=${cursor}`);
    const codes = [first, second].flatMap((answer) =>
      (answer.body as unknown as { items: Area[] }).items.map((area) => area.code),
    );
    expect(codes).toHaveLength(38);
    expect(new Set(codes).size).toBe(38);
    expect(second.body['nextCursor']).toBeNull();
  });
});

describe('search', () => {
  it.each([
    ['Pulau Terong', '21.71.01.1004'],
    ['pulauterung', '21.71.01.1004'],
    ['sekanak raya', '21.71.01.1007'],
    ['Bukit Kecil', '16.71.11'],
    ['bukitkecil', '16.71.11'],
    ['Blakang Padang', '21.71.01'],
    ['Sematang Borang', '16.71.16'],
    ['batam', '21.71'],
    ['Tu', '11.18.07.2002'],
    ['2 x 11 Kayu Tanam', '13.05.15'],
    ['Soka"an', '35.13.15.2017'],
    ['Ja’an', '35.18.17.2007'],
    ["soka'an", '35.13.15.2017'],
    ['TANJÚNG SARI', '21.71.01.1006'],
  ])('finds %s', async (search, code) => {
    const areas = await list({ search, near: '21.71' });
    expect(areas.slice(0, 3).map((area) => area.code)).toContain(code);
  });

  it('says by which other spelling an area was found', async () => {
    const [first] = await list({ search: 'Pulau Terong' });
    expect(first).toMatchObject({ code: '21.71.01.1004', name: 'Pulau Terung', alias: 'Pulau Terong' });
  });

  it('puts the very name first, then its beginning, then what is similar', async () => {
    const names = (await list({ search: 'Pecong', limit: '10' })).map((area) => area.name.toLowerCase());
    expect(names[0]).toBe('pecong');
    const kinds = names.map((name) => (name === 'pecong' ? 0 : name.startsWith('pecong') ? 1 : 2));
    expect(kinds).toEqual([...kinds].sort());
    expect(kinds.at(-1)).toBe(2);
  });

  it('prefers what is near among names that fit equally', async () => {
    const [anywhere] = await list({ search: 'Tanjung Sari', level: 'village' });
    const [near] = await list({ search: 'Tanjung Sari', level: 'village', near: '21.71.01' });
    expect(anywhere?.code).not.toBe('21.71.01.1006');
    expect(near?.code).toBe('21.71.01.1006');
  });

  it('narrows by what lies around, after a comma', async () => {
    const areas = await list({ search: 'Tanjung Sari, batam', level: 'village' });
    expect(areas[0]?.code).toBe('21.71.01.1006');
    expect(areas.every((area) => area.code.startsWith('21.71.'))).toBe(true);
    expect((await list({ search: 'blakang padang, riau' }))[0]?.code).toBe('21.71.01');
    const [comma] = await world.sql<{ code: string; name: string }>(
      null,
      `select code, name from areas where name like '%,%' order by code limit 1`,
    );
    if (!comma) throw new Error('no name with a comma');
    expect((await list({ search: comma.name }))[0]?.code).toBe(comma.code);
  });

  it('shows the type of areas that share their name inside one kecamatan', async () => {
    const [pair] = await world.sql<{ parent_code: string; name: string; types: string[] }>(
      null,
      `select parent_code, name, array_agg(type order by type) types from areas where level = 'village'
        group by parent_code, name having count(distinct type) > 1 order by parent_code limit 1`,
    );
    if (!pair) throw new Error('no pair of desa and kelurahan of one name');
    const areas = await list({ search: pair.name, under: pair.parent_code });
    const same = areas.filter((area) => area.name === pair.name).map((area) => area.type);
    expect(same.sort()).toEqual(pair.types);
  });

  it('keeps to the filters, and finds nothing for signs alone', async () => {
    const regencies = await list({ search: 'batam', level: 'regency' });
    expect(regencies[0]?.code).toBe('21.71');
    expect(regencies.every((area) => area.level === 'regency')).toBe(true);
    const inside = await list({ search: 'sekanak', under: '16.71' });
    expect(inside.every((area) => area.code.startsWith('16.71.'))).toBe(true);
    expect(await list({ search: '%_"' })).toEqual([]);
  });

  it('refuses what is not in the lists', async () => {
    for (const query of ['level=island', 'tag=border2', 'under=2171', 'limit=0', 'search=', 'foo=1']) {
      expect((await world.asMember.get(`/api/areas?${query}`)).status).toBe(422);
    }
  });

  it('costs little more than reading one area, whatever is searched', async () => {
    const time = async (path: string): Promise<number> => {
      const start = performance.now();
      expect((await world.asMember.get(path)).status).toBe(200);
      return performance.now() - start;
    };
    const names = ['Pulau Terong', 'Blakang Padang', 'Tanjung Sary', 'pu', 'Tu', 'Bukit Kecil', 'pulau', 's'];
    const ratios: number[] = [];
    for (const search of [...names, ...names, ...names, ...names]) {
      // Side by side, so that whatever else the machine does weighs on both.
      const plain = await time('/api/areas/21.71.01.1004');
      ratios.push((await time(`/api/areas?search=${encodeURIComponent(search)}`)) / plain);
    }
    ratios.sort((left, right) => left - right);
    // A search that reads all names is at 50 and more.
    expect(ratios[Math.floor(ratios.length / 2)]).toBeLessThan(15);
  });
});

describe('tags', () => {
  it('belong to one organisation; a second PUT confirms, and each change leaves its row', async () => {
    const path = '/api/areas/21.71.01.1002/tags/border';
    expect((await world.asAdmin.put(path, {})).status).toBe(201);
    const again = await world.asAdmin.put(path, {});
    expect([again.status, again.body]).toEqual([200, { code: '21.71.01.1002', tag: 'border' }]);
    expect((await list({ tag: 'border' })).map((area) => area.code)).toEqual(['21.71.01.1002']);
    expect((await list({ search: 'pemping', tag: 'border' })).map((area) => area.code)).toEqual([
      '21.71.01.1002',
    ]);
    expect(await list({ tag: 'border' }, world.asOther)).toEqual([]);
    expect((await world.asAdmin.delete(path)).status).toBe(204);
    expect(await list({ tag: 'border' })).toEqual([]);
    const rows = await world.sql<{ action: string; subject_id: string }>(
      { organisationId: world.university.id, role: 'admin' },
      'select action, subject_id from audit_log order by recorded_at, id',
    );
    expect(rows).toEqual(
      ['putAreaTag', 'putAreaTag', 'removeAreaTag'].map((action) => ({
        action,
        subject_id: '21.71.01.1002',
      })),
    );
  });

  it('are set by an official in the own area, nowhere else', async () => {
    expect((await world.asOfficial.put('/api/areas/21.71.01.1007/tags/port_official', {})).status).toBe(201);
    expect((await world.asOfficial.put('/api/areas/21.71.02/tags/island', {})).status).toBe(404);
    expect((await world.asOfficial.delete('/api/areas/21.71.02/tags/island')).status).toBe(404);
    expect((await list({ under: '21.71.01' }, world.asOfficial)).map((area) => area.tags)).toEqual([
      [],
      [],
      [],
      [],
      [],
      ['port_official'],
    ]);
  });

  it('are not set by a lead, nor without sign-in, nor with a word of one’s own', async () => {
    expect((await world.asLead.put('/api/areas/21.71/tags/island', {})).status).toBe(403);
    expect((await world.asNobody.put('/api/areas/21.71/tags/island', {})).status).toBe(401);
    expect((await world.asAdmin.put('/api/areas/21.71/tags/haunted', {})).status).toBe(404);
    expect((await world.asAdmin.put('/api/areas/21.71.99/tags/island', {})).status).toBe(404);
  });
});
