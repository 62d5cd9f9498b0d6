import 'reflect-metadata';
import { newToken } from './platform/auth/tokens';
import { ownerDataSource } from './platform/database/data-source';
import { loadAreas } from './regions';

/**
 * What an operator does to the database, as its owner:
 *   migrate     brings the schema to the newest version and loads the areas
 *   revert      takes the last migration back
 *   setup-link  prints a one-time token to create an organisation with its first administrator
 */
const SETUP_HOURS = 24;

const url = process.env['DATABASE_OWNER_URL'];
if (!url) throw new Error('DATABASE_OWNER_URL is not set');
const dataSource = await ownerDataSource(url).initialize();
try {
  const command = process.argv[2];
  if (command === 'migrate') {
    const done = await dataSource.runMigrations();
    const areas = await loadAreas(dataSource);
    print({ migrations: done.map((migration) => migration.name), areas });
  } else if (command === 'revert') {
    await dataSource.undoLastMigration();
  } else if (command === 'setup-link') {
    const { token, hash } = newToken();
    const now = new Date();
    await dataSource.query(
      'insert into setup_tokens (token_hash, created_at, expires_at) values ($1, $2, $3)',
      [hash, now, new Date(now.getTime() + SETUP_HOURS * 3_600_000)],
    );
    print({ token, hours: SETUP_HOURS });
  } else if (command === 'state') {
    const [row]: { organisations: number }[] = await dataSource.query(
      'select count(distinct organisation_id)::int organisations from memberships',
    );
    print({ organisations: row?.organisations ?? 0 });
  } else {
    throw new Error(`Unknown command "${command ?? ''}": migrate, revert, setup-link or state`);
  }
} finally {
  await dataSource.destroy();
}

function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
