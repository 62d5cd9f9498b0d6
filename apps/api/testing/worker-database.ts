import { Client } from 'pg';

const PASSWORD = 'only-for-tests';
const TEMPLATE = 'ikrar_template';

/**
 * The database of this jest worker, copied from the migrated template when it is first asked for; as the
 * app's role, another one, or (null) the superuser, who alone sees past row security.
 */
export async function workerDatabaseUrl(role: string | null = 'ikrar_app'): Promise<string> {
  const rootUrl = process.env['IKRAR_TEST_ROOT_URL'];
  if (!rootUrl) throw new Error('The specs of the API run through their jest configuration');
  const name = `ikrar_worker_${process.env['JEST_WORKER_ID'] ?? '0'}`;
  const client = new Client({ connectionString: rootUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${name} template ${TEMPLATE} owner ikrar_owner`);
  } finally {
    await client.end();
  }
  const url = new URL(rootUrl);
  if (role !== null) {
    url.username = role;
    url.password = PASSWORD;
  }
  url.pathname = `/${name}`;
  return url.toString();
}
