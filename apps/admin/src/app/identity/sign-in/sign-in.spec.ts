import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { Router } from '@angular/router';
import { aSession, renderRoutes } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import { Session } from '../../platform/session/session';
import { ROUTES } from './sign-in.routes';

@Component({ selector: 'ikrar-inside', template: 'Inside' })
class Inside {}

describe('SignIn', () => {
  async function open(url = '/sign-in'): Promise<RenderedPage> {
    const rendered = await renderRoutes(
      [
        { path: '', pathMatch: 'full', component: Inside },
        { path: 'events', component: Inside },
        { path: 'sign-in', children: ROUTES },
      ],
      '/',
    );
    TestBed.inject(Session).forget();
    await rendered.harness.navigateByUrl(url);
    return rendered;
  }

  async function fill({ loader }: RenderedPage, identifier: string, password: string): Promise<void> {
    const [name, secret] = await loader.getAllHarnesses(MatInputHarness);
    await name?.setValue(identifier);
    await secret?.setValue(password);
    await (await loader.getHarness(MatButtonHarness.with({ text: 'Masuk' }))).click();
  }

  it('signs in and goes to where the person wanted to go', async () => {
    const page = await open('/sign-in?return=%2Fevents%3Fstate%3Dopen');
    await fill(page, ' nur@kampus.ac.id ', 'a long pass phrase');
    const request = page.http.expectOne('/api/session');
    expect(request.request.body).toEqual({ identifier: 'nur@kampus.ac.id', password: 'a long pass phrase' });
    request.flush(aSession());
    await page.settle();
    expect(TestBed.inject(Router).url).toBe('/events?state=open');
    expect(TestBed.inject(Session).current()?.account.displayName).toBe('Nur Contoh');
  });

  it('says that name or password is wrong, and keeps what was typed', async () => {
    const page = await open();
    await fill(page, 'nur', 'wrong');
    page.http
      .expectOne('/api/session')
      .flush({ code: 'session.wrong-credentials' }, { status: 401, statusText: 'Unauthorized' });
    await page.settle();
    expect(page.element.querySelector('[role=alert]')?.textContent).toContain('kata sandinya tidak cocok');
    const inputs = await page.loader.getAllHarnesses(MatInputHarness);
    expect(await Promise.all(inputs.map((input) => input.getValue()))).toEqual(['nur', 'wrong']);
  });

  it('asks for both before it sends anything', async () => {
    const page = await open();
    await (await page.loader.getHarness(MatButtonHarness.with({ text: 'Masuk' }))).click();
    const fields = await page.loader.getAllHarnesses(MatFormFieldHarness);
    expect(await Promise.all(fields.map((field) => field.getTextErrors()))).toEqual([
      ['Wajib diisi.'],
      ['Wajib diisi.'],
    ]);
    page.http.expectNone('/api/session');
  });

  it('shows the password on demand', async () => {
    const page = await open();
    const [, secret] = await page.loader.getAllHarnesses(MatInputHarness);
    expect(await secret?.getType()).toBe('password');
    page.element.querySelector<HTMLButtonElement>('[aria-label="Perlihatkan kata sandi"]')?.click();
    await page.settle();
    expect(await secret?.getType()).toBe('text');
  });

  it('speaks English when it is asked to', async () => {
    const page = await open();
    await (await page.loader.getHarness(MatButtonHarness.with({ text: 'English' }))).click();
    await page.settle();
    expect(page.element.querySelector('h1')?.textContent).toBe('Sign in');
    localStorage.clear();
  });
});
