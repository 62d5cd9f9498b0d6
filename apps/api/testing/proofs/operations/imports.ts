import { freshId } from '../..';
import type { Organisation } from '../..';
import type { Recorder } from '../recorder';

/** Answers from elsewhere: read, checked, imported, and undone as a whole. */
export async function imports(
  recorder: Recorder,
  { asAdmin }: Organisation,
  { eventId, personalCode }: { readonly eventId: string; readonly personalCode: string },
): Promise<void> {
  const id = freshId();
  const file = Buffer.from(`Kode,i1\n${personalCode},b`);
  await recorder.call(asAdmin, 'readResponseSheets', { eventId }, { file, type: 'text/csv' });
  const form = await aForm(file, {
    fileName: 'pre.csv',
    sheet: '',
    mapping: {
      source: 'other',
      items: [{ itemId: 'i1', column: 'i1', cells: [], ticks: [] }],
      link: { kind: 'personal_code', column: 'Kode' },
      time: { column: null, order: 'day_first' },
      phase: { column: null, values: [{ cell: '', phase: 'pre', wave: 1 }] },
    },
    unmatched: 'refuse',
    // They answered by phone, too.
    takeDoubtful: [2],
    leaveOut: [],
  });
  await recorder.call(asAdmin, 'previewResponseImport', { eventId }, form);
  await recorder.call(asAdmin, 'putResponseImport', { eventId, id }, form);
  await recorder.call(asAdmin, 'listResponseImports', { eventId });
  await recorder.call(asAdmin, 'undoResponseImport', { eventId, id });
}

async function aForm(file: Buffer, order: object): Promise<{ file: Uint8Array; type: string }> {
  const form = new FormData();
  form.set('order', JSON.stringify(order));
  form.set('file', new Blob([new Uint8Array(file)]), 'pre.csv');
  const encoded = new Response(form);
  const type = encoded.headers.get('content-type') ?? '';
  return { file: new Uint8Array(await encoded.arrayBuffer()), type };
}
