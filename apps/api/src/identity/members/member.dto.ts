import { PERMISSIONS, ROLES } from '@ikrar/domain';
import type { Permission, Role } from '@ikrar/domain';
import {
  AreaCode,
  Flag,
  Instant,
  ListOf,
  OneOf,
  PersonName,
  Text,
  Uuid,
  Whole,
} from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';
import type { Member } from './members.repository';

export class MembershipsQuery extends PageQuery {
  @Text(100, { optional: true, description: 'in the name, or in the name to sign in with' })
  search?: string;

  @OneOf(PERMISSIONS, { optional: true, description: 'only members of today whose role holds this verb' })
  may?: Permission;
}

export class ChangeMembershipBody {
  @OneOf(ROLES, { optional: true })
  role?: Role;

  @AreaCode({ optional: true, nullable: true })
  areaCode?: string | null;

  /** True ends the membership, false takes it up again. */
  @Flag({ optional: true })
  ended?: boolean;
}

export class MembershipDetail {
  @Uuid()
  id: string;

  @Uuid()
  userId: string;

  @PersonName()
  displayName: string;

  @Text(200)
  signInName: string;

  @OneOf(ROLES)
  role: Role;

  @AreaCode({ nullable: true })
  areaCode: string | null;

  @Instant({ nullable: true })
  endedAt: string | null;

  @Whole(1, 1_000_000)
  version: number;
}

export class MembershipList {
  @ListOf(() => MembershipDetail)
  items: MembershipDetail[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}

export function toMembershipDetail(member: Member): MembershipDetail {
  return { ...member, endedAt: member.endedAt?.toISOString() ?? null };
}
