import type { NextFunction, Request, Response } from 'express';
import { problem } from './problems';

const PLAIN_TYPE = /^application\/json(; ?charset=utf-8)?$/i;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * Reads the bodies our own clients send: JSON in UTF-8, uncompressed, of a length said beforehand that is within the
 * limit (`JSON.parse`d by the rules of the body parser: a list or an object). Everything else passes on to the body
 * parser, which knows every other way to send JSON and takes several times as long for it.
 */
export function plainJson(largest: number) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (!isPlain(request, largest)) return next();
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = parse(Buffer.concat(chunks));
      if (body === null) return next(problem('malformed-request'));
      request.body = body;
      next();
    });
  };
}

function isPlain({ headers }: Request, largest: number): boolean {
  const length = Number(headers['content-length']);
  return (
    length > 0 &&
    length <= largest &&
    headers['content-encoding'] === undefined &&
    PLAIN_TYPE.test(headers['content-type'] ?? '')
  );
}

function parse(bytes: Buffer): object | null {
  const text = bytes.toString('utf8');
  try {
    const value: unknown = JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
