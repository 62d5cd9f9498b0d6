/** Everything migrations make in the schema `public`, one line an object, extensions left out. */
const query = `
with own as (
  select c.oid, c.relname, c.relkind, c.relacl, c.relrowsecurity, c.relforcerowsecurity
  from pg_class c
  where c.relnamespace = 'public'::regnamespace
    and c.relname not like 'migrations%'
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
)
select format('%s %s security %s %s grants %s', relkind, relname, relrowsecurity, relforcerowsecurity, relacl) as line
  from own where relkind in ('r', 'p', 'v', 'm', 'S')
union all
select format('column %s.%s %s null %s default %s', relname, attname, format_type(atttypid, atttypmod), not attnotnull,
    pg_get_expr(adbin, adrelid))
  from own join pg_attribute on attrelid = own.oid left join pg_attrdef on adrelid = attrelid and adnum = attnum
  where relkind in ('r', 'p', 'v', 'm') and attnum > 0 and not attisdropped
union all
select format('constraint %s %s %s', relname, conname, pg_get_constraintdef(c.oid))
  from own join pg_constraint c on conrelid = own.oid
union all
select pg_get_indexdef(indexrelid) from own join pg_index on indrelid = own.oid
union all
select format('policy %s %s %s %s using %s check %s', tablename, policyname, cmd, roles, qual, with_check)
  from pg_policies where schemaname = 'public'
union all
select pg_get_triggerdef(t.oid) from own join pg_trigger t on tgrelid = own.oid where not tgisinternal
union all
select format('%s grants %s', pg_get_functiondef(p.oid), p.proacl) from pg_proc p
  where pronamespace = 'public'::regnamespace and prokind in ('f', 'p')
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
union all
select format('type %s', typname) from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
order by 1`;

/**
 * @param {import('pg').Client} client
 * @returns {Promise<string[]>}
 */
export async function schemaSnapshot(client) {
  const { rows } = await client.query(query);
  return rows.map(({ line }) => line);
}
