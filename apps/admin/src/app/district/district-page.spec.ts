import type { DistrictDetail, DistrictVillage } from '@ikrar/api-client';
import { renderRoutes } from '../../testing/render-page';
import type { RenderedPage } from '../../testing/render-page';
import { ROUTES } from './district.routes';

function village(number: string, areaName: string, facts: Partial<DistrictVillage> = {}): DistrictVillage {
  return {
    areaCode: `21.71.01.${number}`,
    areaName,
    areaType: 'kelurahan',
    latitude: 1,
    longitude: 103.8,
    tags: [],
    volunteers: 0,
    stale: 0,
    posts: 0,
    gaps: ['head', 'youth'],
    percent: 80,
    ...facts,
  };
}

const FULL: DistrictDetail = {
  areaCode: '21.71.01',
  areaName: 'Belakang Padang',
  areaType: 'kecamatan',
  percent: 40,
  villages: [
    village('1004', 'Pulau Terung', { latitude: 0.97, volunteers: 1, stale: 1 }),
    village('1006', 'Tanjung Sari', { latitude: 1.16, volunteers: 1, tags: ['border'] }),
  ],
  volunteers: [
    {
      pledgeId: 'p1',
      fullName: 'Harun',
      areaCode: '21.71.01.1004',
      areaName: 'Pulau Terung',
      status: 'pledged',
      duties: ['liaise'],
      nextContactOn: '2024-10-01',
      stale: true,
      sharedBy: 'Universitas Contoh',
    },
    {
      pledgeId: 'p2',
      fullName: null,
      areaCode: '21.71.01.1006',
      areaName: 'Tanjung Sari',
      status: 'active',
      duties: ['educate_peers'],
      nextContactOn: null,
      stale: false,
      sharedBy: 'Universitas Contoh',
    },
  ],
  posts: [
    {
      postId: 'post1',
      roleCode: 'PEM-LURAH',
      title: null,
      areaCode: '21.71.01.1004',
      areaName: 'Pulau Terung',
      status: 'active',
      holderName: 'Nurhayati',
      nextContactOn: null,
      sharedBy: null,
    },
  ],
  agreements: [{ organisationName: 'Universitas Contoh', validUntil: null }],
};

async function open(body: DistrictDetail, url = '/'): Promise<RenderedPage> {
  const page = await renderRoutes(ROUTES, url, { role: 'official' });
  await page.settle();
  page.http.expectOne('/api/district').flush(body);
  await page.settle();
  return page;
}

const text = (page: RenderedPage): string => (page.element.textContent ?? '').replace(/\s+/g, ' ');

describe('DistrictPage', () => {
  it('says who waits first, shows a young volunteer without a name, and the gaps', async () => {
    const page = await open(FULL);
    expect(text(page)).toContain('Kecamatan Belakang Padang');
    expect(text(page)).toContain('1 ikrar terlambat dihubungi');
    expect(text(page)).toContain('Relawan muda');
    expect(text(page)).toContain('menurut yang dibagikan kepada kantor ini; 4 peran belum ada yang bersedia');
    expect(text(page)).toContain(
      '2 belum ada yang bersedia menurut yang dibagikan kepada kantor ini, mulai dari Lurah / Kepala desa',
    );
    const link = page.element.querySelector<HTMLAnchorElement>('ikrar-district-posts a');
    expect(link?.getAttribute('href')).toBe('/stakeholders/posts/post1');
  });

  it('draws the kelurahan with their figures, and narrows the lists from there', async () => {
    const page = await open(FULL);
    const marks = [...page.element.querySelectorAll<SVGElement>('ikrar-area-map [role=button]')];
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Pulau Terung 1 relawan, 80% peran pokok bersedia atau aktif',
      'Tanjung Sari 1 relawan, 80% peran pokok bersedia atau aktif',
    ]);
    marks[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await page.settle();
    expect(text(page)).not.toContain('Harun');
    expect(text(page)).toContain('Relawan muda');
  });

  it('is narrowed by its address', async () => {
    const page = await open(FULL, '/?village=21.71.01.1004');
    expect(text(page)).toContain('Harun');
    expect(text(page)).not.toContain('Relawan muda');
  });

  it('tells an office without an agreement how volunteers come here', async () => {
    const empty = { ...FULL, percent: 0, volunteers: [], posts: [], agreements: [] };
    const page = await open(empty);
    expect(text(page)).toContain('Belum ada perguruan tinggi yang berbagi dengan kantor ini');
    expect(text(page)).toContain('Belum ada pemangku kepentingan di sini');
    expect(text(page)).not.toContain('Yang berbagi dengan kantor ini');
  });

  it('says when it could not be read, and tries again', async () => {
    const page = await renderRoutes(ROUTES, '/', { role: 'official' });
    await page.settle();
    page.http.expectOne('/api/district').flush({ code: 'unavailable' }, { status: 503, statusText: 'x' });
    await page.settle();
    page.element.querySelector<HTMLButtonElement>('ui-error-state button')?.click();
    await page.settle();
    page.http.expectOne('/api/district').flush(FULL);
    await page.settle();
    expect(text(page)).toContain('Harun');
  });
});
