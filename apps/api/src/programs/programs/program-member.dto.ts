import { PROGRAM_DUTIES } from '@ikrar/domain';
import { ListOf, OneOf, Text, Uuid } from '../../platform/http/fields';
import { TitledPerson } from '../staff/titled-person.dto';

export class PutProgramMemberBody {
  @Uuid({ description: 'the person of a staff record' })
  personId: string;

  @OneOf(PROGRAM_DUTIES)
  duty: string;
}

export class ProgramMember extends TitledPerson {
  @OneOf(PROGRAM_DUTIES)
  duty: string;
}

export class ProgramMemberList {
  @ListOf(() => ProgramMember)
  items: ProgramMember[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}
