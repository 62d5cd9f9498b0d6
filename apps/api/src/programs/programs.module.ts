import { Module } from '@nestjs/common';
import { EventAccess } from './events/event-access.read-model';
import { EventAgenda } from './events/event-agenda.service';
import { EventDetailReadModel } from './events/event-detail.read-model';
import { EventDetails } from './events/event-details.service';
import { EventListReadModel } from './events/event-list.read-model';
import { EventMembersController } from './events/event-members.controller';
import { EventMembersRepository } from './events/event-members.repository';
import { EventTeam } from './events/event-team.service';
import { EventsController } from './events/events.controller';
import { EventsRepository } from './events/events.repository';
import { EventsService } from './events/events.service';
import { TallyMarks } from './events/tally-marks.repository';
import { InstitutionsController } from './institutions/institutions.controller';
import { InstitutionsReadModel } from './institutions/institutions.read-model';
import { InstitutionsRepository } from './institutions/institutions.repository';
import { InstitutionsService } from './institutions/institutions.service';
import { ProgramMembersController } from './programs/program-members.controller';
import { ProgramMembersRepository } from './programs/program-members.repository';
import { ProgramTeam } from './programs/program-team.service';
import { ProgramsController } from './programs/programs.controller';
import { ProgramsReadModel } from './programs/programs.read-model';
import { ProgramsRepository } from './programs/programs.repository';
import { ProgramsService } from './programs/programs.service';
import { ProgramSearch } from './search/program-search.read-model';
import { People } from './staff/people.repository';
import { StaffController } from './staff/staff.controller';
import { StaffReadModel } from './staff/staff.read-model';
import { StaffRepository } from './staff/staff.repository';
import { StaffService } from './staff/staff.service';

@Module({
  controllers: [
    ProgramsController,
    ProgramMembersController,
    EventsController,
    EventMembersController,
    StaffController,
    InstitutionsController,
  ],
  providers: [
    ProgramsService,
    ProgramsReadModel,
    ProgramsRepository,
    ProgramTeam,
    ProgramMembersRepository,
    EventsService,
    EventDetails,
    EventDetailReadModel,
    EventListReadModel,
    EventsRepository,
    EventAgenda,
    EventTeam,
    EventMembersRepository,
    EventAccess,
    TallyMarks,
    StaffService,
    StaffReadModel,
    StaffRepository,
    People,
    InstitutionsService,
    InstitutionsReadModel,
    InstitutionsRepository,
    ProgramSearch,
  ],
  exports: [EventAccess, People, ProgramSearch, TallyMarks],
})
export class ProgramsModule {}
