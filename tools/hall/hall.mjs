import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomBytes, randomUUID } from 'node:crypto';
import { build } from 'esbuild';
import pg from 'pg';
import { buildStale } from '../build/build-stale.mjs';
import { databaseUrl, prepareDatabase, rolePasswords } from '../database.mjs';
import { startPostgres } from '../postgres.mjs';
import { repositoryRoot } from '../repository.mjs';
import { runCommand } from '../run-command.mjs';

const people = 40;

/** @typedef {Awaited<ReturnType<typeof aHall>>} Hall */

/**
 * A durable PostgreSQL of its own with the schema, and an event whose questionnaire is open: where benches
 * measure and chaos is made.
 * @param {(text: string) => void} say
 */
export async function aHall(say) {
  const data = mkdtempSync(path.join(tmpdir(), 'ikrar-bench-'));
  chmodSync(data, 0o711);
  let server = await startPostgres({ data, durable: true });
  try {
    const passwords = rolePasswords(data);
    await prepareDatabase(server, passwords);
    await buildStale(path.join(data, 'logs'), ['api']);
    const ownerUrl = databaseUrl(server, 'ikrar_owner', passwords);
    say('migrating');
    await runCommand(process.execPath, ['dist/apps/api/cli.mjs', 'migrate'], {
      log: path.join(data, 'logs', 'migrate.log'),
      environment: { ...process.env, DATABASE_OWNER_URL: ownerUrl },
    });
    await withClient(ownerUrl, expectDurable);
    const url = databaseUrl(server, 'ikrar_app', passwords);
    const event = await withClient(url, fill);
    const rootUrl = `postgres://${server.superuser}:${encodeURIComponent(server.password)}@${server.host}:${server.port}/ikrar`;
    return {
      ...event,
      url,
      data,
      /** Sees every row, past the walls. @param {string} sql */
      async ask(sql) {
        return (await withClient(rootUrl, (client) => client.query(sql))).rows;
      },
      /** @param {(client: pg.Client) => Promise<unknown>} work */
      asOwner: (work) => withClient(ownerUrl, work),
      /** PostgreSQL drops everything it is doing, and comes back on the same data and port. */
      async crashPostgres() {
        process.kill(server.pid, 'SIGQUIT');
        while (server.runs()) await sleep(20);
        server = await startPostgres({ data, durable: true });
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }

  async function stop() {
    await server.stop();
    for (const folder of [data, server.cluster]) rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {pg.Client} client */
async function expectDurable(client) {
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    const { rows } = await client.query(`show ${setting}`);
    if (rows[0][setting] !== 'on') throw new Error(`PostgreSQL runs with ${setting}=${rows[0][setting]}.`);
  }
}

/**
 * @template T
 * @param {string} connectionString
 * @param {(client: pg.Client) => Promise<T>} work
 */
async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @param {pg.Client} client */
async function fill(client) {
  const { makePersonalCode, TPPO_BASIC } = await loadDomain();
  const [organisation, user, program, eventId, instrument, version, deployment] = Array.from(
    { length: 7 },
    () => randomUUID(),
  );
  const [now, joinCode] = [new Date(), 'BENCH2'];
  const { content } = TPPO_BASIC;
  await client.query(
    `insert into users (id, display_name, username, password_hash, locale, is_demo, created_at, updated_at, version)
     values ($1, 'Bench', 'bench', 'none', 'id', false, $2, $2, 1)`,
    [user, now],
  );
  await client.query('insert into event_codes (join_code, organisation_id, event_id) values ($1, $2, $3)', [
    joinCode,
    organisation,
    eventId,
  ]);
  await client.query('begin');
  await client.query(`select app_set_context($1, 'system', '', '')`, [organisation]);
  await client.query(
    `insert into organisations (id, name, short_name, kind, created_at, updated_at, version)
     values ($1, 'Universitas Ukur', 'UU', 'university', $2, $2, 1)`,
    [organisation, now],
  );
  await client.query(
    `insert into programs (organisation_id, id, title, year, created_at, updated_at, version)
     values ($1, $2, 'PkM', 2024, $3, $3, 1)`,
    [organisation, program, now],
  );
  await client.query(
    `insert into events (organisation_id, id, program_id, title, kind, methods, target_group, planned_classes, zone,
                         state, join_code, owner_id, created_at, updated_at, version)
     values ($1, $2, $3, 'Sosialisasi', 'outreach', '{lecture}', 'pupils', '[]', 'Asia/Jakarta', 'open', $4, $5, $6, $6, 1)`,
    [organisation, eventId, program, joinCode, user, now],
  );
  await client.query(
    `insert into instruments (organisation_id, id, title, purpose, created_at, updated_at, version)
     values ($1, $2, 'TPPO', 'knowledge', $3, $3, 1)`,
    [organisation, instrument, now],
  );
  await client.query(
    `insert into instrument_versions (organisation_id, id, instrument_id, number, status, content, published_at,
                                      created_at, updated_at, version)
     values ($1, $2, $3, 1, 'published', $4, $5, $5, $5, 1)`,
    [organisation, version, instrument, JSON.stringify(content), now],
  );
  await client.query(
    `insert into deployments (organisation_id, id, event_id, phase, wave, instrument_version_id, state, present_only,
                              opened_at, created_at, updated_at, version)
     values ($1, $2, $3, 'pre', 1, $4, 'open', false, $5, $5, $5, 1)`,
    [organisation, deployment, eventId, version, now],
  );
  const codes = Array.from({ length: people }, () => makePersonalCode(randomBytes(16)));
  for (const code of codes) await addParticipant(client, organisation, eventId, code, now);
  await client.query('commit');
  return { organisation, eventId, joinCode, deployment, codes, items: content.items };
}

/**
 * @param {pg.Client} client
 * @param {string | undefined} organisation
 * @param {string | undefined} eventId
 * @param {string} code
 * @param {Date} now
 */
async function addParticipant(client, organisation, eventId, code, now) {
  const person = randomUUID();
  await client.query(
    `insert into people (organisation_id, id, full_name, created_at, updated_at, version) values ($1, $2, 'Peserta', $3, $3, 1)`,
    [organisation, person, now],
  );
  await client.query(
    `insert into participants (organisation_id, id, event_id, person_id, role, birth_year, personal_code,
                               created_at, updated_at, version)
     values ($1, $2, $3, $4, 'participant', 2008, $5, $6, $6, 1)`,
    [organisation, randomUUID(), eventId, person, code, now],
  );
}

/** The words and codes of libs/domain, bundled in memory. */
async function loadDomain() {
  const bundle = await build({
    stdin: {
      contents: `export { makePersonalCode, TPPO_BASIC } from './index';`,
      resolveDir: path.join(repositoryRoot, 'libs/domain/src'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
  });
  const code = Buffer.from(bundle.outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
