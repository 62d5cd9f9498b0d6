import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EVERYONE, OWN_ORGANISATION, roleIn, rowSecurity, SCOPE } from './row-security';

/** The tenant context, areas, organisations, people who sign in, and the audit trail. */
export class CreatePlatform1795250000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

const UP = [
  // The API compares what has run with what it knows before it serves.
  'grant select on migrations to ikrar_app',
  // The only way to set the context: SET LOCAL, once a transaction, never switched (ADR 0005, Citus).
  `create function app_set_context(organisation uuid, role text, scope text, agreements text)
   returns void language plpgsql as $$
   declare
     wanted text := coalesce(organisation::text, '') || '|' || coalesce(role, '') || '|' || coalesce(scope, '') || '|' || coalesce(agreements, '');
     present text := nullif(current_setting('app.context', true), '');
   begin
     if present is not null and present <> wanted then
       raise exception 'tenant context already set' using errcode = '42501';
     end if;
     set local citus.propagate_set_commands = 'local';
     execute format('set local app.context = %L', wanted);
     execute format('set local app.organisation_id = %L', coalesce(organisation::text, ''));
     execute format('set local app.role = %L', coalesce(role, ''));
     execute format('set local app.scope = %L', coalesce(scope, ''));
     execute format('set local app.agreements = %L', coalesce(agreements, ''));
   end $$`,

  `create table areas (
     code text collate "C" not null,
     parent_code text collate "C",
     level text not null,
     type text not null,
     name text not null,
     search_text text not null,
     latitude double precision,
     longitude double precision,
     source text not null,
     constraint areas_pkey primary key (code),
     constraint areas_parent_fkey foreign key (parent_code) references areas (code),
     constraint areas_level_check check (level in ('province', 'regency', 'district', 'village')),
     constraint areas_type_check check (type in ('provinsi', 'kabupaten', 'kota', 'kecamatan', 'kelurahan', 'desa', 'desa_adat')),
     constraint areas_code_check check (code ~ '^[1-9][0-9](\\.[0-9]{2}(\\.[0-9]{2}(\\.[123][0-9]{3})?)?)?$')
   )`,
  `create index areas_parent_idx on areas (parent_code, name)`,
  `create index areas_search_idx on areas using gin (search_text gin_trgm_ops)`,
  // The beginning of a name, and names of one or two letters, which trigrams serve badly.
  `create index areas_name_idx on areas (search_text text_pattern_ops)`,
  `grant select on areas to ikrar_app`,
  `create table area_aliases (
     area_code text collate "C" not null,
     alias text not null,
     search_text text not null,
     constraint area_aliases_pkey primary key (area_code, alias),
     constraint area_aliases_area_fkey foreign key (area_code) references areas (code)
   )`,
  `create index area_aliases_search_idx on area_aliases using gin (search_text gin_trgm_ops)`,
  `grant select on area_aliases to ikrar_app`,

  `create table organisations (
     id uuid not null,
     name text not null,
     short_name text not null,
     kind text not null,
     area_code text collate "C",
     created_at timestamptz not null,
     updated_at timestamptz not null,
     version integer not null,
     constraint organisations_pkey primary key (id),
     constraint organisations_area_fkey foreign key (area_code) references areas (code),
     constraint organisations_kind_check check (kind in ('university', 'gender_centre', 'government_office')),
     constraint organisations_name_check check (length(btrim(name)) between 1 and 200),
     constraint organisations_office_check check (kind <> 'government_office' or area_code is not null)
   )`,
  ...rowSecurity(
    'organisations',
    { select: [...EVERYONE, 'public'], insert: ['system'], update: ['admin', 'system'] },
    `id = nullif(current_setting('app.organisation_id', true), '')::uuid`,
  ),

  `create table users (
     id uuid not null,
     display_name text not null,
     email text,
     username text,
     password_hash text not null,
     locale text not null,
     is_demo boolean not null,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     version integer not null,
     constraint users_pkey primary key (id),
     constraint users_email_key unique (email),
     constraint users_username_key unique (username),
     constraint users_sign_in_check check (email is not null or username is not null),
     constraint users_locale_check check (locale in ('id', 'en'))
   )`,
  `grant select, insert, update on users to ikrar_app`,
  `create table memberships (
     id uuid not null,
     user_id uuid not null,
     organisation_id uuid not null,
     organisation_name text not null,
     organisation_kind text not null,
     role text not null,
     area_code text collate "C",
     ended_at timestamptz,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     version integer not null,
     constraint memberships_pkey primary key (id),
     constraint memberships_user_fkey foreign key (user_id) references users (id),
     constraint memberships_area_fkey foreign key (area_code) references areas (code),
     constraint memberships_user_key unique (organisation_id, user_id),
     constraint memberships_role_check check (role in ('admin', 'lead', 'member', 'analyst', 'official')),
     constraint memberships_official_check check (role <> 'official' or area_code is not null)
   )`,
  `create index memberships_user_idx on memberships (user_id)`,
  `grant select, insert, update on memberships to ikrar_app`,
  `create table sessions (
     token_hash bytea not null,
     user_id uuid not null,
     membership_id uuid not null,
     kind text not null,
     created_at timestamptz not null,
     seen_at timestamptz not null,
     expires_at timestamptz not null,
     constraint sessions_pkey primary key (token_hash),
     constraint sessions_user_fkey foreign key (user_id) references users (id),
     constraint sessions_membership_fkey foreign key (membership_id) references memberships (id),
     constraint sessions_kind_check check (kind in ('desk', 'device'))
   )`,
  `create index sessions_user_idx on sessions (user_id)`,
  `grant select, insert, update, delete on sessions to ikrar_app`,
  `create table throttles (
     key text not null,
     failures integer not null,
     blocked_until timestamptz not null,
     updated_at timestamptz not null,
     constraint throttles_pkey primary key (key)
   )`,
  `grant select, insert, update, delete on throttles to ikrar_app`,

  `create table invitations (
     organisation_id uuid not null,
     id uuid not null,
     display_name text not null,
     role text not null,
     area_code text collate "C",
     created_by uuid not null,
     created_at timestamptz not null,
     expires_at timestamptz not null,
     accepted_at timestamptz,
     revoked_at timestamptz,
     constraint invitations_pkey primary key (organisation_id, id),
     constraint invitations_organisation_fkey foreign key (organisation_id) references organisations (id),
     constraint invitations_area_fkey foreign key (area_code) references areas (code),
     constraint invitations_role_check check (role in ('admin', 'lead', 'member', 'analyst', 'official')),
     constraint invitations_official_check check (role <> 'official' or area_code is not null)
   )`,
  ...rowSecurity('invitations', {
    select: ['admin', 'system'],
    insert: ['admin', 'system'],
    update: ['admin', 'system'],
  }),
  `create table invitation_tokens (
     token_hash bytea not null,
     organisation_id uuid not null,
     invitation_id uuid not null,
     constraint invitation_tokens_pkey primary key (token_hash)
   )`,
  `grant select, insert, delete on invitation_tokens to ikrar_app`,
  `create table setup_tokens (
     token_hash bytea not null,
     created_at timestamptz not null,
     expires_at timestamptz not null,
     used_at timestamptz,
     constraint setup_tokens_pkey primary key (token_hash)
   )`,
  `grant select, update on setup_tokens to ikrar_app`,

  `create table sharing_agreements (
     organisation_id uuid not null,
     id uuid not null,
     office_id uuid not null,
     office_name text not null,
     area_code text collate "C" not null,
     document text,
     valid_from date not null,
     valid_until date,
     ended_at timestamptz,
     created_by uuid not null,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     version integer not null,
     constraint sharing_agreements_pkey primary key (organisation_id, id),
     constraint sharing_agreements_organisation_fkey foreign key (organisation_id) references organisations (id),
     constraint sharing_agreements_area_fkey foreign key (area_code) references areas (code),
     constraint sharing_agreements_dates_check check (valid_until is null or valid_until >= valid_from)
   )`,
  ...rowSecurity('sharing_agreements', {
    select: ['admin', 'lead', 'member', 'system'],
    insert: ['admin', 'system'],
    update: ['admin', 'system'],
  }),
  // What the guard reads to know which agreements are valid now; holds no name.
  `create table agreement_grants (
     agreement_id uuid not null,
     organisation_id uuid not null,
     office_id uuid not null,
     area_code text collate "C" not null,
     valid_from date not null,
     valid_until date,
     ended_at timestamptz,
     constraint agreement_grants_pkey primary key (organisation_id, agreement_id)
   )`,
  `create index agreement_grants_office_idx on agreement_grants (office_id)`,
  `grant select, insert, update on agreement_grants to ikrar_app`,
  // Offices that universities can choose to share with: public facts of government offices only.
  `create table office_directory (
     office_id uuid not null,
     name text not null,
     area_code text collate "C" not null,
     constraint office_directory_pkey primary key (office_id),
     constraint office_directory_area_fkey foreign key (area_code) references areas (code)
   )`,
  `grant select, insert, update on office_directory to ikrar_app`,

  `create table area_tags (
     organisation_id uuid not null,
     area_code text collate "C" not null,
     tag text not null,
     created_by uuid not null,
     created_at timestamptz not null,
     constraint area_tags_pkey primary key (organisation_id, area_code, tag),
     constraint area_tags_organisation_fkey foreign key (organisation_id) references organisations (id),
     constraint area_tags_area_fkey foreign key (area_code) references areas (code),
     constraint area_tags_tag_check check (tag in ('border', 'port_official', 'port_unofficial', 'island', 'transit'))
   )`,
  ...rowSecurity('area_tags', {
    select: EVERYONE,
    insert: ['admin', 'system'],
    delete: ['admin', 'system'],
  }),
  `create policy area_tags_official_insert on area_tags for insert to ikrar_app
     with check (${OWN_ORGANISATION} and ${roleIn(['official'])} and area_code like any (${SCOPE}))`,
  `create policy area_tags_official_delete on area_tags for delete to ikrar_app
     using (${OWN_ORGANISATION} and ${roleIn(['official'])} and area_code like any (${SCOPE}))`,

  `create table audit_log (
     organisation_id uuid not null,
     id uuid not null,
     recorded_at timestamptz not null,
     actor_id uuid,
     actor_role text not null,
     action text not null,
     subject_id text,
     subject_organisation_ids uuid[] not null,
     details jsonb not null,
     constraint audit_log_pkey primary key (organisation_id, id)
   )`,
  `create index audit_log_time_idx on audit_log (organisation_id, recorded_at desc, id desc)`,
  ...rowSecurity('audit_log', { select: ['admin', 'system'], insert: [...EVERYONE, 'public'] }),
  `create policy audit_log_subject on audit_log for select to ikrar_app
     using (nullif(current_setting('app.organisation_id', true), '')::uuid = any (subject_organisation_ids) and ${roleIn(['admin'])})`,
];

const DOWN = [
  'audit_log',
  'area_tags',
  'office_directory',
  'agreement_grants',
  'sharing_agreements',
  'setup_tokens',
  'invitation_tokens',
  'invitations',
  'throttles',
  'sessions',
  'memberships',
  'users',
  'organisations',
  'area_aliases',
  'areas',
]
  .map((table) => `drop table ${table}`)
  .concat('drop function app_set_context(uuid, text, text, text)');
