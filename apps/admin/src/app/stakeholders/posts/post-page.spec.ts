import { MatInputHarness } from '@angular/material/input/testing';
import type { PostDetail } from '@ikrar/api-client';
import { renderRoutes } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import { ROUTES } from '../stakeholders.routes';

const ID = '0190a000-0000-7000-8000-00000000000a';
const POST: PostDetail = {
  id: ID,
  roleCode: 'PEM-LURAH',
  title: null,
  areaCode: '21.71.01.1004',
  areaName: 'Pulau Terung',
  areaType: 'kelurahan',
  status: 'contacted',
  stakeholderOrganisationId: null,
  stakeholderOrganisationName: null,
  holderName: 'Nurhayati',
  lastContactOn: '2026-11-01',
  nextContactOn: '2024-10-01',
  agreementId: null,
  sharedBy: null,
  version: 3,
  holders: [
    {
      id: 'h1',
      fullName: 'Nurhayati',
      basis: 'public_post',
      phone: '+6281234567890',
      heldSince: null,
      heldUntil: null,
      verifiedOn: null,
      shared: false,
      version: 1,
    },
    {
      id: 'h0',
      fullName: 'Rahmat',
      basis: 'public_post',
      phone: null,
      heldSince: null,
      heldUntil: '2026-01-02',
      verifiedOn: null,
      shared: false,
      version: 2,
    },
  ],
};

async function open(
  body: PostDetail,
  role: 'lead' | 'member' | 'official' = 'member',
): Promise<RenderedPage> {
  const page = await renderRoutes(ROUTES, `/posts/${ID}`, { role });
  await page.settle();
  page.http.expectOne(`/api/posts/${ID}`).flush(body);
  await page.settle();
  return page;
}

const button = (label: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
  if (!found) throw new Error(`no button "${label}"`);
  return found;
};
/** The sheet is gone after its animation. */
async function closed(page: RenderedPage): Promise<void> {
  await page.settle();
  await new Promise((resolve) => setTimeout(resolve, 150));
  await page.settle();
}

/** jsdom does not send a form from a button that stands outside of it. */
const submit = (): void => {
  document.querySelector<HTMLFormElement>('ui-form-sheet form')?.dispatchEvent(new Event('submit'));
};
const labels = (page: RenderedPage): string[] =>
  [...page.element.querySelectorAll('button')].map((one) => one.textContent?.trim() ?? '');

describe('PostPage', () => {
  it('shows who holds the post, how to call them, and who held it before', async () => {
    const page = await open(POST);
    const phone = page.element.querySelector<HTMLAnchorElement>('a.phone');
    expect([phone?.getAttribute('href'), phone?.textContent?.trim()]).toEqual([
      'tel:+6281234567890',
      '0812-3456-7890',
    ]);
    expect(page.element.querySelector('ul.past')?.textContent).toContain('Rahmat');
    expect(page.element.querySelector('dd.due')?.textContent).toContain('2024');
    expect(labels(page)).not.toContain('Bagikan ke kantor');
  });

  it('moves on along the way, and that is a contact of today', async () => {
    const page = await open(POST);
    expect(labels(page)).toEqual(
      expect.arrayContaining(['Sudah bersedia', 'Sudah aktif', 'Tidak lagi bersama']),
    );
    button('Sudah bersedia').click();
    await page.settle();
    const patch = page.http.expectOne({ method: 'PATCH', url: `/api/posts/${ID}` });
    expect(patch.request.headers.get('If-Match')).toBe('"3"');
    expect(patch.request.body).toEqual({
      status: 'agreed',
      lastContactOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    patch.flush({ ...POST, status: 'agreed', version: 4 });
    await page.settle();
    page.http.expectOne(`/api/posts/${ID}`).flush({ ...POST, status: 'agreed', version: 4 });
    await page.settle();
    expect(document.body.textContent).toContain('Status sekarang: Bersedia.');
  });

  it('hands the post over and keeps what was typed when the server refuses', async () => {
    const page = await open(POST);
    button('Ganti pemegang').click();
    await page.settle();
    expect(document.body.textContent).toContain('Nurhayati tetap tercatat sebagai pemegang sebelumnya.');
    const name = await page.everywhere.getHarness(
      MatInputHarness.with({ selector: 'ikrar-holder-fields input:not([type=tel])' }),
    );
    await name.setValue('Siti Aminah');
    submit();
    await page.settle();
    const put = page.http.expectOne((request) => request.method === 'PUT');
    put.flush(
      { code: 'invalid-input', errors: [{ field: 'fullName', code: 'too-long' }] },
      { status: 422, statusText: 'Unprocessable' },
    );
    await page.settle();
    expect(await name.getValue()).toBe('Siti Aminah');
    expect(document.querySelector('mat-error')?.textContent?.trim()).not.toBe('');
    await name.setValue('Siti');
    submit();
    await page.settle();
    // The same row: the id was kept.
    const again = page.http.expectOne({ method: 'PUT', url: put.request.url });
    expect(again.request.body).toMatchObject({ fullName: 'Siti', phone: null });
    again.flush({ ...POST.holders[0], fullName: 'Siti' });
    await closed(page);
    page.http.expectOne(`/api/posts/${ID}`).flush(POST);
  });

  it('is shared by a lead only, and only read by an office', async () => {
    const page = await open(POST, 'lead');
    expect(labels(page)).toContain('Bagikan ke kantor');
  });

  it('lets an office read what others share, and change nothing', async () => {
    const page = await open({ ...POST, sharedBy: 'Universitas Contoh', agreementId: 'a' }, 'official');
    expect(page.element.textContent).toContain('Dibagikan oleh Universitas Contoh');
    expect(labels(page)).toEqual([]);
  });
});
