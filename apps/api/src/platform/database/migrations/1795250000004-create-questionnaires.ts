import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INSIDE, OWN_ORGANISATION, roleIn, rowSecurity, SCOPE, TEAM } from './row-security';

/** Instruments in versions, their deployment to an event and phase, and one row a response. */
export class CreateQuestionnaires1795250000004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

const UP = [
  `create table instruments (
     organisation_id uuid not null,
     id uuid not null,
     title text not null,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     version integer not null,
     constraint instruments_pkey primary key (organisation_id, id),
     constraint instruments_organisation_fkey foreign key (organisation_id) references organisations (id),
     constraint instruments_title_check check (length(btrim(title)) between 1 and 200)
   )`,
  ...rowSecurity('instruments', { select: INSIDE, insert: TEAM, update: TEAM, delete: TEAM }),
  `create table instrument_versions (
     organisation_id uuid not null,
     id uuid not null,
     instrument_id uuid not null,
     number smallint not null,
     status text not null,
     content jsonb not null,
     published_at timestamptz,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     version integer not null,
     constraint instrument_versions_pkey primary key (organisation_id, id),
     constraint instrument_versions_instrument_fkey foreign key (organisation_id, instrument_id) references instruments (organisation_id, id),
     constraint instrument_versions_number_key unique (organisation_id, instrument_id, number),
     constraint instrument_versions_status_check check (status in ('draft', 'published')),
     constraint instrument_versions_published_check check ((status = 'published') = (published_at is not null))
   )`,
  // A published version never changes: no update reaches it, whoever asks.
  ...rowSecurity('instrument_versions', {
    select: [...INSIDE, 'public'],
    insert: TEAM,
    update: TEAM,
    updateWhere: `status = 'draft'`,
  }),
  `create table deployments (
     organisation_id uuid not null,
     id uuid not null,
     event_id uuid not null,
     phase text not null,
     instrument_version_id uuid not null,
     state text not null,
     opened_at timestamptz,
     closed_at timestamptz,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     version integer not null,
     constraint deployments_pkey primary key (organisation_id, id),
     constraint deployments_event_fkey foreign key (organisation_id, event_id) references events (organisation_id, id),
     constraint deployments_version_fkey foreign key (organisation_id, instrument_version_id) references instrument_versions (organisation_id, id),
     constraint deployments_phase_key unique (organisation_id, event_id, phase),
     constraint deployments_phase_check check (phase in ('pre', 'post')),
     constraint deployments_state_check check (state in ('planned', 'open', 'closed'))
   )`,
  ...rowSecurity('deployments', { select: [...INSIDE, 'public'], insert: TEAM, update: TEAM }),
  // The personal code is the key between response and participant: the insert itself proves that the
  // code exists, and nothing that names a person is read on the public way.
  `create table responses (
     organisation_id uuid not null,
     id uuid not null,
     event_id uuid not null,
     deployment_id uuid not null,
     phase text not null,
     personal_code text collate "C" not null,
     answers jsonb not null,
     score integer not null,
     max_score integer not null,
     topic_scores jsonb not null,
     body_hash bytea not null,
     source text not null,
     claimed_at timestamptz,
     received_at timestamptz not null,
     constraint responses_pkey primary key (organisation_id, id),
     constraint responses_deployment_fkey foreign key (organisation_id, deployment_id) references deployments (organisation_id, id),
     constraint responses_participant_fkey foreign key (organisation_id, event_id, personal_code) references participants (organisation_id, event_id, personal_code),
     constraint responses_phase_check check (phase in ('pre', 'post')),
     constraint responses_source_check check (source in ('phone', 'keyed', 'imported')),
     constraint responses_score_check check (score between 0 and max_score)
   )`,
  `create index responses_event_idx on responses (organisation_id, event_id, phase, personal_code)`,
  ...rowSecurity('responses', { select: INSIDE, insert: [...TEAM, 'public'] }),
  `create policy responses_public on responses for select to ikrar_app
     using (${OWN_ORGANISATION} and ${roleIn(['public'])} and personal_code = any (${SCOPE}))`,
];

const DOWN = ['responses', 'deployments', 'instrument_versions', 'instruments'].map(
  (table) => `drop table ${table}`,
);
