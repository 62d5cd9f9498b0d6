import { TestBed } from '@angular/core/testing';
import type { EntrySummary } from '@ikrar/api-client';
import { makePersonalCode } from '@ikrar/domain';
import type { InstrumentContent } from '@ikrar/domain';
import { renderRoutes } from '../../../../testing/render-page';
import type { RenderedPage } from '../../../../testing/render-page';
import { ROUTES } from '../keying.routes';
import { MemorySheetStore, SHEET_STORE } from '../sheets/sheet-store';
import { TWENTY } from './a-sheet-content';

export const EVENT = '0190e000-0000-7000-8000-00000000000e';
export const PHASE = '0190e000-0000-7000-8000-0000000000d1';
export const VERSION = '0190e000-0000-7000-8000-0000000000a1';
export const CODES = Array.from({ length: 5 }, (_, at) =>
  makePersonalCode(new Uint8Array(16).fill(at * 9 + 1)),
);
export const [FIRST = '', SECOND = '', THIRD = ''] = CODES;

export const anEntry = (personalCode: string | null, changes: Partial<EntrySummary> = {}): EntrySummary => ({
  ...{ personalCode, selfCode: null, spare: null, className: '10 A', responseId: null, source: null },
  ...{ receivedAt: null, mine: false, secondEntry: null },
  ...changes,
});

interface Table {
  readonly content?: InstrumentContent;
  readonly entries?: readonly EntrySummary[];
  readonly url?: string;
  readonly identification?: object;
  readonly store?: MemorySheetStore;
}

export async function openTable(table: Table = {}): Promise<RenderedPage> {
  const store = table.store ?? new MemorySheetStore();
  const page = await renderRoutes(
    [{ path: 'events/:eventId/questionnaires/:deploymentId', children: ROUTES }],
    `/events/${EVENT}/questionnaires/${PHASE}/keying${table.url ?? ''}`,
    { providers: [{ provide: SHEET_STORE, useValue: () => Promise.resolve(store) }] },
  );
  document.body.append(page.element);
  await page.settle();
  const deployment = { id: PHASE, phase: 'pre', instrumentId: 'i', instrumentVersionId: VERSION };
  const items = [{ ...deployment, instrumentTitle: 'Uji', versionNumber: 1 }];
  page.http.expectOne(`/api/events/${EVENT}/deployments`).flush({ items, zone: 'Asia/Jakarta' });
  const identity = table.identification ?? { identification: 'personal_code', recipe: null };
  page.http.expectOne(`/api/events/${EVENT}/identification`).flush(identity);
  page.http
    .expectOne(`/api/events/${EVENT}/deployments/${PHASE}/entries`)
    .flush({ items: table.entries ?? CODES.map((code) => anEntry(code)), nextCursor: null });
  await page.settle();
  page.http
    .expectOne(`/api/instruments/i/versions/${VERSION}`)
    .flush({ id: VERSION, content: table.content ?? TWENTY });
  await page.settle();
  await page.settle();
  return page;
}

/** Material knows keys by their old numbers. */
const NUMBERS: Readonly<Record<string, number>> = { Enter: 13, Escape: 27, ArrowUp: 38, ArrowDown: 40 };

const keyDown = (key: string): KeyboardEvent =>
  new KeyboardEvent('keydown', { key, keyCode: NUMBERS[key] ?? 0, bubbles: true, cancelable: true });

/** Presses keys where the focus is, as a keyboard does; answers how many it took. */
export async function type(page: RenderedPage, ...keys: readonly string[]): Promise<number> {
  for (const key of keys) {
    const target = document.activeElement as HTMLElement;
    const event = keyDown(key);
    target.dispatchEvent(event);
    const field = document.activeElement;
    if (!event.defaultPrevented && key.length === 1 && field instanceof HTMLInputElement) {
      field.value =
        field.selectionStart === 0 && field.selectionEnd === field.value.length ? key : field.value + key;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    // Everything between two keys happens at once.
    TestBed.tick();
  }
  await page.settle();
  return keys.length;
}

export const at = (): string => document.activeElement?.id ?? '';
export const cell = (code: string, column: number): HTMLElement | null =>
  document.getElementById(`cell-${code}-${column}`);
export const shown = (code: string): string[] =>
  [...(cell(code, 0)?.parentElement?.querySelectorAll('td:not(.end)') ?? [])].map(
    (one) => one.textContent?.trim() ?? '',
  );
export const remark = (page: RenderedPage): string =>
  page.element.querySelector('.remark')?.textContent?.trim() ?? '';
export const sentTo = (page: RenderedPage, path: string) =>
  page.http.match((one) => one.method === 'PUT' && one.url.includes(path));

/** Presses keys as they come when a hand, or a scanner, is quicker than any frame. */
export function rush(...keys: readonly string[]): void {
  for (const key of keys) {
    const event = keyDown(key);
    (document.activeElement as HTMLElement).dispatchEvent(event);
    const field = document.activeElement;
    if (event.defaultPrevented || key.length > 1 || !(field instanceof HTMLInputElement)) continue;
    const isReplaced = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    field.value = isReplaced ? key : field.value + key;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
