import { TEAM_ROLES } from '@ikrar/domain';
import { ListOf, OneOf, PersonName, Text, Uuid } from '../../platform/http/fields';

export class PutEventMemberBody {
  @Uuid({ description: 'the person of a staff record' })
  personId: string;

  @OneOf(TEAM_ROLES)
  role: string;
}

export class EventMember {
  @Uuid()
  id: string;

  @Uuid()
  personId: string;

  @PersonName()
  fullName: string;

  @Text(50, { nullable: true })
  titleBefore: string | null;

  @Text(100, { nullable: true })
  titleAfter: string | null;

  @OneOf(TEAM_ROLES)
  role: string;
}

export class EventMemberList {
  @ListOf(() => EventMember)
  items: EventMember[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}
