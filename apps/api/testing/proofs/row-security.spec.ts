import { asOwner, aWorld } from '..';
import type { World } from '..';

/** Nothing of an organisation stands in these; any other table without row security fails the test. */
const OUTSIDE_THE_TENANT_TREE = [
  'agreement_grants',
  'area_aliases',
  'areas',
  'event_codes',
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

const APPEND_ONLY = ['audit_log', 'consent_records', 'pledge_changes', 'pledge_texts'];

const TENANT_TABLES = `
  select c.relname name from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relrowsecurity and c.relforcerowsecurity order by 1`;

async function names(sql: string): Promise<string[]> {
  return asOwner(async (client) => (await client.query<{ name: string }>(sql)).rows.map((row) => row.name));
}

describe('the wall in the database', () => {
  it('stands around every table that is not on the fixed list', async () => {
    const open = await names(`
      select c.relname name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`);
    expect(open).toEqual(OUTSIDE_THE_TENANT_TREE);
  });

  it('has policies that name the role and hold no subquery', async () => {
    const loose = await names(`
      select tablename || '.' || policyname as name from pg_policies
       where coalesce(qual, '') || coalesce(with_check, '') not like '%app.role%'
          or coalesce(qual, '') || coalesce(with_check, '') ~* '\\mselect\\M'`);
    expect(loose).toEqual([]);
  });

  it('keeps tables that name people from the analyst and the official', async () => {
    const wide = await names(`
      select tablename || '.' || policyname as name from pg_policies
       where tablename in ('people', 'person_words', 'staff_profiles', 'institutions', 'consent_records', 'pledges', 'post_holders')
         and qual like '%app.organisation_id%' and (qual like '%analyst%' or (qual like '%official%' and qual not like '%app.scope%'))`);
    expect(wide).toEqual([]);
  });

  it('begins every key between rows of an organisation with organisation_id', async () => {
    const loose = await names(`
      select k.conrelid::regclass || '.' || k.conname as name from pg_constraint k
        join pg_class c on c.oid = k.conrelid and c.relforcerowsecurity and c.relname <> 'organisations'
        left join pg_class target on target.oid = k.confrelid
       where k.contype in ('p', 'u', 'f')
         and (k.contype <> 'f' or (target.relforcerowsecurity and target.relname <> 'organisations'))
         and (select a.attname from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1]) <> 'organisation_id'`);
    expect(loose).toEqual([]);
  });

  it('runs no trigger of ours and hands out no sequence', async () => {
    expect(await names(`select tgname as name from pg_trigger where not tgisinternal`)).toEqual([]);
    expect(
      await names(`select c.relname name from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = 'public' and c.relkind = 'S' and c.relname <> 'migrations_id_seq'`),
    ).toEqual([]);
  });

  it('lets the app role own nothing and bypass nothing', async () => {
    expect(
      await names(`select rolname as name from pg_roles where rolname = 'ikrar_app' and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole)
                   union all select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'ikrar_app'`),
    ).toEqual([]);
  });

  it('lets the app role change nothing that is append-only', async () => {
    expect(
      await names(`select table_name as name from information_schema.role_table_grants
                    where grantee = 'ikrar_app' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
                      and table_name in ('${APPEND_ONLY.join("','")}')`),
    ).toEqual([]);
  });
});

describe('raw SQL as the app role, the guards out of the way', () => {
  let world: World;
  let tables: string[];

  beforeAll(async () => {
    world = await aWorld();
    tables = await names(TENANT_TABLES);
  });
  afterAll(() => world.close());

  it('reads nothing without a context', async () => {
    for (const table of tables) {
      expect({ table, rows: await world.sql(null, `select 1 from ${table} limit 1`) }).toEqual({
        table,
        rows: [],
      });
    }
  });

  it('reads nothing of another organisation, in any role', async () => {
    for (const role of ['admin', 'lead', 'member', 'analyst', 'official', 'system', 'public']) {
      for (const table of tables) {
        const key = table === 'organisations' ? 'id' : 'organisation_id';
        const rows = await world.sql(
          { organisationId: world.university.id, role, scope: '%' },
          `select 1 from ${table} where ${key} <> $1 limit 1`,
          [world.university.id],
        );
        expect({ role, table, rows }).toEqual({ role, table, rows: [] });
      }
    }
  });

  it('refuses to switch the context inside a transaction', async () => {
    const two = world.sql(
      { organisationId: world.university.id, role: 'admin' },
      'select app_set_context($1, $2, $3, $4)',
      [world.other.id, 'admin', '', ''],
    );
    await expect(two).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('refuses to write into another organisation', async () => {
    const write = world.sql(
      { organisationId: world.university.id, role: 'admin' },
      `insert into programs (organisation_id, id, title, year, created_at, updated_at, version) values ($1, $2, 'Sisipan', 2026, now(), now(), 1)`,
      [world.other.id, '01990000-0000-7000-8000-00000000000a'],
    );
    await expect(write).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('takes back no response but what an import brought', async () => {
    const [policy] = await names(
      `select qual as name from pg_policies where tablename = 'responses' and cmd = 'DELETE'`,
    );
    expect(policy).toContain('import_id IS NOT NULL');
  });

  it('refuses to change the audit trail', async () => {
    await world.asLead.get('/api/session');
    const change = world.sql(
      { organisationId: world.university.id, role: 'admin' },
      `update audit_log set action = 'nothing'`,
    );
    await expect(change).rejects.toMatchObject({ driverError: { code: '42501' } });
    const removal = world.sql(
      { organisationId: world.university.id, role: 'admin' },
      `delete from audit_log`,
    );
    await expect(removal).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('reads by the organisation of the request under concurrency, with a pool smaller than the crowd', async () => {
    const asks = Array.from({ length: 200 }, (_, index) =>
      index % 2 === 0 ? world.university : world.other,
    );
    const answers = await Promise.all(
      asks.map((organisation) => organisation.asAdmin.get('/api/organisation')),
    );
    expect(answers.map((answer) => answer.body.id)).toEqual(asks.map((organisation) => organisation.id));
  });
});
