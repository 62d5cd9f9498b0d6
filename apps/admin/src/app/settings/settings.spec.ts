import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { renderRoutes } from '../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../testing/render-page';
import { ROUTES } from './settings.routes';

const ROUTED = [{ path: 'settings', children: ROUTES }];
const MEMBER = {
  id: '0190e000-0000-7000-8000-000000000001',
  userId: '0190e000-0000-7000-8000-000000000002',
  displayName: 'Dewi Contoh',
  signInName: 'dewi',
  role: 'member',
  areaCode: null,
  endedAt: null,
  version: 3,
};

async function render(part: string, options: PageOptions = {}): Promise<RenderedPage> {
  const page = await renderRoutes(ROUTED, `/settings/${part}`, { role: 'admin', ...options });
  await page.settle();
  return page;
}

describe('members', () => {
  async function members(options: PageOptions = {}): Promise<RenderedPage> {
    const page = await render('members', options);
    page.http.expectOne('/api/memberships').flush({ items: [MEMBER] });
    for (const invitations of page.http.match('/api/invitations')) invitations.flush({ items: [] });
    await page.settle();
    return page;
  }

  it('shows who belongs, and to an administrator how to change it', async () => {
    const page = await members();
    expect(page.element.textContent).toContain('Dewi Contoh');
    expect(page.element.textContent).toContain('Belum ada undangan');
  });

  it('shows a lead the members and no way to change them', async () => {
    const page = await members({ role: 'lead' });
    page.http.expectNone('/api/invitations');
    expect(page.element.querySelectorAll('td button')).toHaveLength(0);
  });

  it('hands out the link of an invitation once', async () => {
    const page = await members();
    const open = await page.loader.getHarness(MatButtonHarness.with({ text: /Undang orang/ }));
    await open.click();
    const name = await page.everywhere.getHarness(
      MatInputHarness.with({ selector: '[formControlName="displayName"]' }),
    );
    await name.setValue('Rina');
    const save = await page.everywhere.getHarness(MatButtonHarness.with({ text: /Buat tautan/ }));
    await save.click();
    const sent = page.http.expectOne(
      (request) => request.method === 'PUT' && request.url.startsWith('/api/invitations/'),
    );
    expect(sent.request.body).toEqual({ displayName: 'Rina', role: 'member', areaCode: null });
    sent.flush({
      id: 'x',
      displayName: 'Rina',
      role: 'member',
      areaCode: null,
      state: 'open',
      expiresAt: '2026-12-01T00:00:00Z',
      token: 'abc',
    });
    await page.settle();
    const link = document.querySelector<HTMLInputElement>('ui-copy-field input')?.value;
    expect(link).toMatch(/\/invite\/abc$/);
    expect(document.body.textContent).toContain('npm start -- --hall');
  });
});

describe('agreements', () => {
  it('are explained when there is none', async () => {
    const page = await render('agreements');
    page.http.expectOne('/api/agreements').flush({ items: [] });
    await page.settle();
    expect(page.element.textContent).toContain('Belum ada perjanjian');
  });
});

describe('the audit trail', () => {
  it('names who did what, and an office that read what is shared', async () => {
    const page = await render('audit');
    const entry = {
      id: 'a',
      recordedAt: '2026-01-10T03:00:00Z',
      actorRole: 'lead',
      subjectId: null,
      details: {},
    };
    page.http.expectOne('/api/audit').flush({
      items: [
        { ...entry, actorName: 'Dewi Contoh', action: 'listParticipants', foreign: false },
        { ...entry, id: 'b', actorName: null, action: 'getDistrict', foreign: true },
      ],
      nextCursor: null,
    });
    await page.settle();
    expect(page.element.textContent).toContain('Dewi Contoh');
    expect(page.element.textContent).toContain('Kantor mitra');
    expect(page.element.textContent).toContain('10.00 WIB');
    expect(page.element.textContent).toContain('Melihat halaman kecamatan');
  });
});
