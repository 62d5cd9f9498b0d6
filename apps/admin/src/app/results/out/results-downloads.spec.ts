import { MatMenuHarness } from '@angular/material/menu/testing';
import type { EventResults } from '@ikrar/api-client';
import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { renderPage } from '../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { FileDownload } from '../../platform/file-download';
import { provideDictionary } from '../../platform/language';
import type { Report } from '../report';
import { anEvaluation } from './evaluation.fixture';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { ResultsDownloads } from './results-downloads';

const writeResults = jest.fn<Promise<Blob>, [Report]>(() => Promise.resolve(new Blob(['docx'])));
jest.mock('./write-results', () => ({ writeResults: (report: Report) => writeResults(report) }));

const save = jest.fn<void, [Blob, string]>();
const RESULTS = {
  ...{ state: 'shown', identification: 'personal_code', evaluation: anEvaluation(), areas: [], funnel: null },
  asked: { versions: [], waves: [], measureVersionId: null },
} as unknown as EventResults;

@Component({
  imports: [ResultsDownloads],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ikrar-results-downloads [eventId]="eventId()" [title]="title()" [results]="results" />`,
})
class Page {
  readonly results = RESULTS;
  readonly eventId = signal<string | null>('e1');
  readonly title = signal('');
}

async function rendered(options: PageOptions = {}): Promise<{ page: RenderedPage; menu: MatMenuHarness }> {
  const providers = [
    provideDictionary({ id, en }),
    { provide: FileDownload, useValue: { save } },
    ...(options.providers ?? []),
  ];
  const page = await renderPage(Page, { ...options, providers });
  const menu = await page.everywhere.getHarness(MatMenuHarness);
  await menu.open();
  return { page, menu };
}
const texts = async (menu: MatMenuHarness): Promise<string[]> =>
  Promise.all((await menu.getItems()).map((item) => item.getText()));

describe('ResultsDownloads', () => {
  beforeEach(() => jest.clearAllMocks());

  it('writes the document in the language that was chosen, whatever the screen speaks', async () => {
    const { page, menu } = await rendered();
    await menu.clickItem({ text: /bahasa Inggris/ });
    (await sent(page, 'GET', '/api/events/e1')).flush({
      ...{ title: 'Sosialisasi TPPO: “Émile” / 2026', venueName: 'Aula', areaName: 'Sekanak Raya' },
      // Half past midnight in Jayapura is the day before in Greenwich.
      ...{ startsAt: '2025-10-26T15:30:00.000Z', zone: 'Asia/Jayapura' },
    });
    for (let turn = 0; turn < 50 && save.mock.calls.length === 0; turn += 1) await page.settle();
    expect(writeResults.mock.calls[0]?.[0]).toMatchObject({
      locale: 'en',
      facts: {
        title: 'Sosialisasi TPPO: “Émile” / 2026',
        occasion: { day: '2025-10-27', place: 'Aula, Sekanak Raya' },
      },
    });
    expect(save.mock.calls[0]?.[1]).toBe('hasil-sosialisasi-tppo-e-mile-2026.docx');
  });

  it('says when the document could not be written, and lets try again', async () => {
    const { page, menu } = await rendered();
    await menu.clickItem({ text: /bahasa Indonesia/ });
    (await sent(page, 'GET', '/api/events/e1')).flush(null, { status: 503, statusText: 'Unavailable' });
    for (let turn = 0; turn < 20 && document.querySelector('mat-snack-bar-container') === null; turn += 1) {
      await page.settle();
    }
    expect(document.querySelector('mat-snack-bar-container')).not.toBeNull();
    expect(save).not.toHaveBeenCalled();
    expect(page.element.textContent).toContain('Unduh');
  });

  it('leads the team to the answers, and nobody else', async () => {
    expect(await texts((await rendered()).menu)).toContain('Jawaban dan skrip R');
  });

  it('leads an analyst to the document alone', async () => {
    expect(await texts((await rendered({ role: 'analyst' })).menu)).toEqual([
      'Word, bahasa Indonesia',
      'Word, bahasa Inggris',
    ]);
  });
});
