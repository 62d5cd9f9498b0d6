import { TEAM_ROLES } from '@ikrar/domain';
import { ListOf, OneOf, Text, Uuid } from '../../platform/http/fields';
import { TitledPerson } from '../staff/titled-person.dto';

export class PutEventMemberBody {
  @Uuid({ description: 'the person of a staff record' })
  personId: string;

  @OneOf(TEAM_ROLES)
  role: string;
}

export class EventMember extends TitledPerson {
  @OneOf(TEAM_ROLES)
  role: string;
}

export class EventMemberList {
  @ListOf(() => EventMember)
  items: EventMember[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}
