import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { renderRoutes } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import { anEvent, EVENT_ID } from '../testing/an-event';
import { ROUTES } from './join-screen.routes';

async function render(): Promise<RenderedPage> {
  const page = await renderRoutes(
    [{ path: 'events/:id/join', children: ROUTES }],
    `/events/${EVENT_ID}/join`,
  );
  await page.settle();
  page.http.expectOne(`/api/events/${EVENT_ID}`).flush(anEvent());
  await page.settle();
  return page;
}

const press = (key: string): boolean =>
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

describe('JoinScreen', () => {
  it('shows address and code, two groups of three, and a QR code of both', async () => {
    const { element } = await render();
    const groups = [...element.querySelectorAll('.code > span')].map((group) => group.textContent);
    expect(groups).toEqual(['K7P', 'QRS']);
    expect(element.querySelector('.code')?.getAttribute('aria-label')).toBe('K 7 P Q R S');
    expect(element.querySelector('.host')?.textContent).toBe(location.host);
    const squares = element.querySelector('ikrar-qr-code path')?.getAttribute('d')?.match(/M/g) ?? [];
    expect(squares.length).toBeGreaterThan(200);
  });

  it('warns that phones cannot reach an address of this laptop alone', async () => {
    const { element } = await render();
    const warning = element.querySelector('[role=alert]')?.textContent;
    expect(warning).toContain('hanya berlaku di laptop ini');
    expect(warning).toContain('npm start -- --hall');
  });

  it('goes black with one key and comes back with any', async () => {
    const { element, settle } = await render();
    press('b');
    await settle();
    expect(element.querySelector('.dark')).not.toBeNull();
    press('Escape');
    await settle();
    expect(element.querySelector('.dark')).toBeNull();
  });

  it('shows the team another code for a shared phone, kept in the address', async () => {
    const { element, settle } = await render();
    const router = TestBed.inject(Router);
    const squares = (): string => element.querySelector('ikrar-qr-code path')?.getAttribute('d') ?? '';
    const forAll = squares();
    const turn = (): void =>
      [...element.querySelectorAll<HTMLElement>('.tools button')]
        .find(({ textContent }) => /HP/.test(textContent ?? ''))
        ?.click();
    turn();
    await settle();
    expect(router.url).toBe(`/events/${EVENT_ID}/join?phone=shared`);
    expect(element.querySelector('.address')?.textContent).toBe(`${location.host}/e/K7PQRS#bersama`);
    expect(element.querySelector('.code')).toBeNull();
    expect(squares()).not.toBe(forAll);
    turn();
    await settle();
    expect(router.url).toBe(`/events/${EVENT_ID}/join`);
    expect(squares()).toBe(forAll);
  });

  it('shows nobody', async () => {
    const { element, http } = await render();
    http.expectNone(`/api/events/${EVENT_ID}/members`);
    expect(element.textContent).not.toContain('Siti');
  });
});
