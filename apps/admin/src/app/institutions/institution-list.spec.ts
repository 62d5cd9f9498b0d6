import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { renderRoutes } from '../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../testing/render-page';
import { ROUTES } from './institutions.routes';

const SCHOOL = {
  id: '0190e000-0000-7000-8000-000000000001',
  name: 'MA Bahtera Contoh',
  kind: 'ma',
  areaCode: '21.71.01.1007',
  areaName: 'Sekanak Raya',
  eventCount: 2,
};
const DETAIL = {
  ...SCHOOL,
  npsn: null,
  nsm: null,
  address: null,
  contactName: 'Ibu Guru',
  contactPosition: null,
  contactPhone: '+6281234567890',
  version: 4,
};

async function render(
  options: PageOptions & { items?: object[]; search?: string } = {},
): Promise<RenderedPage> {
  const query = options.search ? `?search=${options.search}` : '';
  const page = await renderRoutes(
    [{ path: 'institutions', children: ROUTES }],
    `/institutions${query}`,
    options,
  );
  await page.settle();
  page.http
    .expectOne(`/api/institutions${query}`)
    .flush({ items: options.items ?? [SCHOOL], nextCursor: null });
  await page.settle();
  return page;
}

/** Opens the record; the name of its area is asked for as well, and harnesses wait until it is there. */
async function open(page: RenderedPage): Promise<MatDialogHarness> {
  page.element.querySelector<HTMLButtonElement>('tbody button')?.click();
  await page.settle();
  page.http.expectOne(`/api/institutions/${SCHOOL.id}`).flush(DETAIL);
  for (let turn = 0; turn < 20; turn += 1) {
    await page.settle();
    const [area] = page.http.match('/api/areas/21.71.01.1007');
    if (area) {
      area.flush({ code: SCHOOL.areaCode, name: 'Sekanak Raya', type: 'kelurahan', path: [] });
      break;
    }
  }
  return page.everywhere.getHarness(MatDialogHarness);
}

const field = (sheet: MatDialogHarness, name: string): Promise<MatInputHarness> =>
  sheet.getHarness(MatInputHarness.with({ selector: `[formControlName=${name}]` }));

describe('InstitutionList', () => {
  it('lists hosts without reading their contact', async () => {
    const { element } = await render();
    const cells = [...element.querySelectorAll('tbody tr > *')].map((cell) => cell.textContent?.trim());
    expect(cells).toEqual(['MA Bahtera Contoh', 'Madrasah Aliyah', 'Sekanak Raya', '2']);
  });

  it('tells an empty list from a search without result', async () => {
    expect((await render({ items: [] })).element.textContent).toContain('Belum ada lembaga');
  });

  it('says so when the search finds nothing', async () => {
    const { element } = await render({ items: [], search: 'xyz' });
    expect(element.textContent).toContain('Tidak ada lembaga yang cocok');
  });

  it('opens the record that the address asks for, once', async () => {
    const page = await renderRoutes(
      [{ path: 'institutions', children: ROUTES }],
      `/institutions?open=${SCHOOL.id}`,
    );
    await page.settle();
    page.http.expectOne('/api/institutions').flush({ items: [], nextCursor: null });
    page.http.expectOne(`/api/institutions/${SCHOOL.id}`).flush(DETAIL);
    await page.settle();
    expect(document.querySelector('mat-dialog-container')?.textContent).toContain('Ubah lembaga');
    expect(TestBed.inject(Router).url).toBe('/institutions');
  });

  it('opens a record with its contact and saves it under its version', async () => {
    const page = await render();
    const sheet = await open(page);
    expect(await (await field(sheet, 'contactPhone')).getValue()).toBe('0812-3456-7890');
    const save = await sheet.getHarness(MatButtonHarness.with({ text: 'Simpan lembaga' }));
    await (await field(sheet, 'npsn')).setValue('12');
    await (await field(sheet, 'contactPhone')).setValue('nanti');
    await save.click();
    page.http.expectNone((request) => request.method !== 'GET');
    expect(await sheet.getText()).toContain('Tulis nomor telepon dengan angka.');
    await (await field(sheet, 'npsn')).setValue('12345678');
    await (await field(sheet, 'contactPhone')).setValue('');
    await save.click();
    await page.settle();
    const patch = page.http.expectOne({ method: 'PATCH', url: `/api/institutions/${SCHOOL.id}` });
    expect(patch.request.headers.get('If-Match')).toBe('"4"');
    expect(patch.request.body).toMatchObject({
      npsn: '12345678',
      contactPhone: null,
      contactName: 'Ibu Guru',
    });
  });
});
