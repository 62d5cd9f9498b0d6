import { aWorld, freshId } from '../../../testing';
import type { Persona, World } from '../../../testing';

interface Board {
  percent: number;
  requirements: string[];
  rows: {
    areaCode: string;
    areaName: string;
    gaps: string[];
    otherPosts: number;
    percent: number;
    cells: { requirement: string; posts: number; best: string | null; covered: boolean }[];
  }[];
}

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const post = async (as: Persona, roleCode: string, areaCode: string, status: string): Promise<void> => {
  expect((await as.put(`/api/posts/${freshId()}`, { roleCode, areaCode, status })).status).toBe(201);
};
const board = async (as: Persona): Promise<Board> =>
  (await as.get('/api/boards/21.71.01')).body as unknown as Board;

describe('the board', () => {
  it('shows every kelurahan with nobody yet, as gaps and not as nothing', async () => {
    const { rows, percent, requirements } = await board(world.asOther);
    expect(rows.map((row) => row.areaName)).toEqual([
      'Pemping',
      'Kasu',
      'Pulau Terung',
      'Pecong',
      'Tanjung Sari',
      'Sekanak Raya',
    ]);
    expect(requirements).toHaveLength(10);
    expect(rows[0]?.gaps).toEqual(requirements);
    expect(percent).toBe(0);
  });

  it('counts who stands by, those around the kelurahan too, and leaves those who left', async () => {
    await post(world.asMember, 'PEM-LURAH', '21.71.01.1004', 'agreed');
    await post(world.asMember, 'MAS-PKK', '21.71.01.1004', 'contacted');
    await post(world.asMember, 'MAS-KARTAR', '21.71.01.1004', 'left');
    await post(world.asMember, 'MED-BULETIN', '21.71.01.1004', 'active');
    await post(world.asMember, 'KES-PUSKESMAS', '21.71.01', 'active');
    await post(world.asMember, 'MIG-IMIGRASI', '21.71', 'active');
    await post(world.asMember, 'PEM-LURAH', '21.71.02.1001', 'active');
    const { rows, percent } = await board(world.asMember);
    const row = rows.find(({ areaCode }) => areaCode === '21.71.01.1004');
    const cells = Object.fromEntries((row?.cells ?? []).map((cell) => [cell.requirement, cell]));
    expect(cells['head']).toEqual({ requirement: 'head', posts: 1, best: 'agreed', covered: true });
    expect(cells['families']).toEqual({
      requirement: 'families',
      posts: 1,
      best: 'contacted',
      covered: false,
    });
    expect(cells['youth']).toEqual({ requirement: 'youth', posts: 0, best: null, covered: false });
    expect(cells['health']).toMatchObject({ posts: 1, covered: true });
    expect(row).toMatchObject({ percent: 30, otherPosts: 1 });
    expect(rows.filter((one) => one.areaCode !== '21.71.01.1004').map((one) => one.percent)).toEqual([
      20, 20, 20, 20, 20,
    ]);
    expect(percent).toBeCloseTo((100 * 13) / 60, 10);
  });

  it('is listed for each kecamatan where somebody is on record', async () => {
    const { items } = (await world.asMember.get('/api/boards')).body as unknown as {
      items: { areaCode: string; areaName: string; posts: number }[];
    };
    expect(items).toEqual([
      { areaCode: '21.71.01', areaName: 'Belakang Padang', posts: 4 },
      expect.objectContaining({ areaCode: '21.71.02', posts: 1 }),
    ]);
    expect((await world.asOther.get('/api/boards')).body['items']).toEqual([]);
    expect((await world.asAnalyst.get('/api/boards')).status).toBe(403);
  });

  it('shows an official the own office’s posts beside those shared with it', async () => {
    await post(world.asOfficial, 'APH-BHABIN', '21.71.01.1002', 'active');
    const before = await board(world.asOfficial);
    expect(before.percent).toBeCloseTo(100 / 60, 10);
    const [agreementId, id] = [freshId(), freshId()];
    const agreement = { officeId: world.office.id, areaCode: '21.71.01', validFrom: '2024-01-01' };
    await world.asAdmin.put(`/api/agreements/${agreementId}`, agreement);
    const facts = { roleCode: 'APH-BABINSA', areaCode: '21.71.01.1002', status: 'active' };
    await world.asMember.put(`/api/posts/${id}`, facts);
    await world.asLead.put(`/api/posts/${id}/share`, { agreementId, withHolder: false });
    expect((await board(world.asOfficial)).percent).toBeCloseTo(200 / 60, 10);
  });

  it('is there for a kecamatan in the reader’s reach, and for roles that may see it', async () => {
    expect((await world.asMember.get('/api/boards/21.71')).status).toBe(404);
    expect((await world.asMember.get('/api/boards/21.71.99')).status).toBe(404);
    expect((await world.asOfficial.get('/api/boards/21.71.02')).status).toBe(404);
    expect((await world.asAnalyst.get('/api/boards/21.71.01')).status).toBe(403);
    expect((await world.asNobody.get('/api/boards/21.71.01')).status).toBe(401);
  });
});
