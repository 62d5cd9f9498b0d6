import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { artefacts, readStamp } from '../build/artefacts.mjs';
import { databaseUrl, rolePasswords } from '../database/roles.mjs';
import { startPostgres } from '../postgres.mjs';
import { step } from '../progress.mjs';
import { repositoryRoot } from '../repository.mjs';
import { runCommand } from '../run-command.mjs';
import { demoWasCut, forgetCutDemo } from './demo.mjs';

/** @typedef {import('./options.mjs').StartOptions} StartOptions */
/** @typedef {{ appUrl: string, ownerUrl: string | null, server: import('../postgres.mjs').Server | null }} Database */

/**
 * The database to work with: the server named by DATABASE_URL, or our own with its roles.
 * @param {StartOptions} options
 * @param {import('./shutdown.mjs').Shutdown} shutdown
 * @returns {Promise<Database>}
 */
export async function openDatabase({ data, databaseUrl: appUrl, ownerUrl }, shutdown) {
  if (appUrl) return { appUrl, ownerUrl, server: null };
  const starting = startPostgres({ data });
  shutdown.add(async () => (await starting).stop());
  const server = await starting;
  const passwords = rolePasswords(data);
  if (server.created || !existsSync(preparedFile(data)) || demoWasCut(data)) {
    for (const file of [migratedFile(data), filledFile(data)]) rmSync(file, { force: true });
    const { dropDatabase, prepareDatabase } = await import('../database.mjs');
    if (demoWasCut(data)) await dropDatabase(server);
    await prepareDatabase(server, passwords);
    forgetCutDemo(data);
    writeFileSync(preparedFile(data), '');
  }
  return {
    appUrl: databaseUrl(server, 'ikrar_app', passwords),
    ownerUrl: databaseUrl(server, 'ikrar_owner', passwords),
    server,
  };
}

/**
 * Brings the schema up to date and loads the areas. Our own server remembers which build did it; a
 * server of somebody else may have been restored from a backup meanwhile, and is asked each time.
 * @param {Database} database
 * @param {string} data
 */
export async function migrate({ ownerUrl, server }, data) {
  // Without the owner the API itself checks at boot that the schema is current.
  if (ownerUrl === null) return;
  const build = readStamp(repositoryRoot, artefacts.api)?.content ?? '';
  const done = existsSync(migratedFile(data)) ? readFileSync(migratedFile(data), 'utf8') : null;
  if (server && done === build) return;
  await step('preparing the database (schema, areas)', () =>
    runCommand(process.execPath, ['dist/apps/api/cli.mjs', 'migrate'], {
      log: path.join(data, 'logs', 'migrate.log'),
      environment: { ...process.env, DATABASE_OWNER_URL: ownerUrl },
    }),
  );
  if (server) writeFileSync(migratedFile(data), build);
}

/**
 * Says whether any organisation works here; memberships are readable before there is a context.
 * Our own server never becomes empty again, so it is asked until the day it is not.
 * @param {Database} database
 * @param {string} data
 */
export async function isEmpty({ appUrl, server }, data) {
  if (server && existsSync(filledFile(data))) return false;
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: appUrl });
  try {
    await client.connect();
    const { rows } = await client.query('select not exists (select from memberships) as empty');
    if (server && !rows[0].empty) writeFileSync(filledFile(data), '');
    return rows[0].empty === true;
  } catch (error) {
    if (error.code === '42P01') {
      throw new Error(
        'The database has no tables yet. Set DATABASE_OWNER_URL as well, so that they can be made.',
      );
    }
    throw new Error(`DATABASE_URL does not lead to a database: ${error.message || error.code}`);
  } finally {
    await client.end();
  }
}

/** @param {string} data */
function preparedFile(data) {
  return path.join(data, 'database.prepared');
}

/** @param {string} data */
function migratedFile(data) {
  return path.join(data, 'database.migrated');
}

/** @param {string} data */
function filledFile(data) {
  return path.join(data, 'database.filled');
}
