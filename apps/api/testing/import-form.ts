/** A file with its order beside it, as a browser sends a form. */
export async function importForm(
  order: object,
  file: Uint8Array,
): Promise<{ body: Uint8Array; headers: { 'Content-Type': string } }> {
  const form = new FormData();
  form.set('order', JSON.stringify(order));
  form.set('file', new Blob([new Uint8Array(file)]), 'file');
  const encoded = new Response(form);
  return {
    body: new Uint8Array(await encoded.arrayBuffer()),
    headers: { 'Content-Type': encoded.headers.get('content-type') ?? '' },
  };
}
