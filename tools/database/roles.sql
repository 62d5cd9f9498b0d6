-- The three roles of Ikrar. The passwords come as settings of the session (ikrar.owner_password,
-- ikrar.app_password, ikrar.backup_password), so that one file serves tools/database.mjs and the
-- composed server. Run as a superuser; may be run again.
do $$
declare
  role record;
begin
  for role in
    select * from (values
      -- Owns the schema and migrates it.
      ('ikrar_owner', 'nobypassrls', current_setting('ikrar.owner_password')),
      -- The API's own: owns nothing, sees only what row-level security lets it see.
      ('ikrar_app', 'nobypassrls', current_setting('ikrar.app_password')),
      -- A dump behind row-level security would be empty, and say nothing.
      ('ikrar_backup', 'bypassrls', current_setting('ikrar.backup_password'))
    ) as wanted (name, row_security, password)
  loop
    if not exists (select from pg_roles where rolname = role.name) then
      execute format('create role %I', role.name);
    end if;
    execute format(
      'alter role %I login nosuperuser nocreatedb nocreaterole noreplication %s password %L',
      role.name, role.row_security, role.password
    );
  end loop;
end $$;

grant pg_read_all_data to ikrar_backup;
