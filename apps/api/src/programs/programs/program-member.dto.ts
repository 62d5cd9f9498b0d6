import { PROGRAM_DUTIES } from '@ikrar/domain';
import { ListOf, OneOf, PersonName, Text, Uuid } from '../../platform/http/fields';

export class PutProgramMemberBody {
  @Uuid({ description: 'the person of a staff record' })
  personId: string;

  @OneOf(PROGRAM_DUTIES)
  duty: string;
}

export class ProgramMember {
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

  @OneOf(PROGRAM_DUTIES)
  duty: string;
}

export class ProgramMemberList {
  @ListOf(() => ProgramMember)
  items: ProgramMember[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}
