import type { Role } from '@ikrar/domain';

/** Who acts in this request: the context of its transaction, in the words of `app_set_context`. */
export interface Actor {
  readonly organisationId: string;
  readonly role: Role | 'public' | 'system';
  readonly userId: string | null;
  readonly membershipId: string | null;
  /** What the reader is confined to: an official's area patterns, the public's own codes and ids. */
  readonly scope: readonly string[];
  /** `organisation/agreement` of the sharing agreements valid now under which an office may read. */
  readonly agreements: readonly string[];
}

export function systemActor(organisationId: string): Actor {
  return { organisationId, role: 'system', userId: null, membershipId: null, scope: [], agreements: [] };
}

/** The actor of a membership before its session exists; an official reads nothing across organisations yet. */
export function actorOf(
  userId: string,
  membership: { id: string; organisationId: string; role: Role },
): Actor {
  const { id: membershipId, organisationId, role } = membership;
  return { organisationId, role, userId, membershipId, scope: [], agreements: [] };
}
