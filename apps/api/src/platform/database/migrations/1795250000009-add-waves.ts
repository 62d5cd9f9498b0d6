import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INSIDE, OWN_ORGANISATION, roleIn, rowSecurity, SCOPE, TEAM } from './row-security';

/** Follow-ups, windows, and three ways of knowing who answers. */
export class AddWaves1795250000009 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

const PHASES = `('pre', 'post', 'follow_up', 'feedback', 'observation')`;

const UP = [
  `alter table deployments add column wave smallint not null default 1`,
  `alter table deployments alter column wave drop default`,
  `alter table deployments add column opens_at timestamptz`,
  `alter table deployments add column closes_at timestamptz`,
  `alter table deployments add column present_only boolean not null default false`,
  `alter table deployments alter column present_only drop default`,
  `alter table deployments drop constraint deployments_phase_key`,
  `alter table deployments add constraint deployments_phase_key unique (organisation_id, event_id, phase, wave)`,
  `alter table deployments drop constraint deployments_phase_check`,
  `alter table deployments add constraint deployments_phase_check check (phase in ${PHASES})`,
  `alter table deployments add constraint deployments_wave_check check (wave between 1 and 20 and (phase = 'follow_up' or wave = 1))`,
  `alter table deployments add constraint deployments_window_check check (closes_at > opens_at)`,
  // What was planned by mistake and never asked may go again.
  `create policy deployments_delete on deployments for delete to ikrar_app using (${OWN_ORGANISATION} and ${roleIn(TEAM)})`,
  `grant delete on deployments to ikrar_app`,
  // How an event knows who answers; without a row: by the personal codes of its roster.
  `create table event_identifications (
     organisation_id uuid not null,
     event_id uuid not null,
     identification text not null,
     recipe jsonb,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     version integer not null,
     constraint event_identifications_pkey primary key (organisation_id, event_id),
     constraint event_identifications_event_fkey foreign key (organisation_id, event_id) references events (organisation_id, id),
     constraint event_identifications_identification_check check (identification in ('personal_code', 'self_code', 'anonymous')),
     constraint event_identifications_recipe_check check ((identification = 'self_code') = (recipe is not null))
   )`,
  ...rowSecurity('event_identifications', { select: [...INSIDE, 'public'], insert: TEAM, update: TEAM }),
  `alter table responses alter column personal_code drop not null`,
  `alter table responses add column self_code text collate "C"`,
  `alter table responses add column late boolean not null default false`,
  `alter table responses alter column late drop default`,
  `alter table responses drop constraint responses_phase_check`,
  `alter table responses add constraint responses_phase_check check (phase in ${PHASES})`,
  `alter table responses add constraint responses_identity_check check (num_nonnulls(personal_code, self_code) <= 1)`,
  // Counted while a hall sends: by deployment, for follow-ups share their phase.
  'drop index responses_event_idx',
  `create index responses_event_idx on responses (organisation_id, event_id, deployment_id, personal_code)`,
  // Who answers without a personal code sees the one response whose id the phone made, and no other.
  `drop policy responses_public on responses`,
  `create policy responses_public on responses for select to ikrar_app
     using (${OWN_ORGANISATION} and ${roleIn(['public'])} and (personal_code = any (${SCOPE}) or id::text = any (${SCOPE})))`,
  // Pairs of nearly equal self-made codes that the team took apart; deleting the row joins them again.
  `create table parted_matches (
     organisation_id uuid not null,
     id uuid not null,
     event_id uuid not null,
     earlier_response_id uuid not null,
     later_response_id uuid not null,
     parted_by uuid not null,
     parted_at timestamptz not null,
     constraint parted_matches_pkey primary key (organisation_id, id),
     constraint parted_matches_event_fkey foreign key (organisation_id, event_id) references events (organisation_id, id),
     constraint parted_matches_earlier_fkey foreign key (organisation_id, earlier_response_id) references responses (organisation_id, id),
     constraint parted_matches_later_fkey foreign key (organisation_id, later_response_id) references responses (organisation_id, id),
     constraint parted_matches_user_fkey foreign key (parted_by) references users (id),
     constraint parted_matches_responses_key unique (organisation_id, earlier_response_id, later_response_id)
   )`,
  ...rowSecurity('parted_matches', { select: INSIDE, insert: TEAM, delete: TEAM }),
];

// Back to two phases and personal codes. While there is more than that, the old checks refuse, and nothing is lost.
const DOWN = [
  'drop table parted_matches',
  'drop policy responses_public on responses',
  `create policy responses_public on responses for select to ikrar_app
     using (${OWN_ORGANISATION} and ${roleIn(['public'])} and personal_code = any (${SCOPE}))`,
  'drop index responses_event_idx',
  `create index responses_event_idx on responses (organisation_id, event_id, phase, personal_code)`,
  `alter table responses drop constraint responses_identity_check`,
  `alter table responses drop constraint responses_phase_check`,
  `alter table responses add constraint responses_phase_check check (phase in ('pre', 'post'))`,
  `alter table responses drop column late`,
  `alter table responses drop column self_code`,
  `alter table responses alter column personal_code set not null`,
  'drop table event_identifications',
  'revoke delete on deployments from ikrar_app',
  'drop policy deployments_delete on deployments',
  `alter table deployments drop constraint deployments_window_check`,
  `alter table deployments drop constraint deployments_wave_check`,
  `alter table deployments drop constraint deployments_phase_check`,
  `alter table deployments add constraint deployments_phase_check check (phase in ('pre', 'post'))`,
  `alter table deployments drop constraint deployments_phase_key`,
  `alter table deployments add constraint deployments_phase_key unique (organisation_id, event_id, phase)`,
  `alter table deployments drop column present_only`,
  `alter table deployments drop column closes_at`,
  `alter table deployments drop column opens_at`,
  `alter table deployments drop column wave`,
];
