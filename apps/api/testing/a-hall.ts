import { randomBytes } from 'node:crypto';
import { makeJoinCode, makePersonalCode, TPPO_BASIC } from '@ikrar/domain';
import type { Identification, InstrumentContent, Phase } from '@ikrar/domain';
import type { Answer, Organisation, World } from '.';
import { newId } from '../src/platform/database/new-id';

export interface Hall {
  readonly organisation: Organisation;
  readonly programId: string;
  readonly eventId: string;
  readonly joinCode: string;
  /** Personal codes of the participants, in the order they were added. */
  readonly codes: readonly string[];
}

/** An event with people in it, written past the routes of the other contexts. */
export async function aHall(
  world: World,
  organisation: Organisation = world.university,
  participants = 3,
): Promise<Hall> {
  const context = { organisationId: organisation.id, role: 'system' };
  const [programId, eventId, now] = [newId(), newId(), new Date()];
  const joinCode = makeJoinCode(randomBytes(16));
  await world.sql(
    context,
    `insert into programs (organisation_id, id, title, year, created_at, updated_at, version)
     values ($1, $2, 'PkM Belakang Padang', 2024, $3, $3, 1)`,
    [organisation.id, programId, now],
  );
  await world.sql(
    context,
    `insert into events (organisation_id, id, program_id, title, kind, methods, target_group, planned_classes,
                         starts_at, ends_at, zone, state, join_code, owner_id, created_at, updated_at, version)
     values ($1, $2, $3, 'Sosialisasi TPPO', 'outreach', '{lecture}', 'pupils', '[]', '2024-09-25T02:00:00Z',
             '2024-09-25T05:00:00Z', 'Asia/Jakarta', 'open', $4, $5, $6, $6, 1)`,
    [organisation.id, eventId, programId, joinCode, organisation.asLead.userId, now],
  );
  await world.sql(
    null,
    `insert into event_codes (join_code, organisation_id, event_id) values ($1, $2, $3)`,
    [joinCode, organisation.id, eventId],
  );
  const hall = { organisation, programId, eventId, joinCode };
  const codes: string[] = [];
  for (let index = 0; index < participants; index += 1) codes.push(await aParticipant(world, hall));
  return { ...hall, codes };
}

export async function aParticipant(
  world: World,
  hall: Pick<Hall, 'organisation' | 'eventId'>,
  {
    birthYear = 2008,
    role = 'participant',
    present = false,
  }: { birthYear?: number | null; role?: string; present?: boolean } = {},
): Promise<string> {
  const context = { organisationId: hall.organisation.id, role: 'system' };
  const [personId, now] = [newId(), new Date()];
  const code = makePersonalCode(randomBytes(16));
  await world.sql(
    context,
    `insert into people (organisation_id, id, full_name, sex, created_at, updated_at, version)
     values ($1, $2, 'Peserta Rahasia', 'female', $3, $3, 1)`,
    [hall.organisation.id, personId, now],
  );
  await world.sql(
    context,
    `insert into participants (organisation_id, id, event_id, person_id, role, birth_year, personal_code,
                               present_at, created_at, updated_at, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, 1)`,
    [hall.organisation.id, newId(), hall.eventId, personId, role, birthYear, code, present ? now : null, now],
  );
  return code;
}

/** Makes a person of the organisation the member persona's own, and a member of the event. */
export async function joinTeam(world: World, hall: Hall): Promise<void> {
  const { organisation, eventId } = hall;
  const context = { organisationId: organisation.id, role: 'system' };
  const [personId, now] = [newId(), new Date()];
  await world.sql(
    context,
    `insert into people (organisation_id, id, full_name, created_at, updated_at, version)
     values ($1, $2, 'Anggota Tim', $3, $3, 1)`,
    [organisation.id, personId, now],
  );
  await world.sql(
    context,
    `insert into staff_profiles (organisation_id, id, person_id, user_id, created_at, updated_at, version)
     values ($1, $2, $3, $4, $5, $5, 1)`,
    [organisation.id, newId(), personId, organisation.asMember.userId, now],
  );
  await world.sql(
    context,
    `insert into event_members (organisation_id, id, event_id, person_id, role) values ($1, $2, $3, $4, 'member')`,
    [organisation.id, newId(), eventId, personId],
  );
}

/** A published instrument, of the shipped questions unless told otherwise; answers with the id of its version. */
export async function aPublishedVersion(
  organisation: Organisation,
  content: InstrumentContent = TPPO_BASIC.content,
): Promise<{ id: string; versionId: string }> {
  const id = newId();
  const { title } = TPPO_BASIC;
  await organisation.asLead.put(`/api/instruments/${id}`, { title: title.id, purpose: 'knowledge', content });
  const published = await organisation.asLead.send('POST', `/api/instruments/${id}/publish`, {}, IF_FIRST);
  if (published.status !== 200) throw new Error(`publishing answered ${published.text}`);
  return { id, versionId: newestVersion(published) };
}

/** A phase of the hall's event, planned as told; answers with the id of the deployment. */
export async function aPhase(
  hall: Hall,
  phase: Phase,
  versionId: string,
  facts: { wave?: number; opensAt?: string; closesAt?: string; presentOnly?: boolean } = {},
): Promise<string> {
  const id = newId();
  const body = { phase, instrumentVersionId: versionId, ...facts };
  const put = await hall.organisation.asLead.put(`/api/events/${hall.eventId}/deployments/${id}`, body);
  if (put.status !== 201) throw new Error(`planning answered ${put.text}`);
  return id;
}

/** The same, opened by hand. */
export async function anOpenPhase(
  hall: Hall,
  phase: Phase,
  versionId: string,
  facts: Parameters<typeof aPhase>[3] = {},
): Promise<string> {
  const id = await aPhase(hall, phase, versionId, facts);
  const opened = await hall.organisation.asLead.post(`/api/events/${hall.eventId}/deployments/${id}/open`);
  if (opened.status !== 200) throw new Error(`opening answered ${opened.text}`);
  return id;
}

/** How the hall's event knows who answers. */
export async function knownBy(hall: Hall, identification: Identification): Promise<void> {
  const path = `/api/events/${hall.eventId}/identification`;
  const put = await hall.organisation.asLead.put(path, { identification });
  if (put.status !== 201) throw new Error(`identification answered ${put.text}`);
}

/** So many minutes from now. */
export function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString();
}

/** The id of the newest version in an answer that shows an instrument. */
export function newestVersion(answer: Answer): string {
  return (answer.body as unknown as { newest: { id: string } }).newest.id;
}

export const IF_FIRST = { 'If-Match': '"1"' };

/** Everything right: 10 points of knowledge, and an opinion. */
export function rightAnswers(): Record<string, string | number> {
  return Object.fromEntries(TPPO_BASIC.content.items.map(({ id, key }) => [id, key ?? 4]));
}
