import { createServer, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

const MARK = 'z';
const FILE = /\b((?:main|chunk|styles)-[\w-]+)\.(js|css)/g;
const MARKED = /-[\w-]+z\.(?:js|css)$/;

/** The product behind an address of its own, on which another edition of the phone's page can be put at any time. */
export interface UpdatingProxy {
  readonly origin: string;
  /** From now on all files have other names, as after a build of other sources. */
  update(): void;
  stop(): Promise<void>;
}

export async function startUpdatingProxy(port: number): Promise<UpdatingProxy> {
  let isUpdated = false;
  const server = createServer((asked, answer) => {
    const url = asked.url ?? '/';
    const path = isUpdated && MARKED.test(url) ? url.replace(/z(?=\.(?:js|css)$)/, '') : url;
    // Only what comes as plain text can be changed on the way.
    const headers = { ...asked.headers, 'accept-encoding': 'identity' };
    const onward = request({ port, path, method: asked.method, headers }, (reply) => {
      void passOn(reply, answer, isUpdated && !url.startsWith('/api/'));
    });
    onward.once('error', () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The proxy has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    update: () => (isUpdated = true),
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function passOn(reply: IncomingMessage, answer: ServerResponse, renames: boolean): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of reply) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  const isText = /html|javascript|css/.test(reply.headers['content-type'] ?? '');
  const sent = renames && isText ? Buffer.from(body.toString().replaceAll(FILE, `$1${MARK}.$2`)) : body;
  const { 'content-length': _, 'transfer-encoding': __, ...headers } = reply.headers;
  if (renames) delete headers.etag;
  answer.writeHead(reply.statusCode ?? 502, { ...headers, 'content-length': sent.length });
  answer.end(sent);
}
