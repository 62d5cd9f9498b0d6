import type { Request } from 'express';
import { problem } from './problems';
import { readBody } from './read-body';

const TYPE = 'multipart/form-data';

/** The body of a request that sends a file and what to do with it. */
export async function readForm(request: Request, largest: number): Promise<FormData> {
  const bytes = await readBody(request, [TYPE], largest);
  const headers = { 'content-type': request.headers['content-type'] ?? TYPE };
  try {
    return await new Response(new Uint8Array(bytes), { headers }).formData();
  } catch (error) {
    // What the parser throws for a body that is none of its type.
    if ((error as Error).name === 'TypeError') throw problem('malformed-request');
    throw error;
  }
}
