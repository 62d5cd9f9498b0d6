import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import { GatheringSocket } from './gathering-socket';
import { MIGRATIONS } from './migrations';
import { SnakeCaseNames } from './snake-case-names';

/** One way to reach PostgreSQL; limits so that a frozen or lost server ends a request in seconds. */
export function dataSourceOptions(
  url: string,
  poolSize: number,
  entities: readonly (new () => unknown)[],
): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...MIGRATIONS],
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseNames(),
    synchronize: false,
    logging: false,
    poolSize,
    connectTimeoutMS: 2000,
    applicationName: 'ikrar',
    extra: {
      // Statements that need not wait for each other travel together.
      pipeline: true,
      stream: () => new GatheringSocket(),
      query_timeout: 6000,
      statement_timeout: 5000,
      idle_in_transaction_session_timeout: 10_000,
      allowExitOnIdle: false,
    },
  };
}

/** As the owner of the schema: no statement limit, for an index over a large table takes its time. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations: [...MIGRATIONS],
    migrationsTransactionMode: 'each',
    poolSize: 2,
  });
}
