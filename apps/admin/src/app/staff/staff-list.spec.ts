import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import type { StaffDetail } from '@ikrar/api-client';
import { pick } from '../../testing/pick';
import { renderRoutes } from '../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../testing/render-page';
import { ROUTES } from './staff.routes';

const PERSON: StaffDetail = {
  id: '0190f000-0000-7000-8000-000000000001',
  personId: '0190f000-0000-7000-8000-000000000002',
  fullName: 'Siti Contoh',
  titleBefore: 'Dr.',
  titleAfter: 'M.Hum.',
  position: 'Lektor',
  unit: null,
  employmentStatus: 'pns',
  numberKind: 'nip',
  number: '196708171995121001',
  userId: null,
  accountName: null,
  version: 1,
};

async function render(options: PageOptions & { items?: StaffDetail[] } = {}): Promise<RenderedPage> {
  const page = await renderRoutes([{ path: 'staff', children: ROUTES }], '/staff', options);
  await page.settle();
  page.http.expectOne('/api/staff').flush({ items: options.items ?? [PERSON], nextCursor: null });
  await page.settle();
  return page;
}

async function open(page: RenderedPage, button = 'Orang baru'): Promise<MatDialogHarness> {
  await (await page.loader.getHarness(MatButtonHarness.with({ text: button }))).click();
  return page.everywhere.getHarness(MatDialogHarness);
}

describe('StaffList', () => {
  it('writes titles, status and number as letters do', async () => {
    const { element } = await render();
    const cells = [...element.querySelectorAll('tbody tr > *')].map((cell) => cell.textContent?.trim());
    expect(cells).toEqual(['Dr. Siti Contoh, M.Hum.', 'Lektor', '–', 'PNS', 'NIP 196708171995121001']);
  });

  it('lets a member read and nothing else', async () => {
    const { element, loader } = await render({ role: 'member' });
    expect(element.querySelector('tbody button')).toBeNull();
    expect(await loader.getAllHarnesses(MatButtonHarness.with({ text: 'Orang baru' }))).toEqual([]);
  });

  it('asks for the kind of a number, and ties a person to an account', async () => {
    const page = await render({ items: [] });
    const sheet = await open(page);
    const input = (name: string): Promise<MatInputHarness> =>
      sheet.getHarness(MatInputHarness.with({ selector: `[formControlName=${name}]` }));
    const choose = async (name: string, text: string): Promise<void> => {
      const select = await sheet.getHarness(MatSelectHarness.with({ selector: `[formControlName=${name}]` }));
      await select.clickOptions({ text });
    };
    const save = await sheet.getHarness(MatButtonHarness.with({ text: 'Simpan' }));
    await (await input('fullName')).setValue('Dewi Contoh');
    await (await input('number')).setValue('1201');
    await save.click();
    page.http.expectNone((request) => request.method === 'PUT');
    expect(await sheet.getText()).toContain('Wajib diisi.');
    await choose('numberKind', 'NIM');
    const accounts = [{ userId: 'u1', displayName: 'Dewi', signInName: 'dewi' }];
    await pick(page, 'userId', {
      url: '/api/memberships?may=session.read&limit=20',
      items: accounts,
      text: 'Dewi',
    });
    await save.click();
    await page.settle();
    const { request } = page.http.expectOne((one) => one.method === 'PUT');
    expect(request.body).toMatchObject({
      fullName: 'Dewi Contoh',
      numberKind: 'nim',
      number: '1201',
      userId: 'u1',
      titleBefore: null,
    });
  });
});
