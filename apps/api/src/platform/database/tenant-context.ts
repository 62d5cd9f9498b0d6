import type { PoolClient, QueryResult } from 'pg';
import type { Actor } from '../auth/actor';

/** `snapshot`: reads everything as of one moment, and may write only what nobody has changed since. */
export type TransactionMode = 'read' | 'write' | 'snapshot';

const START: Readonly<Record<TransactionMode, string>> = {
  read: 'start transaction read only',
  write: 'start transaction',
  snapshot: 'start transaction isolation level repeatable read',
};

/**
 * Opens a transaction and sets its tenant context, the first statement in it. Both are on their way before
 * the first is answered (the connections are pipelined), each a statement of its own with its parameters:
 * statements in one text could not be forwarded to the shards of a distributed database (docs/database.md).
 */
export function openTransaction(
  client: PoolClient,
  actor: Actor,
  mode: TransactionMode,
): Promise<QueryResult[]> {
  const { organisationId, role, scope, agreements } = actor;
  return Promise.all([
    client.query(START[mode]),
    client.query({
      name: 'tenant_context',
      text: 'select app_set_context($1, $2, $3, $4)',
      values: [organisationId, role, scope.join(','), agreements.join(',')],
    }),
  ]);
}
