import { DataSource } from 'typeorm';
import { asOwner, workerDatabaseUrl } from '..';
import { ENTITIES } from '../../src/contexts';
import { dataSourceOptions, ownerDataSource } from '../../src/platform/database/data-source';
import { MIGRATIONS } from '../../src/platform/database/migrations';

/** Read and written by SQL alone: the tables of signing in, of lookups and of the audit trail. */
const WITHOUT_ENTITY = [
  'agreement_grants',
  'audit_log',
  'invitation_tokens',
  'memberships',
  'migrations',
  'office_directory',
  'sessions',
  'setup_tokens',
  'tally_marks',
  'throttles',
  'users',
];

interface ColumnShape {
  readonly type: string;
  readonly nullable: boolean;
  readonly primary: boolean;
}

type Shape = Record<string, Record<string, ColumnShape>>;

describe('migrations', () => {
  let url: string;
  const name = `ikrar_migrations_${process.env['JEST_WORKER_ID'] ?? '0'}`;

  beforeAll(async () => {
    const rootUrl = new URL(process.env['IKRAR_TEST_ROOT_URL'] ?? '');
    await asOwner(async (root) => {
      await root.query(`drop database if exists ${name}`);
      await root.query(`create database ${name} owner ikrar_owner`);
    }, rootUrl.toString());
    rootUrl.pathname = `/${name}`;
    await asOwner(async (root) => void (await root.query('create extension pg_trgm')), rootUrl.toString());
    const owned = new URL(await workerDatabaseUrl('ikrar_owner'));
    owned.pathname = `/${name}`;
    url = owned.toString();
  });

  it('run up on an empty database, down to nothing, and up again to the same schema', async () => {
    const dataSource = await ownerDataSource(url).initialize();
    try {
      expect((await dataSource.runMigrations()).length).toBe(MIGRATIONS.length);
      const first = await readColumns(url);
      for (const _ of MIGRATIONS) await dataSource.undoLastMigration();
      expect(Object.keys(await readColumns(url))).toEqual(['migrations']);
      await dataSource.runMigrations();
      expect(await readColumns(url)).toEqual(first);
    } finally {
      await dataSource.destroy();
    }
  });

  it('agree with the entities: same tables, columns, types, nullability and keys', async () => {
    const inDatabase = await readColumns(url);
    const inCode = await readEntities();
    const expected = Object.fromEntries(
      Object.entries(inDatabase).filter(([table]) => !WITHOUT_ENTITY.includes(table)),
    );
    expect(inCode).toEqual(expected);
  });
});

async function readColumns(url: string): Promise<Shape> {
  const rows = await asOwner(
    async (client) =>
      (
        await client.query<{ table: string; column: string } & ColumnShape>(`
          select c.relname "table", a.attname "column", format_type(a.atttypid, a.atttypmod) "type", not a.attnotnull nullable,
                 exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any (i.indkey)) "primary"
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
           where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped order by 1, 2`)
      ).rows,
    url,
  );
  const shape: Shape = {};
  for (const { table, column, ...rest } of rows) (shape[table] ??= {})[column] = rest;
  return shape;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  timestamptz: 'timestamp with time zone',
  'timestamp with time zone': 'timestamp with time zone',
  float8: 'double precision',
  int: 'integer',
  int2: 'smallint',
};

async function readEntities(): Promise<Shape> {
  const dataSource = new DataSource({ ...dataSourceOptions(await workerDatabaseUrl(), 1, ENTITIES) });
  await dataSource.initialize();
  try {
    const shape: Shape = {};
    for (const entity of dataSource.entityMetadatas) {
      const columns = entity.columns.map((column) => {
        const type = dataSource.driver.normalizeType(column);
        return [
          column.databaseName,
          {
            type: (TYPE_NAMES[type] ?? type) + (column.isArray ? '[]' : ''),
            nullable: column.isNullable,
            primary: column.isPrimary,
          },
        ] as const;
      });
      shape[entity.tableName] = Object.fromEntries(
        columns.sort(([left], [right]) => (left < right ? -1 : 1)),
      );
    }
    return Object.fromEntries(Object.entries(shape).sort(([left], [right]) => (left < right ? -1 : 1)));
  } finally {
    await dataSource.destroy();
  }
}
