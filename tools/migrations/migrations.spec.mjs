import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { asSuperuser, databaseUrl, prepareDatabase, rolePasswords } from '../database.mjs';
import { startTemporaryPostgres } from '../postgres/temporary.mjs';
import { repositoryRoot } from '../repository.mjs';
import { schemaSnapshot } from './schema-snapshot.mjs';

const built = path.join(repositoryRoot, 'dist', 'test-migrations');
let server;
let environment;

before(async () => {
  server = await startTemporaryPostgres();
  const passwords = rolePasswords(server.data);
  await prepareDatabase(server, passwords);
  environment = { ...process.env, DATABASE_OWNER_URL: databaseUrl(server, 'ikrar_owner', passwords) };
  run('apps/api/build.mjs', '--to', built);
});
after(async () => {
  await server?.stop();
  rmSync(built, { recursive: true, force: true });
});

function run(...args) {
  return execFileSync(process.execPath, args, { cwd: repositoryRoot, env: environment, encoding: 'utf8' });
}
const cli = (command) => run(path.join(built, 'cli.mjs'), command);
const ask = (sql) => asSuperuser(server, 'ikrar', async (client) => (await client.query(sql)).rows);
const snapshot = () => asSuperuser(server, 'ikrar', schemaSnapshot);
const applied = async () => (await ask('select count(*)::int as count from migrations'))[0].count;

test('the migrations go up, all the way down, and up to the same schema again', async () => {
  cli('migrate');
  const first = await snapshot();
  const count = await applied();
  assert.ok(count > 0 && first.length > 100, `${count} migrations made ${first.length} objects`);

  cli('migrate');
  assert.deepEqual(await snapshot(), first, 'a second run changes nothing');

  for (let left = count; left > 0; left -= 1) {
    cli('revert');
    assert.equal(await applied(), left - 1);
  }
  assert.deepEqual(await snapshot(), [], 'nothing is left behind');

  cli('migrate');
  assert.deepEqual(await snapshot(), first);
});

test('the areas are all there, with the six kelurahan of Belakang Padang', async () => {
  const levels = await ask('select level, count(*)::int as count from areas group by level order by count');
  assert.deepEqual(levels, [
    { level: 'province', count: 38 },
    { level: 'regency', count: 514 },
    { level: 'district', count: 7285 },
    { level: 'village', count: 83762 },
  ]);
  const under = await ask(`select code from areas where parent_code = '21.71.01' order by code`);
  assert.deepEqual(
    under.map(({ code }) => code),
    [1002, 1003, 1004, 1005, 1006, 1007].map((number) => `21.71.01.${number}`),
  );
});

test('every object belongs to the owner, none to the superuser', async () => {
  const strangers = await ask(
    `select relname from pg_class c where relnamespace = 'public'::regnamespace and relowner <> 'ikrar_owner'::regrole
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`,
  );
  assert.deepEqual(strangers, []);
});
