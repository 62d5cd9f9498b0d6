import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity, TEAM } from './row-security';

/** Answers on their way out: what was asked for, how far it is, and the files, until they expire. */
export class CreateExports1795250000011 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

const UP = [
  `create table exports (
     organisation_id uuid not null,
     id uuid not null,
     event_id uuid not null,
     options jsonb not null,
     state text not null,
     rows_done integer not null,
     rows_total integer not null,
     requested_by uuid not null,
     created_at timestamptz not null,
     progress_at timestamptz not null,
     expires_at timestamptz not null,
     constraint exports_pkey primary key (organisation_id, id),
     constraint exports_event_fkey foreign key (organisation_id, event_id) references events (organisation_id, id),
     constraint exports_user_fkey foreign key (requested_by) references users (id),
     constraint exports_state_check check (state in ('waiting', 'running', 'ready', 'failed'))
   )`,
  `create index exports_event_idx on exports (organisation_id, event_id, created_at)`,
  ...rowSecurity('exports', { select: TEAM, insert: TEAM, update: TEAM, delete: TEAM }),
  // In pieces, so that neither writing nor reading a large file holds all of it.
  `create table export_pieces (
     organisation_id uuid not null,
     export_id uuid not null,
     file text not null,
     number integer not null,
     bytes bytea not null,
     constraint export_pieces_pkey primary key (organisation_id, export_id, file, number),
     constraint export_pieces_export_fkey foreign key (organisation_id, export_id) references exports (organisation_id, id) on delete cascade
   )`,
  ...rowSecurity('export_pieces', { select: TEAM, insert: TEAM, delete: TEAM }),
];

const DOWN = ['drop table export_pieces', 'drop table exports'];
