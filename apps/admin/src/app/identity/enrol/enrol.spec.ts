import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { renderRoutes } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import { ROUTES as INVITATION } from './invitation.routes';
import { ROUTES as SETUP } from './setup.routes';

const ROUTED = [
  { path: 'invite/:token', children: INVITATION },
  { path: 'setup/:token', children: SETUP },
  { path: '', pathMatch: 'full' as const, children: [] },
];
const PASSWORD = 'perahu hijau menyeberang pelan';

async function render(address: string): Promise<RenderedPage> {
  const page = await renderRoutes(ROUTED, address);
  await page.settle();
  return page;
}

async function type(page: RenderedPage, field: string, value: string): Promise<void> {
  const input = await page.loader.getHarness(
    MatInputHarness.with({ selector: `[formControlName="${field}"]` }),
  );
  await input.setValue(value);
}

describe('an invitation', () => {
  const greeted = async (): Promise<RenderedPage> => {
    const page = await render('/invite/abc');
    page.http
      .expectOne('/api/public/invitations/abc')
      .flush({ organisationName: 'Universitas Contoh', displayName: 'Dewi Contoh', role: 'member' });
    await page.settle();
    return page;
  };

  it('greets by the organisation and the role, and makes an account', async () => {
    const page = await greeted();
    expect(page.element.textContent).toContain('Selamat datang di Universitas Contoh');
    await type(page, 'username', 'Dewi');
    await type(page, 'password', PASSWORD);
    const submit = await page.loader.getHarness(MatButtonHarness.with({ text: /Buat akun dan masuk/ }));
    await submit.click();
    const sent = page.http.expectOne('/api/public/invitations/abc/accept');
    expect(sent.request.body).toEqual({
      displayName: 'Dewi Contoh',
      username: 'dewi',
      password: PASSWORD,
      locale: 'id',
    });
  });

  it('keeps what was typed when the server refuses it, and says at which field', async () => {
    const page = await greeted();
    await type(page, 'username', 'dewi');
    await type(page, 'password', PASSWORD);
    const submit = await page.loader.getHarness(MatButtonHarness.with({ text: /Buat akun dan masuk/ }));
    await submit.click();
    page.http
      .expectOne('/api/public/invitations/abc/accept')
      .flush(
        { code: 'account.password-weak', status: 422, errors: [{ field: 'password', code: 'weak' }] },
        { status: 422, statusText: '' },
      );
    await page.settle();
    const password = await page.loader.getHarness(
      MatInputHarness.with({ selector: '[formControlName="password"]' }),
    );
    expect(await password.getValue()).toBe(PASSWORD);
    expect(page.element.querySelectorAll('mat-error')).toHaveLength(1);
  });

  it.each([
    ['username', 'Nama pengguna sudah dipakai'],
    ['email', 'Surel ini sudah dipakai'],
  ])('says at the field that the %s is taken, and keeps the rest', async (field, words) => {
    const page = await greeted();
    await type(page, 'username', 'dewi');
    await type(page, 'email', 'dewi@contoh.ac.id');
    await type(page, 'password', PASSWORD);
    const submit = await page.loader.getHarness(MatButtonHarness.with({ text: /Buat akun dan masuk/ }));
    await submit.click();
    const errors = [{ field, code: `${field}-taken` }];
    page.http
      .expectOne('/api/public/invitations/abc/accept')
      .flush({ code: 'account.identifier-taken', status: 409, errors }, { status: 409, statusText: '' });
    await page.settle();
    const wrong = [...page.element.querySelectorAll('mat-form-field.mat-form-field-invalid')];
    expect(wrong.map((one) => one.querySelector('input')?.getAttribute('formControlName'))).toEqual([field]);
    expect(wrong[0]?.textContent).toContain(words);
    expect(page.element.textContent).not.toContain('Muat ulang');
    const typed = await page.loader.getAllHarnesses(MatInputHarness);
    expect(await Promise.all(typed.map((one) => one.getValue()))).toEqual([
      'Dewi Contoh',
      'dewi',
      'dewi@contoh.ac.id',
      PASSWORD,
    ]);
  });

  it('says plainly that a link has ended', async () => {
    const page = await render('/invite/abc');
    page.http
      .expectOne('/api/public/invitations/abc')
      .flush({ code: 'invitation.ended' }, { status: 410, statusText: '' });
    await page.settle();
    expect(page.element.textContent).toContain('Tautan ini sudah tidak berlaku');
  });
});

describe('the first set-up', () => {
  it('makes an organisation and its administrator', async () => {
    const page = await render('/setup/xyz');
    page.http.expectOne('/api/public/setup/xyz').flush({ expiresAt: '2026-12-01T00:00:00Z' });
    await page.settle();
    await type(page, 'name', 'Universitas Baru');
    await type(page, 'shortName', 'UB');
    await type(page, 'displayName', 'Admin Baru');
    await type(page, 'username', 'admin-baru');
    await type(page, 'password', PASSWORD);
    const submit = await page.loader.getHarness(MatButtonHarness.with({ text: /Buat organisasi/ }));
    await submit.click();
    const sent = page.http.expectOne('/api/public/setup/xyz');
    expect(sent.request.body).toMatchObject({
      organisation: { name: 'Universitas Baru', shortName: 'UB', kind: 'university', areaCode: null },
      administrator: { displayName: 'Admin Baru', username: 'admin-baru' },
    });
  });
});
