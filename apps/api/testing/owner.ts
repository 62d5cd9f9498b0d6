import { Client } from 'pg';
import { workerDatabaseUrl } from './worker-database';

/** Runs SQL as the owner of the schema: for what the app's role may not see or do. */
export async function asOwner<T>(work: (client: Client) => Promise<T>, url?: string): Promise<T> {
  const client = new Client({ connectionString: url ?? (await workerDatabaseUrl('ikrar_owner')) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
