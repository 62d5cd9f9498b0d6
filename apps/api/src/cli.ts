import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { newToken } from './platform/auth/tokens';
import { readConfiguration } from './platform/config';
import { ownerDataSource } from './platform/database/data-source';
import { loadAreas } from './regions';

/**
 * What an operator does to the database, as its owner:
 *   migrate     brings the schema to the newest version and loads the areas
 *   revert      takes the last migration back
 *   setup-link  prints a one-time token to create an organisation with its first administrator
 *   state       prints how many organisations there are
 * and as the app, for under forced row security the owner reads no organisation's answers:
 *   rebuild-tallies  counts the results of every event anew
 */
const SETUP_HOURS = 24;

const AS_OWNER: Readonly<Record<string, (dataSource: DataSource) => Promise<void>>> = {
  migrate: async (dataSource) => {
    const done = await dataSource.runMigrations();
    const areas = await loadAreas(dataSource);
    print({ migrations: done.map((migration) => migration.name), areas });
  },
  revert: (dataSource) => dataSource.undoLastMigration(),
  'setup-link': async (dataSource) => {
    const { token, hash } = newToken();
    const now = new Date();
    await dataSource.query(
      'insert into setup_tokens (token_hash, created_at, expires_at) values ($1, $2, $3)',
      [hash, now, new Date(now.getTime() + SETUP_HOURS * 3_600_000)],
    );
    print({ token, hours: SETUP_HOURS });
  },
  state: async (dataSource) => {
    const [row]: { organisations: number }[] = await dataSource.query(
      'select count(distinct organisation_id)::int organisations from memberships',
    );
    print({ organisations: row?.organisations ?? 0 });
  },
};

const command = process.argv[2] ?? '';
const asOwner = AS_OWNER[command];
if (command === 'rebuild-tallies') {
  const { rebuildTallies } = await import('./rebuild-tallies');
  print(await rebuildTallies(readConfiguration(process.env)));
} else if (asOwner) {
  const url = process.env['DATABASE_OWNER_URL'];
  if (!url) throw new Error('DATABASE_OWNER_URL is not set');
  const dataSource = await ownerDataSource(url).initialize();
  try {
    await asOwner(dataSource);
  } finally {
    await dataSource.destroy();
  }
} else {
  throw new Error(
    `Unknown command "${command}": ${[...Object.keys(AS_OWNER), 'rebuild-tallies'].join(', ')}`,
  );
}

function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
