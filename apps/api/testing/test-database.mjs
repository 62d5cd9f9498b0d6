// One throw-away PostgreSQL for a run of specs: roles, a migrated template, a database a worker.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareDatabase } from '../../../tools/database.mjs';
import { startTemporaryPostgres } from '../../../tools/postgres/temporary.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const PASSWORD = 'only-for-tests';
const passwords = { ikrar_owner: PASSWORD, ikrar_app: PASSWORD, ikrar_backup: PASSWORD };
export const TEMPLATE = 'ikrar_template';
export const BUILT_API = path.join(root, 'dist/test-api');

export async function startTestDatabase() {
  const server = await startTemporaryPostgres();
  await prepareDatabase(server, passwords, TEMPLATE);
  const node = path.join(root, 'node_modules/.bin/node');
  execFileSync(node, ['apps/api/build.mjs', '--to', BUILT_API], {
    cwd: root,
    stdio: 'inherit',
  });
  execFileSync(node, [path.join(BUILT_API, 'cli.mjs'), 'migrate'], {
    cwd: root,
    env: { ...process.env, DATABASE_OWNER_URL: url(server, 'ikrar_owner', TEMPLATE) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return {
    server,
    rootUrl: url(server, server.superuser, 'postgres', server.password),
    stop: server.stop,
  };
}

function url(server, role, database, password = PASSWORD) {
  return `postgres://${role}:${encodeURIComponent(password)}@${server.host}:${server.port}/${database}`;
}
