import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import type { TestRequest } from '@angular/common/http/testing';
import type { AgendaItemPart, EventDetail } from '@ikrar/api-client';
import { renderRoutes } from '../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../testing/render-page';
import { eventRoutes } from '../events.routes';
import { anEvent, EVENT_ID, MEMBERS } from '../testing/an-event';
import { requested } from '../testing/requested';

async function render(options: PageOptions & { event?: EventDetail } = {}): Promise<RenderedPage> {
  const url = `/events/${EVENT_ID}/agenda`;
  const page = await renderRoutes([{ path: 'events', children: eventRoutes([]) }], url, options);
  await page.settle();
  page.http.expectOne(`/api/events/${EVENT_ID}`).flush(options.event ?? anEvent());
  for (const team of page.http.match(`/api/events/${EVENT_ID}/members`)) team.flush({ items: MEMBERS });
  await page.settle();
  return page;
}

async function press({ element, settle }: RenderedPage, label: string): Promise<void> {
  element.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)?.click();
  await settle();
}

async function saved(page: RenderedPage): Promise<{ request: TestRequest; titles: string[] }> {
  const request = await requested(page, { method: 'PUT', url: `/api/events/${EVENT_ID}/agenda` });
  const { items } = request.request.body as { items: AgendaItemPart[] };
  return { request, titles: items.map((item) => item.title) };
}

const textsOf = ({ element }: RenderedPage, selector: string): (string | undefined)[] =>
  [...element.querySelectorAll(selector)].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());

describe('EventAgendaTab', () => {
  it('works out the clock of each item in the zone of the venue', async () => {
    const page = await render();
    expect(textsOf(page, '.clock strong')).toEqual(['09.05', '09.40']);
    expect(textsOf(page, '.clock .quiet')).toEqual(['35 menit', '60 menit']);
    expect(textsOf(page, '.what > .quiet')[0]).toBe('Ceramah · Siti Contoh');
    expect(page.element.textContent).toContain('Seluruhnya 95 menit.');
  });

  it('moves an item by its button, under the version that is shown', async () => {
    const page = await render();
    await press(page, 'Turunkan Ceramah');
    const { request, titles } = await saved(page);
    expect(titles).toEqual(['FGD', 'Ceramah']);
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    expect(textsOf(page, '.what > strong')).toEqual(['FGD', 'Ceramah']);
    expect(textsOf(page, '.clock strong')).toEqual(['09.05', '10.05']);
  });

  it('puts everything back when saving fails', async () => {
    const page = await render();
    await press(page, 'Turunkan Ceramah');
    (await saved(page)).request.error(new ProgressEvent('error'));
    await page.settle();
    expect(textsOf(page, '.what > strong')).toEqual(['Ceramah', 'FGD']);
    const notice = await page.everywhere.getHarness(MatSnackBarHarness);
    expect(await notice.getMessage()).toContain('Tidak tersambung');
  });

  it('asks before it writes over somebody else’s change', async () => {
    const page = await render();
    await press(page, 'Turunkan Ceramah');
    const current = anEvent({ version: 7 });
    (await saved(page)).request.flush({ code: 'stale', current }, { status: 412, statusText: 'Stale' });
    await page.settle();
    const dialog = await page.everywhere.getHarness(MatDialogHarness);
    await (await dialog.getHarness(MatButtonHarness.with({ text: 'Simpan isian saya' }))).click();
    expect((await saved(page)).request.request.headers.get('If-Match')).toBe('"7"');
  });

  it('removes an item at once and can bring it back', async () => {
    const page = await render();
    await press(page, 'Hapus FGD');
    const { request, titles } = await saved(page);
    expect(titles).toEqual(['Ceramah']);
    request.flush(anEvent({ agenda: anEvent().agenda.slice(0, 1), version: 4 }));
    await page.settle();
    await (await page.everywhere.getHarness(MatSnackBarHarness)).dismissWithAction();
    expect((await saved(page)).titles).toEqual(['Ceramah', 'FGD']);
  });

  it('adds an item through the sheet', async () => {
    const page = await render();
    await (await page.loader.getHarness(MatButtonHarness.with({ text: 'Tambah bagian' }))).click();
    const sheet = await page.everywhere.getHarness(MatDialogHarness);
    const save = await sheet.getHarness(MatButtonHarness.with({ text: 'Simpan bagian' }));
    await save.click();
    expect(await sheet.getText()).toContain('Wajib diisi.');
    await (
      await sheet.getHarness(MatInputHarness.with({ selector: '[formControlName=title]' }))
    ).setValue('Ikrar');
    await save.click();
    expect((await saved(page)).titles).toEqual(['Ceramah', 'FGD', 'Ikrar']);
  });

  it('is for reading alone where the role may not write', async () => {
    const { element } = await render({ role: 'analyst' });
    expect(element.querySelector('[aria-label^="Hapus"], [aria-label^="Ubah"]')).toBeNull();
    expect(element.textContent).toContain('Apa itu TPPO.');
  });

  it('says whether a topic was covered, and lets the team say it', async () => {
    const page = await render();
    expect(page.element.querySelector('ikrar-topic-matrix')?.textContent).toContain('Belum dinilai');
    await press(page, 'Ubah Pengertian');
    const sheet = await page.everywhere.getHarness(MatDialogHarness);
    const minutes = await sheet.getHarness(MatInputHarness.with({ selector: '[formControlName=minutes]' }));
    await minutes.setValue('12');
    await (await sheet.getHarness(MatButtonHarness.with({ text: 'Simpan topik' }))).click();
    const put = await requested(page, { method: 'PUT', url: `/api/events/${EVENT_ID}/topics` });
    expect(put.request.body).toEqual({ items: [{ ...anEvent().topics[0], minutes: 12 }] });
  });
});
