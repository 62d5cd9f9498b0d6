import { Injectable } from '@nestjs/common';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import type { Actor } from '../auth/actor';
import { rollBack } from './roll-back';
import { openTransaction } from './tenant-context';

/** The name stands for the text on every connection, so it must be of its own. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/**
 * A transaction of two statements, for the few routes a whole hall uses in the same minute: what the first
 * finds decides what the second writes. It takes two journeys to PostgreSQL: begin, context and lookup travel
 * together, then write and commit, and the answer waits for the commit. Everything else uses
 * the unit of work.
 */
@Injectable()
export class HotTransaction {
  constructor(private readonly dataSource: DataSource) {}

  /** What the write returned; nothing when there was nothing to write. */
  async run<Found extends QueryResultRow, Written extends QueryResultRow>(
    actor: Actor,
    lookup: PreparedStatement,
    write: (found: readonly Found[]) => PreparedStatement | null,
  ): Promise<Written[]> {
    const runner = this.dataSource.createQueryRunner();
    const client: PoolClient = await runner.connect();
    try {
      const [opened, looked] = await Promise.allSettled([
        openTransaction(client, actor, 'write'),
        client.query<Found>(lookup),
      ]);
      succeeded(opened);
      const statement = write(succeeded(looked).rows);
      const [written, ended] = await Promise.allSettled([
        statement && client.query<Written>(statement),
        client.query('commit'),
      ]);
      const rows = succeeded(written)?.rows ?? [];
      const { command } = succeeded<QueryResult>(ended);
      if (command !== 'COMMIT') throw new Error(`PostgreSQL answered the commit with ${command}`);
      return rows;
    } catch (error) {
      await rollBack(client);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

function succeeded<T>(outcome: PromiseSettledResult<T>): T {
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}
