export interface AnalysisFilesForm {
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  readonly order?: object;
}

/** Files for before and after with an order beside them, as a browser sends a form. */
export async function analysisForm({
  before,
  after,
  order,
}: AnalysisFilesForm): Promise<{ body: Uint8Array; headers: { 'Content-Type': string } }> {
  const form = new FormData();
  if (order) form.set('order', JSON.stringify(order));
  if (before) form.set('before', new Blob([new Uint8Array(before)]), 'pre');
  if (after) form.set('after', new Blob([new Uint8Array(after)]), 'post');
  const encoded = new Response(form);
  return {
    body: new Uint8Array(await encoded.arrayBuffer()),
    headers: { 'Content-Type': encoded.headers.get('content-type') ?? '' },
  };
}
