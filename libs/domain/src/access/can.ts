import type { Permission } from './permissions';
import { permissionsOf } from './permissions-of';
import type { Role } from './roles';

/**
 * Whether a role holds a verb. Says nothing about rows: a member who can `event.write` still reaches
 * only the events she belongs to.
 */
export function can(role: Role, verb: Permission): boolean {
  return permissionsOf(role).includes(verb);
}
