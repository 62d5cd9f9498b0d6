import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INSIDE, rowSecurity, TEAM } from './row-security';

/** Results as whole numbers: the tally of each event, the marks that ask for it to be counted anew, and what a team set. */
export class AddTallies1795250000013 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

const UP = [
  `create table event_tallies (
     organisation_id uuid not null,
     event_id uuid not null,
     measure_key text not null,
     design jsonb not null,
     tally jsonb not null,
     over_waves jsonb,
     responses integer not null,
     computed_at timestamptz not null,
     version integer not null,
     constraint event_tallies_pkey primary key (organisation_id, event_id),
     constraint event_tallies_event_fkey foreign key (organisation_id, event_id) references events (organisation_id, id),
     constraint event_tallies_responses_check check (responses >= 0)
   )`,
  ...rowSecurity('event_tallies', { select: INSIDE, insert: TEAM, update: TEAM, delete: TEAM }),
  // A queue over all organisations, so outside the tenant tree: ids alone, appended and taken away, never changed.
  // One index serves the counting of an event; whoever looks for old marks reads what few there are.
  `create table tally_marks (
     organisation_id uuid not null,
     event_id uuid not null,
     id uuid not null,
     marked_at timestamptz not null,
     constraint tally_marks_pkey primary key (organisation_id, event_id, id)
   )`,
  'grant select, insert, delete on tally_marks to ikrar_app',
  `create table result_settings (
     organisation_id uuid not null,
     event_id uuid not null,
     settings jsonb not null,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     version integer not null,
     constraint result_settings_pkey primary key (organisation_id, event_id),
     constraint result_settings_event_fkey foreign key (organisation_id, event_id) references events (organisation_id, id)
   )`,
  ...rowSecurity('result_settings', { select: INSIDE, insert: TEAM, update: TEAM }),
  'alter table program_objectives add column target_percent smallint',
  'alter table program_objectives add constraint program_objectives_target_check check (target_percent between 1 and 100)',
  // Somebody's spreadsheet, counted: whole numbers, no answers and no codes.
  `create table analyses (
     organisation_id uuid not null,
     id uuid not null,
     title text not null,
     design jsonb not null,
     tally jsonb not null,
     body_hash bytea not null,
     created_by uuid not null,
     created_at timestamptz not null,
     constraint analyses_pkey primary key (organisation_id, id),
     constraint analyses_user_fkey foreign key (created_by) references users (id)
   )`,
  'create index analyses_created_idx on analyses (organisation_id, created_at, id)',
  ...rowSecurity('analyses', { select: INSIDE, insert: TEAM, delete: TEAM }),
  // What was asked before there were tallies is counted by the first process that starts.
  `insert into tally_marks (organisation_id, event_id, id, marked_at)
     select organisation_id, event_id, gen_random_uuid(), now() from event_codes group by organisation_id, event_id`,
];

const DOWN = [
  'drop table analyses',
  'alter table program_objectives drop column target_percent',
  'drop table result_settings',
  'drop table tally_marks',
  'drop table event_tallies',
];
