import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import test from 'node:test';
import { databaseUrl, prepareDatabase, rolePasswords } from './database.mjs';
import { startTemporaryPostgres } from './postgres/temporary.mjs';
import { aFreePort, aProduct } from './start/testing/product.mjs';
import { holdsWithin, runningProcess } from './running-process.mjs';

const ask = async (port) => (await fetch(`http://127.0.0.1:${port}/`)).json();
const postmaster = (data) =>
  Number(readFileSync(path.join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

test('the first start builds, prepares, fills the demo and says how to sign in; the second does none of it', async (t) => {
  const { data, start } = aProduct(t);
  const port = await aFreePort();
  const first = start({ port });
  await first.ready;
  for (const step of [
    'building api',
    'building demo',
    'preparing the database',
    'filling the demo',
    'starting',
  ]) {
    assert.match(first.said(), new RegExp(`✓ ${step}`));
  }
  assert.match(first.said(), new RegExp(`http://localhost:${port}/admin/`));
  assert.match(first.said(), /Lead {2}lead {2}demo password/);
  const answer = await ask(port);
  assert.deepEqual(
    [answer.members, answer.role, answer.demoSignIn, answer.owner],
    [2, 'ikrar_app', 'on', undefined],
  );
  const server = postmaster(data);
  first.kill('SIGTERM');
  assert.equal(await first.ended, 0);
  assert.equal(runningProcess(answer.pid), null);
  assert.equal(runningProcess(server), null);
  assert.match(readFileSync(path.join(data, 'logs/api.log'), 'utf8'), /api stopped/);

  const second = start({ port });
  await second.ready;
  assert.doesNotMatch(second.said(), /building|preparing|filling/);
  assert.match(second.said(), /Lead {2}lead/);
  const seconds = Number(/ready \((\d+\.\d) s\)/.exec(second.said())?.[1]);
  assert.ok(seconds < 3, `ready after ${seconds} s`);
  assert.equal((await ask(port)).members, 2);
});

test('Ctrl-C ends with 0 and frees the data for the next start', async (t) => {
  const { data, start } = aProduct(t);
  const port = await aFreePort();
  const running = start({ port });
  await running.ready;
  running.kill('SIGINT');
  running.kill('SIGINT');
  assert.equal(await running.ended, 0);
  assert.equal(existsSync(path.join(data, 'start.json')), false);
});

test('after kill -9 the next start takes over the server and the port', async (t) => {
  const { data, start } = aProduct(t);
  const port = await aFreePort();
  const killed = start({ port });
  await killed.ready;
  const server = postmaster(data);
  killed.kill('SIGKILL');
  await killed.ended;
  const next = start({ port });
  await next.ready;
  assert.equal(postmaster(data), server);
  assert.equal((await ask(port)).members, 2);
});

test('when npm is killed with -9 the start it ran gives way to the next', async (t) => {
  const { start } = aProduct(t);
  const port = await aFreePort();
  const killed = start({ port, npm: true });
  await killed.ready;
  const before = (await ask(port)).pid;
  killed.kill('SIGKILL');
  const next = start({ port });
  await next.ready;
  assert.notEqual((await ask(port)).pid, before);
  assert.ok(await holdsWithin(() => runningProcess(before) === null, 1000));
});

test('a demo that was cut off half way is filled anew', async (t) => {
  const { data, write, start } = aProduct(t);
  const whole = readFileSync(path.join(data, '../clone/tools/demo/build.mjs'), 'utf8');
  write('tools/demo/build.mjs', whole.replace("console.log('filled')", 'process.exit(9)'));
  const port = await aFreePort();
  const cut = start({ port });
  assert.equal(await cut.ended, 1);
  write('tools/demo/build.mjs', whole);
  const next = start({ port });
  await next.ready;
  assert.match(next.said(), /✓ filling the demo/);
  assert.equal((await ask(port)).members, 2);
});

test('a start beside a living one on the same data is refused, and harms nothing', async (t) => {
  const { start } = aProduct(t);
  const port = await aFreePort();
  const living = start({ port });
  await living.ready;
  const second = start({ port: await aFreePort() });
  assert.equal(await second.ended, 1);
  assert.match(second.said(), new RegExp(`already runs on this data at http://localhost:${port}`));
  assert.equal((await ask(port)).members, 2);
});

test('a taken port is named before anything slow begins', async (t) => {
  const { data, start } = aProduct(t);
  const stranger = createServer().listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  t.after(() => stranger.close());
  const { port } = stranger.address();
  const refused = start({ port });
  assert.equal(await refused.ended, 1);
  assert.match(refused.said(), new RegExp(`Port ${port} .* taken .*PORT=${port + 1} npm start`));
  assert.doesNotMatch(refused.said(), /building/);
  assert.equal(existsSync(path.join(data, 'postgres')), false);
});

test('--no-demo starts empty and gives a one-time link', async (t) => {
  const { start } = aProduct(t);
  const port = await aFreePort();
  const running = start({ port, args: ['--no-demo'] });
  await running.ready;
  assert.match(running.said(), new RegExp(`http://localhost:${port}/admin/setup/once`));
  assert.doesNotMatch(running.said(), /filling|demo password/);
  assert.deepEqual([(await ask(port)).members, (await ask(port)).demoSignIn], [0, 'off']);
});

test('--hall serves the room without the accounts of the demo', async (t) => {
  const { start } = aProduct(t);
  const port = await aFreePort();
  const running = start({ port, args: ['--hall'] });
  await running.ready;
  assert.doesNotMatch(running.said(), /demo password/);
  assert.match(running.said(), /Phones in the room: http:\/\/\d|in no network yet/);
  assert.equal((await ask(port)).demoSignIn, 'off');
});

test('a changed source is built again, a touched one is not', async (t) => {
  const { write, clone, start } = aProduct(t);
  const port = await aFreePort();
  const run = async () => {
    const running = start({ port });
    await running.ready;
    running.kill('SIGTERM');
    await running.ended;
    return running.said();
  };
  write('apps/api/src/main.ts', 'export const answer = 1;\n');
  await run();
  write('apps/api/src/main.ts', 'export const answer = 1;\n');
  assert.doesNotMatch(await run(), /building/);
  write('apps/api/src/main.ts', 'export const answer = 2;\n');
  assert.match(await run(), /✓ building api/);
  rmSync(path.join(clone, 'dist/apps/api'), { recursive: true });
  assert.match(await run(), /✓ building api/);
});

test('an API that fails says why, and the database is stopped', async (t) => {
  const { data, write, start } = aProduct(t);
  write(
    'apps/api/build.mjs',
    `import { mkdirSync, writeFileSync } from 'node:fs';
    mkdirSync('dist/apps/api', { recursive: true });
    writeFileSync('dist/apps/api/main.mjs', 'throw new Error("no such table")');
    writeFileSync('dist/apps/api/cli.mjs', ${JSON.stringify('import pg from "pg"; const c = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL }); await c.connect(); await c.query("create table memberships (id integer); grant select, insert on memberships to ikrar_app"); await c.end();')});`,
  );
  const failing = start({ port: await aFreePort() });
  assert.equal(await failing.ended, 1);
  assert.match(failing.said(), /The API did not start[\s\S]*no such table[\s\S]*Log: /);
  assert.equal(existsSync(path.join(data, 'postgres/postmaster.pid')), false);
});

test('when the API or PostgreSQL ends by itself the start says so and ends the rest', async (t) => {
  const { data, start } = aProduct(t);
  const port = await aFreePort();
  const first = start({ port });
  await first.ready;
  process.kill((await ask(port)).pid, 'SIGKILL');
  assert.equal(await first.ended, 1);
  assert.match(first.said(), /The API ended with SIGKILL\./);
  assert.equal(existsSync(path.join(data, 'postgres/postmaster.pid')), false);

  const second = start({ port });
  await second.ready;
  const api = (await ask(port)).pid;
  process.kill(postmaster(data), 'SIGQUIT');
  assert.equal(await second.ended, 1);
  assert.match(second.said(), /PostgreSQL ended|The API ended/);
  assert.equal(runningProcess(api), null);
});

test('DATABASE_URL uses that server: migrated by its owner, filled, and left running', async (t) => {
  const server = await startTemporaryPostgres();
  t.after(server.stop);
  const passwords = rolePasswords(server.data);
  await prepareDatabase(server, passwords);
  const { data, start } = aProduct(t);
  const port = await aFreePort();
  const own = { DATABASE_URL: databaseUrl(server, 'ikrar_app', passwords) };

  const unprepared = start({ port, environment: own });
  assert.equal(await unprepared.ended, 1, 'without the owner nobody makes the tables');
  assert.match(unprepared.said(), /has no tables yet\. Set DATABASE_OWNER_URL/);
  const nowhere = start({ port, environment: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/ikrar' } });
  assert.equal(await nowhere.ended, 1);
  assert.match(nowhere.said(), /DATABASE_URL does not lead to a database: .*ECONNREFUSED/);

  const first = start({
    port,
    environment: { ...own, DATABASE_OWNER_URL: databaseUrl(server, 'ikrar_owner', passwords) },
  });
  await first.ready;
  const answer = await ask(port);
  assert.deepEqual([answer.members, answer.role, answer.owner], [2, 'ikrar_app', undefined]);
  assert.equal(existsSync(path.join(data, 'postgres')), false);
  first.kill('SIGTERM');
  assert.equal(await first.ended, 0);
  assert.ok(server.runs());

  const later = start({ port, environment: own });
  await later.ready;
  assert.doesNotMatch(later.said(), /preparing|filling/);
});

for (const [environment, args, complaint] of [
  [{ PORT: 'eighty' }, [], /PORT must be a whole number/],
  [{}, ['--wall'], /Unknown option --wall/],
]) {
  test(`${complaint} is said without a stack`, async (t) => {
    const { start } = aProduct(t);
    const refused = start({ port: 3000, environment, args });
    assert.equal(await refused.ended, 1);
    assert.match(refused.said(), complaint);
    assert.doesNotMatch(refused.said(), /\n\s+at /);
  });
}
