import { AgendaItemEntity } from './events/agenda-item.entity';
import { EventCodeEntity } from './events/event-code.entity';
import { EventMemberEntity } from './events/event-member.entity';
import { EventTopicEntity } from './events/event-topic.entity';
import { EventEntity } from './events/event.entity';
import { InstitutionEntity } from './institutions/institution.entity';
import { ProgramMemberEntity } from './programs/program-member.entity';
import { ProgramObjectiveEntity } from './programs/program-objective.entity';
import { ProgramEntity } from './programs/program.entity';
import { PersonWordEntity } from './staff/person-word.entity';
import { PersonEntity } from './staff/person.entity';
import { StaffProfileEntity } from './staff/staff-profile.entity';

export { EventAccess } from './events/event-access.read-model';
export type { KnownEvent } from './events/event-access.read-model';
export { TallyMarks } from './events/tally-marks.repository';
export type { MarkedEvent } from './events/tally-marks.repository';
export { ProgramsModule } from './programs.module';
export { visibleEvents, visiblePrograms } from './row-scope';
export { onePerPerson, peopleNamed, SPARE_NAMES } from './search/people-named';
export { ProgramSearch } from './search/program-search.read-model';
export type { FoundEvent, FoundStaff } from './search/program-search.read-model';
export { People } from './staff/people.repository';
export type { NewPerson, PersonChanges } from './staff/people.repository';

export const PROGRAM_ENTITIES = [
  PersonEntity,
  PersonWordEntity,
  StaffProfileEntity,
  InstitutionEntity,
  ProgramEntity,
  ProgramObjectiveEntity,
  ProgramMemberEntity,
  EventEntity,
  EventCodeEntity,
  EventMemberEntity,
  AgendaItemEntity,
  EventTopicEntity,
];
