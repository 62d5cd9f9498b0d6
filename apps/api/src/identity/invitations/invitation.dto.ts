import { LOCALES, ORGANISATION_KINDS, ROLES } from '@ikrar/domain';
import type { Locale, OrganisationKind, Role } from '@ikrar/domain';
import { AreaCode, Instant, ListOf, Nested, OneOf, PersonName, Text, Uuid } from '../../platform/http/fields';
import type { Invitation } from './invitation.entity';

/** At least one letter, then what people put in user names and e-mail addresses. */
const USERNAME = /^[a-z0-9][a-z0-9._-]{2,39}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export class PutInvitationBody {
  @PersonName()
  displayName: string;

  @OneOf(ROLES)
  role: Role;

  /** The area an official works for. */
  @AreaCode({ optional: true, nullable: true })
  areaCode?: string | null;
}

export const INVITATION_STATES = ['open', 'accepted', 'revoked', 'expired'] as const;

export class InvitationDetail {
  @Uuid()
  id: string;

  @PersonName()
  displayName: string;

  @OneOf(ROLES)
  role: Role;

  @AreaCode({ nullable: true })
  areaCode: string | null;

  @OneOf(INVITATION_STATES)
  state: (typeof INVITATION_STATES)[number];

  @Instant()
  expiresAt: string;

  /** The secret of the link; only in the answer that creates the invitation. */
  @Text(100, { nullable: true })
  token: string | null;
}

export class InvitationList {
  @ListOf(() => InvitationDetail)
  items: InvitationDetail[];
}

export class InvitationGreeting {
  @Text(200)
  organisationName: string;

  @PersonName()
  displayName: string;

  @OneOf(ROLES)
  role: Role;
}

export class NewAccountBody {
  @PersonName()
  displayName: string;

  @Text(40, { optional: true, pattern: USERNAME, description: 'for people without an e-mail address' })
  username?: string;

  @Text(200, { optional: true, pattern: EMAIL })
  email?: string;

  @Text(200)
  password: string;

  @OneOf(LOCALES, { optional: true })
  locale?: Locale;
}

export class JoinBody {
  @Text(200)
  identifier: string;

  @Text(200)
  password: string;
}

export class NewOrganisationBody {
  @Text(200)
  name: string;

  @Text(40)
  shortName: string;

  @OneOf(ORGANISATION_KINDS)
  kind: OrganisationKind;

  @AreaCode({ optional: true, nullable: true })
  areaCode?: string | null;
}

export class SetupBody {
  @Nested(() => NewOrganisationBody)
  organisation: NewOrganisationBody;

  @Nested(() => NewAccountBody)
  administrator: NewAccountBody;
}

export class SetupGreeting {
  @Instant()
  expiresAt: string;
}

export function toInvitationDetail(
  invitation: Invitation,
  now: Date,
  token: string | null = null,
): InvitationDetail {
  const { id, displayName, role, areaCode, expiresAt } = invitation;
  return {
    id,
    displayName,
    role,
    areaCode,
    state: invitationState(invitation, now),
    expiresAt: expiresAt.toISOString(),
    token,
  };
}

export function invitationState(invitation: Invitation, now: Date): InvitationDetail['state'] {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.revokedAt) return 'revoked';
  return invitation.expiresAt <= now ? 'expired' : 'open';
}
