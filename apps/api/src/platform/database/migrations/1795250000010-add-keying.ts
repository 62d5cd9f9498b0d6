import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_ORGANISATION, roleIn, rowSecurity, TEAM } from './row-security';

/** Sheets of paper: who keyed them, the second entry by somebody else, and corrections that keep the old answer. */
export class AddKeying1795250000010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

const UP = [
  `alter table responses add column entered_by uuid`,
  // The number of a blank spare sheet, for somebody who is not on the roster.
  `alter table responses add column spare smallint`,
  `alter table responses add column version integer not null default 1`,
  `alter table responses alter column version drop default`,
  `alter table responses add constraint responses_entered_by_fkey foreign key (entered_by) references users (id)`,
  `alter table responses add constraint responses_spare_check check (spare is null or (spare between 1 and 999 and personal_code is null))`,
  `create unique index responses_spare_key on responses (organisation_id, deployment_id, spare) where spare is not null`,
  // Whose answers they are, when they came and what the phone sent (body_hash) never change.
  `create policy responses_update on responses for update to ikrar_app
     using (${OWN_ORGANISATION} and ${roleIn(TEAM)}) with check (${OWN_ORGANISATION} and ${roleIn(TEAM)})`,
  `grant update (answers, score, max_score, topic_scores, version) on responses to ikrar_app`,
  `create table response_corrections (
     organisation_id uuid not null,
     id uuid not null,
     response_id uuid not null,
     item_id text not null,
     before jsonb,
     after jsonb,
     reason text not null,
     corrected_by uuid not null,
     corrected_at timestamptz not null,
     constraint response_corrections_pkey primary key (organisation_id, id),
     constraint response_corrections_response_fkey foreign key (organisation_id, response_id) references responses (organisation_id, id),
     constraint response_corrections_user_fkey foreign key (corrected_by) references users (id),
     constraint response_corrections_reason_check check (reason in ('typing', 'unclear_mark', 'double_entry', 'personal_data'))
   )`,
  `create index response_corrections_response_idx on response_corrections (organisation_id, response_id)`,
  ...rowSecurity('response_corrections', { select: TEAM, insert: TEAM }),
  `create table second_entries (
     organisation_id uuid not null,
     id uuid not null,
     response_id uuid not null,
     answers jsonb not null,
     entered_by uuid not null,
     entered_at timestamptz not null,
     settled_by uuid,
     settled_at timestamptz,
     constraint second_entries_pkey primary key (organisation_id, id),
     constraint second_entries_response_fkey foreign key (organisation_id, response_id) references responses (organisation_id, id),
     constraint second_entries_response_key unique (organisation_id, response_id),
     constraint second_entries_entered_by_fkey foreign key (entered_by) references users (id),
     constraint second_entries_settled_by_fkey foreign key (settled_by) references users (id),
     constraint second_entries_settled_check check ((settled_by is null) = (settled_at is null))
   )`,
  ...rowSecurity('second_entries', {
    select: TEAM,
    insert: TEAM,
    update: TEAM,
    updateWhere: 'settled_at is null',
  }),
];

const DOWN = [
  'drop table second_entries',
  'drop table response_corrections',
  'revoke update (answers, score, max_score, topic_scores, version) on responses from ikrar_app',
  'drop policy responses_update on responses',
  'drop index responses_spare_key',
  'alter table responses drop constraint responses_spare_check',
  'alter table responses drop column version',
  'alter table responses drop column spare',
  'alter table responses drop column entered_by',
];
