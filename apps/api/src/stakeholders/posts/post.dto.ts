import { AREA_TYPES, MINIMUM_SET, POST_STATUSES, STAKEHOLDER_ROLES } from '@ikrar/domain';
import type { AreaType, PostStatus, StakeholderRoleCode } from '@ikrar/domain';
import {
  AreaCode,
  Day,
  Flag,
  ListOf,
  OneOf,
  PersonName,
  Text,
  Uuid,
  Whole,
} from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';
import { ShareBody } from '../organisations/stakeholder-organisation.dto';
import { HolderDetail } from './holder.dto';

const ROLE_CODES = STAKEHOLDER_ROLES.map((role) => role.code);

export class PostsQuery extends PageQuery {
  @AreaCode({ optional: true, description: 'posts of this area and of what lies in it' })
  area?: string;

  @AreaCode({
    optional: true,
    description: 'posts that serve this area: its own and those of the areas around it',
  })
  serves?: string;

  @OneOf(ROLE_CODES, { optional: true })
  role?: StakeholderRoleCode;

  @OneOf(MINIMUM_SET.map((requirement) => requirement.code), {
    optional: true,
    description: 'a column of the board',
  })
  requirement?: string;

  @OneOf(POST_STATUSES, { optional: true })
  status?: PostStatus;

  @Uuid({ optional: true, description: 'posts of this stakeholder organisation' })
  stakeholderOrganisation?: string;

  @OneOf(['due'], { optional: true, description: 'due: the next contact is today or past' })
  contact?: 'due';
}

export class PutPostBody {
  @OneOf(ROLE_CODES)
  roleCode: StakeholderRoleCode;

  @AreaCode()
  areaCode: string;

  @OneOf(POST_STATUSES)
  status: PostStatus;

  @Text(200, { optional: true, nullable: true, description: 'what the post is called here' })
  title?: string | null;

  @Uuid({ optional: true, nullable: true })
  stakeholderOrganisationId?: string | null;

  @Day({ optional: true, nullable: true })
  lastContactOn?: string | null;

  @Day({ optional: true, nullable: true })
  nextContactOn?: string | null;
}

export class ChangePostBody {
  @OneOf(ROLE_CODES, { optional: true })
  roleCode?: StakeholderRoleCode;

  @AreaCode({ optional: true })
  areaCode?: string;

  @OneOf(POST_STATUSES, { optional: true })
  status?: PostStatus;

  @Text(200, { optional: true, nullable: true })
  title?: string | null;

  @Uuid({ optional: true, nullable: true })
  stakeholderOrganisationId?: string | null;

  @Day({ optional: true, nullable: true })
  lastContactOn?: string | null;

  @Day({ optional: true, nullable: true })
  nextContactOn?: string | null;
}

export class SharePostBody extends ShareBody {
  @Flag({ description: 'share the name of who holds the post, too' })
  withHolder: boolean;
}

export class PostSummary {
  @Uuid()
  id: string;

  @OneOf(ROLE_CODES)
  roleCode: StakeholderRoleCode;

  @Text(200, { nullable: true })
  title: string | null;

  @AreaCode()
  areaCode: string;

  @Text(200)
  areaName: string;

  @OneOf(AREA_TYPES)
  areaType: AreaType;

  @OneOf(POST_STATUSES)
  status: PostStatus;

  @Uuid({ nullable: true })
  stakeholderOrganisationId: string | null;

  @Text(200, { nullable: true })
  stakeholderOrganisationName: string | null;

  @PersonName({ nullable: true })
  holderName: string | null;

  @Day({ nullable: true })
  lastContactOn: string | null;

  @Day({ nullable: true })
  nextContactOn: string | null;

  @Uuid({ nullable: true })
  agreementId: string | null;

  @Text(200, { nullable: true, description: 'the organisation that shares it; null for an own post' })
  sharedBy: string | null;

  @Whole(1, 1_000_000)
  version: number;
}

export class PostList {
  @ListOf(() => PostSummary)
  items: PostSummary[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}

export class PostDetail extends PostSummary {
  @ListOf(() => HolderDetail, { description: 'who holds it now first, then who held it before' })
  holders: HolderDetail[];
}
