import { PassThrough } from 'node:stream';
import type { NextFunction, Request, Response } from 'express';
import { plainJson } from './plain-json';
import { Problem } from './problems';

const LIMIT = 100;

/** What the next in line finds: the body, a failure, or the request as it came. */
function read(text: string | Buffer, headers: Record<string, string> = {}): Promise<unknown> {
  const stream = new PassThrough();
  const bytes = Buffer.from(text);
  const request = Object.assign(stream, {
    headers: { 'content-type': 'application/json', 'content-length': String(bytes.length), ...headers },
  }) as unknown as Request;
  return new Promise((resolve) => {
    const next: NextFunction = (error?: unknown) => resolve(error ?? request.body ?? 'as it came');
    plainJson(LIMIT)(request, {} as Response, next);
    // In two pieces, the cut within a character.
    stream.write(bytes.subarray(0, 6));
    stream.end(bytes.subarray(6));
  });
}

describe('plainJson', () => {
  it.each<[string, unknown]>([
    ['{"a":"é–é"}', { a: 'é–é' }],
    ['[1]', [1]],
    [' {"a": null}', { a: null }],
    ['\uFEFF{"a":1}', { a: 1 }],
  ])('reads %s', async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  it.each(['{"a":', '"text"', '12', 'null', 'true', ' '])('refuses %s', async (text) => {
    const error = await read(text);
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({ code: 'malformed-request' });
  });

  it.each<[string, Record<string, string>]>([
    ['another type', { 'content-type': 'text/plain' }],
    ['another character set', { 'content-type': 'application/json; charset=utf-16' }],
    ['compressed', { 'content-encoding': 'gzip' }],
    ['too long', { 'content-length': String(LIMIT + 1) }],
    ['of no said length', { 'content-length': '' }],
  ])('passes on what is %s', async (_, headers) => {
    expect(await read('{}', headers)).toBe('as it came');
  });

  it('takes the character set of all', async () => {
    expect(await read('{}', { 'content-type': 'application/json; charset=UTF-8' })).toEqual({});
  });
});
