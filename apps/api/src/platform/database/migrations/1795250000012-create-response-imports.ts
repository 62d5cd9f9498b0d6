import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_ORGANISATION, roleIn, rowSecurity, TEAM } from './row-security';

/** Responses from elsewhere: which file brought them, what its columns meant, and its undoing as a whole. */
export class CreateResponseImports1795250000012 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

const UP = [
  `create table response_imports (
     organisation_id uuid not null,
     id uuid not null,
     event_id uuid not null,
     file_name text not null,
     header_hash bytea not null,
     mapping jsonb not null,
     body_hash bytea not null,
     stored integer not null,
     anonymous integer not null,
     same integer not null,
     left_out integer not null,
     imported_by uuid not null,
     imported_at timestamptz not null,
     undone_by uuid,
     undone_at timestamptz,
     constraint response_imports_pkey primary key (organisation_id, id),
     constraint response_imports_event_fkey foreign key (organisation_id, event_id) references events (organisation_id, id),
     constraint response_imports_imported_by_fkey foreign key (imported_by) references users (id),
     constraint response_imports_undone_by_fkey foreign key (undone_by) references users (id),
     constraint response_imports_undone_check check ((undone_by is null) = (undone_at is null)),
     constraint response_imports_counts_check check (stored > 0 and same >= 0 and left_out >= 0 and anonymous between 0 and stored)
   )`,
  `create index response_imports_event_idx on response_imports (organisation_id, event_id, imported_at)`,
  // The next file of the same form finds what its columns meant the last time.
  `create index response_imports_header_idx on response_imports (organisation_id, header_hash, imported_at)`,
  ...rowSecurity('response_imports', { select: TEAM, insert: TEAM }),
  // What an import was never changes; it may be undone once.
  `create policy response_imports_update on response_imports for update to ikrar_app
     using (${OWN_ORGANISATION} and ${roleIn(TEAM)} and undone_at is null) with check (${OWN_ORGANISATION} and ${roleIn(TEAM)})`,
  `grant update (undone_by, undone_at) on response_imports to ikrar_app`,
  `alter table responses add column import_id uuid`,
  `alter table responses add constraint responses_import_fkey foreign key (organisation_id, import_id) references response_imports (organisation_id, id)`,
  `alter table responses add constraint responses_import_check check ((source = 'imported') = (import_id is not null))`,
  `create index responses_import_idx on responses (organisation_id, import_id) where import_id is not null`,
  // The file is still where it came from, so what it brought may go again; what people gave here never does.
  `create policy responses_delete on responses for delete to ikrar_app
     using (${OWN_ORGANISATION} and ${roleIn(TEAM)} and import_id is not null)`,
  `grant delete on responses to ikrar_app`,
];

const DOWN = [
  'revoke delete on responses from ikrar_app',
  'drop policy responses_delete on responses',
  'drop index responses_import_idx',
  'alter table responses drop column import_id',
  'drop table response_imports',
];
