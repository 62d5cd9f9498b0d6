import { LOCALES, ORGANISATION_KINDS, ROLES } from '@ikrar/domain';
import type { Locale, OrganisationKind, Role } from '@ikrar/domain';
import { AreaCode, Flag, ListOf, Nested, OneOf, PersonName, Text, Uuid } from '../../platform/http/fields';

export class SignInBody {
  /** E-mail address or user name. */
  @Text(200)
  identifier: string;

  @Text(200)
  password: string;

  /** A phone or laptop of the hall stays signed in for two weeks. */
  @Flag({ optional: true })
  device?: boolean;
}

export class SwitchMembershipBody {
  @Uuid()
  membershipId: string;
}

export class ChangePasswordBody {
  @Text(200)
  currentPassword: string;

  @Text(200)
  newPassword: string;
}

export class ChangeAccountBody {
  @OneOf(LOCALES)
  locale: Locale;
}

export class SessionAccount {
  @Uuid()
  id: string;

  @PersonName()
  displayName: string;

  @OneOf(LOCALES, { description: 'the language this person chose, on whatever machine' })
  locale: Locale;
}

export class SessionMembership {
  @Uuid()
  id: string;

  @Uuid()
  organisationId: string;

  @Text(200)
  organisationName: string;

  @OneOf(ORGANISATION_KINDS)
  organisationKind: OrganisationKind;

  @OneOf(ROLES)
  role: Role;

  @AreaCode({ nullable: true })
  areaCode: string | null;
}

export class SessionDetail {
  @Nested(() => SessionAccount)
  account: SessionAccount;

  /** The one that is active: organisation, role and area of every request. */
  @Nested(() => SessionMembership)
  membership: SessionMembership;

  @ListOf(() => SessionMembership)
  memberships: SessionMembership[];
}
