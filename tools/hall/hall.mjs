import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { buildStale } from '../build/build-stale.mjs';
import { databaseUrl, prepareDatabase, rolePasswords } from '../database.mjs';
import { startPostgres } from '../postgres.mjs';
import { repositoryRoot } from '../repository.mjs';
import { runCommand } from '../run-command.mjs';
import { addEvent, addOrganisation } from './hall-event.mjs';

/** @typedef {Awaited<ReturnType<typeof aHall>>} Hall */
/** @typedef {Awaited<ReturnType<typeof addEvent>>} HallEvent */

/**
 * A durable PostgreSQL of its own with the schema and an organisation: where benches measure and chaos is
 * made.
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
    const organisation = await withClient(url, addOrganisation);
    /** @param {string} joinCode @param {number} people */
    const anEvent = (joinCode, people) =>
      withClient(url, (client) => addEvent(client, organisation, joinCode, people));
    const rootUrl = `postgres://${server.superuser}:${encodeURIComponent(server.password)}@${server.host}:${server.port}/ikrar`;
    return {
      organisation: organisation.id,
      /** An event whose questionnaire of 20 items is open to so many people. */
      anEvent,
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
