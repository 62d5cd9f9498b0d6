import { createHash } from 'node:crypto';
import type { Response } from 'express';

/** Marks an answer, and says 304 where the client already has the one of this mark. */
export function unchanged(answer: object, known: string | undefined, response: Response): boolean {
  const mark = `"${createHash('sha256').update(JSON.stringify(answer)).digest('base64url')}"`;
  response.setHeader('ETag', mark);
  const isKnown = known?.split(',').some((one) => one.trim().replace(/^W\//, '') === mark) === true;
  if (isKnown) response.status(304);
  return isKnown;
}
