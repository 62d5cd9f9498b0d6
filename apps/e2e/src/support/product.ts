import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeCertificate } from './certificate.ts';
import type { Certificate } from './certificate.ts';

export interface SignIn {
  readonly identifier: string;
  readonly password: string;
}

/** As `npm start` runs it: the whole product with its own PostgreSQL, in a data folder of its own. */
export interface Product {
  readonly data: string;
  readonly port: number;
  /** The demo's accounts by their user names. */
  signIn(identifier: string): SignIn;
  /** The same data again, behind a certificate that nobody signed but which `browser.ts` trusts. */
  overTls(): Promise<Certificate>;
  stop(): Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../../../..');
const READY = 'Stop with Ctrl-C';

export async function startProduct(): Promise<Product> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ikrar-e2e-'));
  // PostgreSQL never runs as root, and must reach its data all the same.
  chmodSync(folder, 0o711);
  const data = path.join(folder, 'data');
  const port = await freePort();
  const environment = { PORT: String(port), IKRAR_DATA: data };
  let running = await run(environment);
  return {
    data,
    port,
    signIn: (identifier) => accountOf(data, identifier),
    overTls: async () => {
      await end(running);
      const certificate = makeCertificate(folder);
      running = await run({
        ...environment,
        IKRAR_TLS_CERT: certificate.certFile,
        IKRAR_TLS_KEY: certificate.keyFile,
      });
      return certificate;
    },
    stop: async () => {
      await end(running);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(environment: Record<string, string>): Promise<ChildProcess> {
  const { DATABASE_URL: _app, DATABASE_OWNER_URL: _owner, ...own } = process.env;
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: root,
    env: { ...own, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes(READY)) resolve(child);
      });
    }
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`The product ended with ${code} before it was ready:\n${said}`));
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

function accountOf(data: string, identifier: string): SignIn {
  const file = path.join(data, 'demo-sign-ins.json');
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as SignIn[];
  const account = accounts.find((one) => one.identifier === identifier);
  if (!account) throw new Error(`The demo has no account ${identifier}.`);
  return account;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
