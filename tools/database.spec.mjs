import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import pg from 'pg';
import { asSuperuser, databaseUrl, prepareDatabase, rolePasswords } from './database.mjs';
import { startTemporaryPostgres } from './postgres/temporary.mjs';

let server;
let passwords;

before(async () => {
  server = await startTemporaryPostgres();
  passwords = rolePasswords(server.data);
  await prepareDatabase(server, passwords);
});
after(() => server.stop());

async function as(role, sql) {
  const client = new pg.Client({ connectionString: databaseUrl(server, role, passwords) });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('the roles are what security.md asks: only the backup passes row-level security', async () => {
  const roles = await asSuperuser(server, 'postgres', async (client) => {
    const { rows } = await client.query(
      `select rolname, rolcanlogin as login, rolsuper or rolcreaterole or rolcreatedb or rolreplication as powers,
        rolbypassrls as bypasses from pg_roles where rolname in ('ikrar_owner', 'ikrar_app', 'ikrar_backup') order by 1`,
    );
    return rows;
  });
  assert.deepEqual(roles, [
    { rolname: 'ikrar_app', login: true, powers: false, bypasses: false },
    { rolname: 'ikrar_backup', login: true, powers: false, bypasses: true },
    { rolname: 'ikrar_owner', login: true, powers: false, bypasses: false },
  ]);
});

test('the owner makes tables, the app makes nothing, not even temporary ones', async () => {
  await as('ikrar_owner', 'create table kept (id integer)');
  await assert.rejects(
    as('ikrar_app', 'create table mine (id integer)'),
    /permission denied for schema public/,
  );
  await assert.rejects(as('ikrar_app', 'create temporary table mine (id integer)'), /permission denied/);
  await assert.rejects(as('ikrar_app', 'select * from kept'), /permission denied for table kept/);
  assert.deepEqual(await as('ikrar_backup', 'select * from kept'), []);
});

test('names sort as people write them and lose their accents', async () => {
  const sorted = await as(
    'ikrar_app',
    `select string_agg(name, ' ' order by name) as names from (values ('Zul'), ('éka'), ('Ayu'), ('dewi')) as people (name)`,
  );
  assert.deepEqual(sorted, [{ names: 'Ayu dewi éka Zul' }]);
  assert.deepEqual(
    await as('ikrar_app', `select unaccent('Désa') as plain, similarity('terung', 'terong') > 0.3 as near`),
    [{ plain: 'Desa', near: true }],
  );
});

test('a second preparation changes nothing, and repairs a role that was given powers', async () => {
  await asSuperuser(server, 'postgres', (client) => client.query('alter role ikrar_app bypassrls'));
  await prepareDatabase(server, passwords);
  const [app] = await as(
    'ikrar_app',
    'select rolbypassrls as bypasses from pg_roles where rolname = current_user',
  );
  assert.deepEqual(app, { bypasses: false });
  assert.deepEqual(await as('ikrar_backup', 'select count(*)::int as tables from kept'), [{ tables: 0 }]);
});
