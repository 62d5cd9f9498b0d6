import type { Request } from 'express';
import { problem } from './problems';

/**
 * The body of a request as bytes, for a route that takes a file. Called by the route itself, so nothing is read
 * for somebody the guard has turned away, and never more than the limit.
 */
export async function readBody(request: Request, types: readonly string[], largest: number): Promise<Buffer> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!types.includes(type)) throw problem('wrong-type');
  if (Number(request.headers['content-length'] ?? 0) > largest) throw problem('too-large');
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const bytes = chunk as Buffer;
      length += bytes.length;
      if (length > largest) throw problem('too-large');
      chunks.push(bytes);
    }
  } finally {
    // A refused body is still read to its end, or the sender never comes to hear the answer.
    request.resume();
  }
  return Buffer.concat(chunks);
}
