/**
 * A clone in miniature for the specs of the start: the real tools and the real PostgreSQL around a
 * small server in place of the API, so that they prove the start alone.
 */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'node:net';
import { artefacts, stateOfSources, writeStamp } from '../../build/artefacts.mjs';
import { repositoryRoot } from '../../repository.mjs';

const api = `
import http from 'node:http';
import pg from 'pg';
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
const server = http.createServer(async (request, response) => {
  const { rows } = await client.query('select count(*)::int as members, current_user as role from memberships');
  response.end(JSON.stringify({ ...rows[0], demoSignIn: process.env.IKRAR_DEMO_SIGN_IN, owner: process.env.DATABASE_OWNER_URL, pid: process.pid }));
});
server.listen(Number(process.env.PORT), process.env.HOST);
process.once('SIGTERM', () => { console.log('api stopped'); process.exit(0); });
`;
const cli = `
import pg from 'pg';
const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
await client.connect();
if (process.argv[2] === 'migrate') {
  await client.query('create table if not exists memberships (id integer); grant select, insert on memberships to ikrar_app');
} else {
  console.log(JSON.stringify({ token: 'once', hours: 24 }));
}
await client.end();
`;
const demo = `
import pg from 'pg';
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
await client.query('insert into memberships values (1), (2)');
await client.end();
console.log('filled');
console.log(JSON.stringify({ signIns: [{ who: 'Lead', identifier: 'lead', password: 'demo password' }] }));
`;

/** @param {import('node:test').TestContext} t */
export function aProduct(t) {
  const above = mkdtempSync(path.join(tmpdir(), 'ikrar-product-'));
  chmodSync(above, 0o711);
  const clone = path.join(above, 'clone');
  const data = path.join(above, 'data');
  cpSync(path.join(repositoryRoot, 'tools'), path.join(clone, 'tools'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'nx.json', 'tsconfig.base.json']) {
    cpSync(path.join(repositoryRoot, file), path.join(clone, file));
  }
  symlinkSync(path.join(repositoryRoot, 'node_modules'), path.join(clone, 'node_modules'));
  write('apps/api/build.mjs', builder({ main: api, cli }, 'dist/apps/api'));
  write('tools/demo/build.mjs', builder({ demo }, 'dist/tools'));
  for (const name of /** @type {const} */ (['admin', 'field'])) {
    write(artefacts[name].output, '<!doctype html>');
    writeStamp(clone, artefacts[name], stateOfSources(clone, artefacts[name]));
  }
  t.after(() => rmSync(above, { recursive: true, force: true }));
  return { clone, data, write, start };

  /**
   * @param {string} file
   * @param {string} text
   */
  function write(file, text) {
    mkdirSync(path.dirname(path.join(clone, file)), { recursive: true });
    writeFileSync(path.join(clone, file), text);
  }

  /**
   * Runs `tools/start.mjs` and follows what it says.
   * @param {{ port: number, args?: string[], environment?: Record<string, string>, npm?: boolean }} options
   */
  function start({ port, args = [], environment = {}, npm = false }) {
    const { npm_lifecycle_event: _, ...own } = process.env;
    const env = { ...own, PORT: String(port), IKRAR_DATA: data, ...environment };
    const command = npm
      ? ['npm', 'start', '--silent', '--', ...args]
      : [process.execPath, 'tools/start.mjs', ...args];
    const child = spawn(String(command[0]), command.slice(1), {
      cwd: clone,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    /** @type {Promise<number | string>} */
    const ended = new Promise((resolve) =>
      child.once('close', (code, signal) => resolve(code ?? String(signal))),
    );
    const ready = new Promise((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text) => {
          said += text;
          if (said.includes('Stop with Ctrl-C')) resolve(undefined);
        });
      }
      void ended.then((end) => reject(new Error(`ended with ${end} before it was ready:\n${said}`)));
    });
    ready.catch(() => {});
    const pid = Number(child.pid);
    t.after(async () => {
      child.kill('SIGTERM');
      await ended;
    });
    return {
      pid,
      ready,
      ended,
      said: () => said,
      kill: (/** @type {NodeJS.Signals} */ signal) => child.kill(signal),
    };
  }
}

/**
 * @param {Record<string, string>} programs
 * @param {string} folder
 */
function builder(programs, folder) {
  return `import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('${folder}', { recursive: true });
for (const [name, text] of Object.entries(${JSON.stringify(programs)})) writeFileSync('${folder}/' + name + '.mjs', text);
console.log('built');
`;
}

/** @returns {Promise<number>} */
export function aFreePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
