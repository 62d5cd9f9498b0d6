/**
 * Prepares what only a superuser may: the roles of Ikrar, the database and its extensions.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { repositoryRoot } from './repository.mjs';

export { databaseUrl, rolePasswords } from './database/roles.mjs';

/** @typedef {import('./postgres.mjs').Server} Server */
/** @typedef {import('./database/roles.mjs').Passwords} Passwords */

const rolesSql = readFileSync(path.join(repositoryRoot, 'tools/database/roles.sql'), 'utf8');
const databaseSql = readFileSync(path.join(repositoryRoot, 'tools/database/database.sql'), 'utf8');

/**
 * Makes or repairs roles, database and extensions; a second run changes nothing.
 * @param {Server} server
 * @param {Passwords} passwords
 * @param {string} [database]
 */
export async function prepareDatabase(server, passwords, database = 'ikrar') {
  await asSuperuser(server, 'postgres', async (client) => {
    await client.query(
      `select set_config('ikrar.owner_password', $1, false), set_config('ikrar.app_password', $2, false),
        set_config('ikrar.backup_password', $3, false)`,
      [passwords.ikrar_owner, passwords.ikrar_app, passwords.ikrar_backup],
    );
    await client.query(rolesSql);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) {
      await client.query(`create database ${pg.escapeIdentifier(database)} owner ikrar_owner`);
    }
  });
  await asSuperuser(server, database, (client) => client.query(databaseSql));
}

/**
 * Removes the database with all it holds.
 * @param {Server} server
 * @param {string} [database]
 */
export async function dropDatabase(server, database = 'ikrar') {
  await asSuperuser(server, 'postgres', (client) =>
    client.query(`drop database if exists ${pg.escapeIdentifier(database)} with (force)`),
  );
}

/**
 * @template T
 * @param {Server} server
 * @param {string} database
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function asSuperuser(server, database, work) {
  const { host, port, superuser: user, password } = server;
  const client = new pg.Client({ host, port, user, password, database });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
