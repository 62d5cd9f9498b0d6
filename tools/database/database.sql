-- What a superuser prepares inside the database of Ikrar. May be run again.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

do $$
begin
  execute format('alter database %I owner to ikrar_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to ikrar_app, ikrar_backup', current_database());
end $$;

-- Objects are made by the owner alone; temporary tables would be a way around that.
revoke create on schema public from public;
