import { freshId } from '../..';
import type { Organisation } from '../..';
import type { Recorder } from '../recorder';

const MAPPING = {
  layout: 'two_tables',
  tables: { before: { file: 'before', sheet: '' }, after: { file: 'after', sheet: '' } },
  phase: { column: null, values: [] },
  link: { before: 'Kode', after: 'Kode' },
  time: { before: null, after: null, order: 'day_first' },
  facts: [],
  questions: [
    {
      ...{ id: 'q1', text: 'Nilai', topic: null, kind: 'score', before: 'Nilai', after: 'Nilai', max: 100 },
      ...{ keys: [], levels: [], reverse: false },
    },
  ],
};

/** A spreadsheet from elsewhere: looked at, evaluated, kept, and deleted. */
export async function analyses(recorder: Recorder, { asAdmin }: Organisation): Promise<void> {
  const id = freshId();
  const kept = await aForm({ title: 'Uji', mapping: MAPPING });
  await recorder.call(asAdmin, 'readAnalysisColumns', {}, await aForm(null));
  await recorder.call(asAdmin, 'evaluateAnalysis', {}, await aForm({ mapping: MAPPING }));
  const options = { shape: 'wide', format: 'r', values: 'codes', separator: ',', language: 'id' };
  const files = await aForm({ title: 'Uji', mapping: MAPPING, options });
  await recorder.call(asAdmin, 'writeAnalysisFiles', {}, files);
  await recorder.call(asAdmin, 'putAnalysis', { id }, kept);
  await recorder.call(asAdmin, 'listAnalyses', {});
  await recorder.call(asAdmin, 'getAnalysis', { id });
  await recorder.call(asAdmin, 'getAnalysisWorkbook', { id, language: 'id' });
  const gone = freshId();
  await recorder.call(asAdmin, 'putAnalysis', { id: gone }, kept);
  await recorder.call(asAdmin, 'deleteAnalysis', { id: gone });
}

async function aForm(order: object | null): Promise<{ file: Uint8Array; type: string }> {
  const form = new FormData();
  if (order) form.set('order', JSON.stringify(order));
  form.set('before', new Blob(['Kode,Nilai\nA,40\nB,60']), 'pre.csv');
  form.set('after', new Blob(['Kode,Nilai\nA,70\nB,90']), 'post.csv');
  const encoded = new Response(form);
  const type = encoded.headers.get('content-type') ?? '';
  return { file: new Uint8Array(await encoded.arrayBuffer()), type };
}
