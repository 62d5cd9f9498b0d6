import type { InstrumentItem } from '@ikrar/domain';
import { renderRoutes } from '../../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../../testing/render-page';
import { sent } from '../../../../testing/sent';
import { ROUTES } from '../../instruments.routes';

export const INSTRUMENT = '0190e000-0000-7000-8000-000000000001';
export const INSTRUMENT_PATH = `/api/instruments/${INSTRUMENT}`;

export function anItem(id: string, more: Partial<InstrumentItem> = {}): InstrumentItem {
  return {
    id,
    kind: 'short_text',
    topic: null,
    weight: 0,
    required: true,
    reverse: false,
    key: null,
    text: { id: `Teks ${id}`, en: '' },
    options: [],
    ...more,
  };
}

export function aChoice(id: string, more: Partial<InstrumentItem> = {}): InstrumentItem {
  const options = ['Ya', 'Tidak'].map((text, at) => ({ id: 'ab'.charAt(at), text: { id: text, en: '' } }));
  return anItem(id, { kind: 'single_choice', options, weight: 1, key: 'a', ...more });
}

export function aVersion(number: number, status: string, more: object = {}): object {
  const of = { basedOnId: null, libraryCode: null, libraryEdition: null, retiredAt: null };
  return { id: `v${number}`, number, status, items: 2, publishedAt: null, ...of, ...more };
}

export function anInstrument(items: readonly InstrumentItem[], more: object = {}): object {
  const newest = aVersion(1, 'draft');
  const about = { title: 'Pengetahuan', purpose: 'knowledge', coreItems: [] };
  const updatedAt = '2024-09-20T02:05:00Z';
  const record = { id: INSTRUMENT, version: 3, updatedAt, newest, content: { items }, versions: [newest] };
  return { ...record, ...about, ...more };
}

/** A questionnaire opened at one of its tabs. */
export async function openInstrument(
  tab: string,
  record: object,
  options: PageOptions = {},
): Promise<RenderedPage> {
  const page = await renderRoutes(
    [{ path: 'instruments', children: ROUTES }],
    `/instruments/${INSTRUMENT}/${tab}`,
    options,
  );
  (await sent(page, 'GET', INSTRUMENT_PATH)).flush(record);
  await page.settle();
  await page.settle();
  return page;
}
