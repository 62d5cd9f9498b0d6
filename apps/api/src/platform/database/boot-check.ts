import type { DataSource } from 'typeorm';

interface RoleRow {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  readonly owns: number;
}

/** Row-level security does not bind superusers, owners or BYPASSRLS: the API refuses to run as one. */
export async function refuseMightyRole(dataSource: DataSource): Promise<void> {
  const [role]: RoleRow[] = await dataSource.query(
    `select r.rolname name, r.rolsuper superuser, r.rolbypassrls bypasses,
            (select count(*)::int from pg_class c where c.relowner = r.oid) owns
       from pg_roles r where r.rolname = current_user`,
  );
  if (!role) throw new Error('The role of DATABASE_URL cannot be read');
  if (role.superuser || role.bypasses || role.owns > 0) {
    throw new Error(
      `Refusing to start as the database role "${role.name}": it is a superuser, owns tables or bypasses ` +
        'row-level security. Point DATABASE_URL to the role ikrar_app.',
    );
  }
}

/** Without DATABASE_OWNER_URL nobody migrates here; then the schema must already be the one we know. */
export async function refuseOldSchema(dataSource: DataSource): Promise<void> {
  const known = dataSource.migrations.length;
  const [row]: { done: number }[] = await dataSource.query('select count(*)::int done from migrations');
  if (row?.done !== known) {
    throw new Error(
      `The schema has ${row?.done ?? 0} of ${known} migrations: set DATABASE_OWNER_URL and run "migrate"`,
    );
  }
}
