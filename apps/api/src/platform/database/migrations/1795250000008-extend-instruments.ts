import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INSIDE, rowSecurity, TEAM } from './row-security';

/** What instruments are for, where a version comes from, when it is retired, its pictures, and items declared equal. */
export class ExtendInstruments1795250000008 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

const UP = [
  `alter table instruments add column purpose text not null default 'other'`,
  `alter table instruments alter column purpose drop default`,
  `alter table instruments add constraint instruments_purpose_check
     check (purpose in ('knowledge', 'attitude', 'feedback', 'observation', 'follow_up', 'other'))`,
  // A version comes from another one of the organisation, or from one of the shared library that Ikrar ships.
  `alter table instrument_versions add column based_on_id uuid`,
  `alter table instrument_versions add column library_code text`,
  `alter table instrument_versions add column library_edition smallint`,
  `alter table instrument_versions add constraint instrument_versions_based_on_fkey
     foreign key (organisation_id, based_on_id) references instrument_versions (organisation_id, id)`,
  `alter table instrument_versions add constraint instrument_versions_library_check
     check ((library_code is null) = (library_edition is null))`,
  // A published version is never updated, not even to retire it: that is a row of its own, and can be taken back.
  `create table instrument_retirements (
     organisation_id uuid not null,
     instrument_version_id uuid not null,
     retired_by uuid not null,
     retired_at timestamptz not null,
     constraint instrument_retirements_pkey primary key (organisation_id, instrument_version_id),
     constraint instrument_retirements_version_fkey foreign key (organisation_id, instrument_version_id) references instrument_versions (organisation_id, id),
     constraint instrument_retirements_user_fkey foreign key (retired_by) references users (id)
   )`,
  ...rowSecurity('instrument_retirements', { select: INSIDE, insert: TEAM, delete: TEAM }),
  `create table pictures (
     organisation_id uuid not null,
     id uuid not null,
     media_type text not null,
     width smallint not null,
     height smallint not null,
     bytes bytea not null,
     source_hash bytea not null,
     created_at timestamptz not null,
     constraint pictures_pkey primary key (organisation_id, id),
     constraint pictures_organisation_fkey foreign key (organisation_id) references organisations (id),
     constraint pictures_media_type_check check (media_type in ('image/webp')),
     constraint pictures_bytes_check check (length(bytes) between 1 and 200000),
     constraint pictures_source_hash_check check (length(source_hash) = 32)
   )`,
  ...rowSecurity('pictures', { select: [...INSIDE, 'public'], insert: TEAM }),
  // Which items of two versions ask the same, declared by a person: [{"earlier": "i1", "later": "q3"}, …].
  `create table version_equivalences (
     organisation_id uuid not null,
     id uuid not null,
     earlier_version_id uuid not null,
     later_version_id uuid not null,
     items jsonb not null,
     declared_by uuid not null,
     declared_at timestamptz not null,
     constraint version_equivalences_pkey primary key (organisation_id, id),
     constraint version_equivalences_earlier_fkey foreign key (organisation_id, earlier_version_id) references instrument_versions (organisation_id, id),
     constraint version_equivalences_later_fkey foreign key (organisation_id, later_version_id) references instrument_versions (organisation_id, id),
     constraint version_equivalences_user_fkey foreign key (declared_by) references users (id),
     constraint version_equivalences_versions_key unique (organisation_id, earlier_version_id, later_version_id),
     constraint version_equivalences_differ_check check (earlier_version_id <> later_version_id)
   )`,
  ...rowSecurity('version_equivalences', { select: INSIDE, insert: TEAM, delete: TEAM }),
];

const DOWN = [
  'drop table version_equivalences',
  'drop table pictures',
  'drop table instrument_retirements',
  'alter table instrument_versions drop column library_edition',
  'alter table instrument_versions drop column library_code',
  'alter table instrument_versions drop column based_on_id',
  'alter table instruments drop column purpose',
];
