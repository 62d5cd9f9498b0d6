import type { Actor } from '../platform/auth/actor';

/**
 * Which programs and events the actor may see within her organisation, as SQL over the alias of the
 * table. A member sees what she belongs to; the others see all, their policies hide what names people.
 * The actor's id is appended to `values`, the parameters of the query the condition goes into.
 */
export function visibleEvents(actor: Actor, alias: string, values: unknown[]): string {
  if (actor.role !== 'member') return 'true';
  values.push(actor.userId);
  const user = `$${values.length}::uuid`;
  return `(${memberOfEvent(`${alias}.id`, alias, user)} or ${memberOfProgram(`${alias}.program_id`, alias, user)})`;
}

export function visiblePrograms(actor: Actor, alias: string, values: unknown[]): string {
  if (actor.role !== 'member') return 'true';
  values.push(actor.userId);
  const user = `$${values.length}::uuid`;
  return `(${memberOfProgram(`${alias}.id`, alias, user)} or exists (
    select 1 from events seen where seen.organisation_id = ${alias}.organisation_id
       and seen.program_id = ${alias}.id and ${memberOfEvent('seen.id', alias, user)}))`;
}

function memberOfEvent(eventId: string, alias: string, user: string): string {
  return `exists (select 1 from event_members em
      join staff_profiles sp on sp.organisation_id = em.organisation_id and sp.person_id = em.person_id
     where em.organisation_id = ${alias}.organisation_id and em.event_id = ${eventId} and sp.user_id = ${user})`;
}

function memberOfProgram(programId: string, alias: string, user: string): string {
  return `exists (select 1 from program_members pm
      join staff_profiles sp on sp.organisation_id = pm.organisation_id and sp.person_id = pm.person_id
     where pm.organisation_id = ${alias}.organisation_id and pm.program_id = ${programId} and sp.user_id = ${user})`;
}
