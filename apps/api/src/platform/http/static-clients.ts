import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { NextFunction, Request, Response } from 'express';
import { cspNonce } from './security-headers';

/** As the build names a file after its content: `main-X5QC57LD.js`, `chunk-CCicd_sA.js`. */
const HASHED = /-[\w-]{8}\.[a-z0-9]+$/;

/**
 * Serves a built client below `mount`: precompressed files, a long life for hashed names, its index for
 * every address without an extension; a missing file with one is a 404, not the index.
 */
export function serveClient(
  mount: string,
  folder: string,
): (request: Request, response: Response, next: NextFunction) => void {
  const prefix = mount === '/' ? '' : mount;
  const index = readIndex(folder);
  return (request, response, next) => {
    const inside = request.path === prefix || request.path.startsWith(`${prefix}/`);
    if (!inside || request.path.startsWith('/api/') || !['GET', 'HEAD'].includes(request.method))
      return next();
    if (mount !== '/' && request.path === mount) return response.redirect(308, `${mount}/`);
    void answer(request, response, next, request.path.slice(prefix.length), folder, index);
  };
}

async function answer(
  request: Request,
  response: Response,
  next: NextFunction,
  asked: string,
  folder: string,
  index: string | null,
): Promise<void> {
  const name = decode(asked);
  if (name === null || name.includes('\0') || name.split('/').includes('..')) return next();
  if (path.extname(name) === '' || name === '/index.html') {
    if (index === null) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.type('html').send(index.replaceAll('__CSP_NONCE__', cspNonce(response)));
    return;
  }
  const file = path.join(folder, name);
  if (!(await isFile(file))) return next();
  response.setHeader('Cache-Control', HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.vary('Accept-Encoding');
  response.type(path.extname(name));
  const compressed = request.acceptsEncodings('br') === 'br' && (await isFile(`${file}.br`));
  if (compressed) response.setHeader('Content-Encoding', 'br');
  response.sendFile(
    compressed ? `${file}.br` : file,
    { dotfiles: 'deny', cacheControl: false },
    (error?: Error) => {
      if (error && !response.headersSent) next(error);
    },
  );
}

function readIndex(folder: string): string | null {
  try {
    return readFileSync(path.join(folder, 'index.html'), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
