import { Injectable } from '@nestjs/common';
import { escapeLiteral } from 'pg';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import type { Actor } from '../auth/actor';
import { tenantContext } from './tenant-context';

type Value = string | number | Date | Buffer | null;

/** The name stands for the text on every connection, so it must be of its own. */
export interface PreparedStatement {
  readonly name: string;
  /** PostgreSQL's types of `$1`, `$2` and so on. */
  readonly types: readonly string[];
  readonly text: string;
}

/**
 * A transaction that is one statement, for the few routes a whole hall uses in the same minute: tenant context
 * and statement travel in one message, which PostgreSQL takes as one transaction and commits before it
 * answers; the statement is planned once a connection. Everything else uses the unit of work.
 */
@Injectable()
export class OneMessage {
  private readonly prepared = new WeakMap<PoolClient, Set<string>>();

  constructor(private readonly dataSource: DataSource) {}

  async send<Row extends QueryResultRow>(
    actor: Actor,
    statement: PreparedStatement,
    values: readonly Value[],
  ): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner();
    const client: PoolClient = await runner.connect();
    try {
      await this.prepare(client, statement);
      const message = `${tenantContext(actor)}; execute ${statement.name}(${values.map(literal).join(', ')})`;
      // Several statements in one text answer with several results.
      const results = (await client.query(message)) as unknown as readonly QueryResult<Row>[];
      return results.at(-1)?.rows ?? [];
    } finally {
      await runner.release();
    }
  }

  private async prepare(client: PoolClient, { name, types, text }: PreparedStatement): Promise<void> {
    const known = this.prepared.get(client) ?? new Set<string>();
    if (known.has(name)) return;
    await client.query(`prepare ${name}(${types.join(', ')}) as ${text}`);
    this.prepared.set(client, known.add(name));
  }
}

function literal(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return `'${value.toISOString()}'`;
  return escapeLiteral(Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value);
}
