import { Injectable } from '@nestjs/common';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import type { Actor } from '../auth/actor';
import { openTransaction } from './tenant-context';

/** The name stands for the text on every connection, so it must be of its own. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

/**
 * A transaction that is one statement, for the few routes a whole hall uses in the same minute: begin,
 * context, statement and commit are sent without waiting in between, and the answer waits for the commit.
 * When one of them fails PostgreSQL refuses what follows, and the commit rolls back. Everything else uses
 * the unit of work.
 */
@Injectable()
export class SingleStatement {
  constructor(private readonly dataSource: DataSource) {}

  async run<Row extends QueryResultRow>(
    actor: Actor,
    statement: PreparedStatement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner();
    const client: PoolClient = await runner.connect();
    try {
      const [opened, answered, ended] = await Promise.allSettled([
        openTransaction(client, actor, 'write'),
        client.query<Row>({ ...statement, values: [...values] }),
        client.query('commit'),
      ]);
      succeeded(opened);
      const { rows } = succeeded(answered);
      const { command } = succeeded<QueryResult>(ended);
      if (command !== 'COMMIT') throw new Error(`PostgreSQL answered the commit with ${command}`);
      return rows;
    } finally {
      await runner.release();
    }
  }
}

function succeeded<T>(outcome: PromiseSettledResult<T>): T {
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}
