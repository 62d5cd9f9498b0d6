import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_ORGANISATION, roleIn, rowSecurity, SCOPE, TEAM, UNDER_AGREEMENT } from './row-security';

/** Pledges with their history, and the stakeholders who stand by in each area. */
export class CreateNetwork1795250000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

/** An official reads what is shared with the office under an agreement valid now, in the official's area. */
const sharedWithOffice = (table: string): string =>
  `create policy ${table}_shared on ${table} for select to ikrar_app
     using (${roleIn(['official'])} and ${UNDER_AGREEMENT} and area_code like any (${SCOPE}))`;

/** An official works on the rows of the own office, in the official's area. */
const ownOffice = (table: string): string[] => {
  const condition = `${OWN_ORGANISATION} and ${roleIn(['official'])} and area_code like any (${SCOPE})`;
  return [
    `create policy ${table}_office_select on ${table} for select to ikrar_app using (${condition})`,
    `create policy ${table}_office_insert on ${table} for insert to ikrar_app with check (${condition})`,
    `create policy ${table}_office_update on ${table} for update to ikrar_app using (${condition}) with check (${condition})`,
  ];
};

const UP = [
  `create table pledge_texts (
     organisation_id uuid not null,
     id uuid not null,
     number smallint not null,
     title text not null,
     content jsonb not null,
     duties text[] not null,
     published_at timestamptz not null,
     constraint pledge_texts_pkey primary key (organisation_id, id),
     constraint pledge_texts_organisation_fkey foreign key (organisation_id) references organisations (id),
     constraint pledge_texts_number_key unique (organisation_id, number)
   )`,
  ...rowSecurity('pledge_texts', { select: [...TEAM, 'analyst', 'public'], insert: TEAM }),
  `alter table events add constraint events_pledge_text_fkey foreign key (organisation_id, pledge_text_id) references pledge_texts (organisation_id, id)`,
  `create table pledges (
     organisation_id uuid not null,
     id uuid not null,
     event_id uuid not null,
     person_id uuid not null,
     personal_code text collate "C" not null,
     pledge_text_id uuid not null,
     duties text[] not null,
     area_code text collate "C" not null,
     status text not null,
     owner_id uuid not null,
     next_contact_on date,
     share_wanted boolean not null,
     guardian_consent_id uuid,
     agreement_id uuid,
     shared_name text,
     source text not null,
     body_hash bytea,
     pledged_at timestamptz not null,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     version integer not null,
     constraint pledges_pkey primary key (organisation_id, id),
     constraint pledges_event_fkey foreign key (organisation_id, event_id) references events (organisation_id, id),
     constraint pledges_participant_fkey foreign key (organisation_id, event_id, personal_code) references participants (organisation_id, event_id, personal_code),
     constraint pledges_person_fkey foreign key (organisation_id, person_id) references people (organisation_id, id),
     constraint pledges_text_fkey foreign key (organisation_id, pledge_text_id) references pledge_texts (organisation_id, id),
     constraint pledges_area_fkey foreign key (area_code) references areas (code),
     constraint pledges_owner_fkey foreign key (owner_id) references users (id),
     constraint pledges_guardian_consent_fkey foreign key (organisation_id, guardian_consent_id) references consent_records (organisation_id, id),
     constraint pledges_agreement_fkey foreign key (organisation_id, agreement_id) references sharing_agreements (organisation_id, id),
     constraint pledges_person_key unique (organisation_id, event_id, person_id),
     constraint pledges_status_check check (status in ('pledged', 'contacted', 'screened', 'trained', 'active', 'paused', 'alumni', 'declined', 'withdrawn')),
     constraint pledges_source_check check (source in ('phone', 'team')),
     constraint pledges_shared_check check (shared_name is null or agreement_id is not null)
   )`,
  `create index pledges_next_contact_idx on pledges (organisation_id, next_contact_on, id)`,
  ...rowSecurity('pledges', { select: TEAM, insert: [...TEAM, 'public'], update: TEAM }),
  sharedWithOffice('pledges'),
  // A retry of the phone must see its own pledge: the code it typed is part of its context.
  `create policy pledges_public on pledges for select to ikrar_app
     using (${OWN_ORGANISATION} and ${roleIn(['public'])} and personal_code = any (${SCOPE}))`,
  `create table pledge_changes (
     organisation_id uuid not null,
     id uuid not null,
     pledge_id uuid not null,
     from_status text,
     to_status text not null,
     next_contact_on date,
     note text,
     changed_by uuid,
     changed_at timestamptz not null,
     constraint pledge_changes_pkey primary key (organisation_id, id),
     constraint pledge_changes_pledge_fkey foreign key (organisation_id, pledge_id) references pledges (organisation_id, id)
   )`,
  `create index pledge_changes_pledge_idx on pledge_changes (organisation_id, pledge_id, changed_at)`,
  ...rowSecurity('pledge_changes', { select: TEAM, insert: [...TEAM, 'public'] }),

  `create table stakeholder_organisations (
     organisation_id uuid not null,
     id uuid not null,
     name text not null,
     sector text not null,
     area_code text collate "C" not null,
     agreement_id uuid,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     version integer not null,
     constraint stakeholder_organisations_pkey primary key (organisation_id, id),
     constraint stakeholder_organisations_organisation_fkey foreign key (organisation_id) references organisations (id),
     constraint stakeholder_organisations_area_fkey foreign key (area_code) references areas (code),
     constraint stakeholder_organisations_agreement_fkey foreign key (organisation_id, agreement_id) references sharing_agreements (organisation_id, id),
     constraint stakeholder_organisations_name_check check (length(btrim(name)) between 1 and 200)
   )`,
  ...rowSecurity('stakeholder_organisations', { select: TEAM, insert: TEAM, update: TEAM }),
  sharedWithOffice('stakeholder_organisations'),
  ...ownOffice('stakeholder_organisations'),
  `create table posts (
     organisation_id uuid not null,
     id uuid not null,
     stakeholder_organisation_id uuid,
     role_code text not null,
     title text,
     area_code text collate "C" not null,
     status text not null,
     last_contact_on date,
     next_contact_on date,
     agreement_id uuid,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     version integer not null,
     constraint posts_pkey primary key (organisation_id, id),
     constraint posts_organisation_fkey foreign key (organisation_id) references organisations (id),
     constraint posts_stakeholder_organisation_fkey foreign key (organisation_id, stakeholder_organisation_id) references stakeholder_organisations (organisation_id, id),
     constraint posts_area_fkey foreign key (area_code) references areas (code),
     constraint posts_agreement_fkey foreign key (organisation_id, agreement_id) references sharing_agreements (organisation_id, id),
     constraint posts_status_check check (status in ('identified', 'contacted', 'agreed', 'active', 'left'))
   )`,
  `create index posts_area_idx on posts (organisation_id, area_code, role_code)`,
  ...rowSecurity('posts', { select: TEAM, insert: TEAM, update: TEAM }),
  sharedWithOffice('posts'),
  ...ownOffice('posts'),
  `create table post_holders (
     organisation_id uuid not null,
     id uuid not null,
     post_id uuid not null,
     full_name text not null,
     phone_ciphertext bytea,
     basis text not null,
     held_since date,
     held_until date,
     verified_on date,
     area_code text collate "C" not null,
     agreement_id uuid,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     version integer not null,
     constraint post_holders_pkey primary key (organisation_id, id),
     constraint post_holders_post_fkey foreign key (organisation_id, post_id) references posts (organisation_id, id),
     constraint post_holders_agreement_fkey foreign key (organisation_id, agreement_id) references sharing_agreements (organisation_id, id),
     constraint post_holders_name_check check (length(btrim(full_name)) between 1 and 100),
     constraint post_holders_basis_check check (basis in ('public_post', 'consent')),
     constraint post_holders_dates_check check (held_until >= held_since)
   )`,
  `create index post_holders_post_idx on post_holders (organisation_id, post_id)`,
  ...rowSecurity('post_holders', { select: TEAM, insert: TEAM, update: TEAM }),
  sharedWithOffice('post_holders'),
  ...ownOffice('post_holders'),
];

const DOWN = ['post_holders', 'posts', 'stakeholder_organisations', 'pledge_changes', 'pledges']
  .map((table) => `drop table ${table}`)
  .concat('alter table events drop constraint events_pledge_text_fkey', 'drop table pledge_texts');
