import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INSIDE, OWN_ORGANISATION, roleIn, rowSecurity, SCOPE, TEAM } from './row-security';

/** Who takes part in an event, and what they agreed to. */
export class CreateParticipants1795250000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

const UP = [
  `create table participants (
     organisation_id uuid not null,
     id uuid not null,
     event_id uuid not null,
     person_id uuid not null,
     role text not null,
     class_name text,
     represents text,
     sex text,
     birth_year smallint,
     area_code text collate "C",
     personal_code text collate "C" not null,
     present_at timestamptz,
     present_by uuid,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     version integer not null,
     constraint participants_pkey primary key (organisation_id, id),
     constraint participants_event_fkey foreign key (organisation_id, event_id) references events (organisation_id, id),
     constraint participants_person_fkey foreign key (organisation_id, person_id) references people (organisation_id, id),
     constraint participants_area_fkey foreign key (area_code) references areas (code),
     constraint participants_code_key unique (organisation_id, event_id, personal_code),
     constraint participants_person_key unique (organisation_id, event_id, person_id),
     constraint participants_role_check check (role in ('participant', 'companion', 'guest')),
     constraint participants_sex_check check (sex in ('female', 'male')),
     constraint participants_birth_year_check check (birth_year between 1900 and 2100)
   )`,
  ...rowSecurity('participants', { select: INSIDE, insert: TEAM, update: TEAM, delete: TEAM }),
  // The public reads its own line only: no name stands here, and the code is part of the context.
  `create policy participants_public on participants for select to ikrar_app
     using (${OWN_ORGANISATION} and ${roleIn(['public'])} and personal_code = any (${SCOPE}))`,
  `create table consent_records (
     organisation_id uuid not null,
     id uuid not null,
     person_id uuid not null,
     event_id uuid,
     purpose text not null,
     decision text not null,
     text_version text not null,
     method text not null,
     decided_on date not null,
     guardian_ciphertext bytea,
     guardian_relation text,
     recorded_by uuid,
     recorded_at timestamptz not null,
     constraint consent_records_pkey primary key (organisation_id, id),
     constraint consent_records_person_fkey foreign key (organisation_id, person_id) references people (organisation_id, id),
     constraint consent_records_event_fkey foreign key (organisation_id, event_id) references events (organisation_id, id),
     constraint consent_records_purpose_check check (purpose in ('participation', 'photo', 'pledge', 'share_with_office')),
     constraint consent_records_decision_check check (decision in ('given', 'refused', 'withdrawn')),
     constraint consent_records_method_check check (method in ('paper', 'spoken', 'phone'))
   )`,
  `create index consent_records_person_idx on consent_records (organisation_id, person_id, purpose, recorded_at desc)`,
  ...rowSecurity('consent_records', { select: TEAM, insert: TEAM }),
];

const DOWN = ['consent_records', 'participants'].map((table) => `drop table ${table}`);
