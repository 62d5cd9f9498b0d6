import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

const root = path.resolve(import.meta.dirname, '../../../..');

/** Rows of an event's responses in a phase: of one personal code, or of all. */
export function storedResponses(
  data: string,
  { eventId, phase, code }: { eventId: string; phase: 'pre' | 'post'; code: string | null },
): Promise<number> {
  return storedCount(
    data,
    'select from responses where event_id = $1 and phase = $2 and ($3::text is null or personal_code = $3)',
    [eventId, phase, code?.replace('-', '') ?? null],
  );
}

/** How many of an event's people are marked as present. */
export function storedPresences(data: string, eventId: string): Promise<number> {
  return storedCount(data, 'select from participants where event_id = $1 and present_at is not null', [
    eventId,
  ]);
}

/** The secret of a link that an operator makes for the first administrator of an organisation. */
export function newSetupToken(data: string): string {
  const said = execFileSync(process.execPath, ['dist/apps/api/cli.mjs', 'setup-link'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_OWNER_URL: urlOf(data, 'ikrar_owner') },
  });
  return (JSON.parse(said) as { token: string }).token;
}

/**
 * Asks the product's own PostgreSQL, past row security, what is really stored: a screen that hides a second
 * row would not count it either.
 */
async function storedCount(data: string, sql: string, values: readonly unknown[]): Promise<number> {
  const client = new pg.Client({ connectionString: urlOf(data, 'ikrar_backup') });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from (${sql}) as found`,
      [...values],
    );
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}

function urlOf(data: string, role: 'ikrar_owner' | 'ikrar_backup'): string {
  const port = readFileSync(path.join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
  const password = readFileSync(path.join(data, 'secrets', role), 'utf8').trim();
  return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/ikrar`;
}
