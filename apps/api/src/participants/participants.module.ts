import { Module } from '@nestjs/common';
import { ProgramsModule } from '../programs';
import { AttendanceService } from './attendance.service';
import { ConsentsController } from './consents.controller';
import { Consents } from './consents.repository';
import { ConsentsService } from './consents.service';
import { ImportService } from './import.service';
import { ParticipantSearch } from './participant-search.read-model';
import { ParticipantSheetsController } from './participant-sheets.controller';
import { ParticipantSheetsService } from './participant-sheets.service';
import { ParticipantsController } from './participants.controller';
import { ParticipantsReadModel } from './participants.read-model';
import { Participants } from './participants.repository';
import { ParticipantsService } from './participants.service';

@Module({
  imports: [ProgramsModule],
  controllers: [ParticipantsController, ParticipantSheetsController, ConsentsController],
  providers: [
    AttendanceService,
    Consents,
    ConsentsService,
    ImportService,
    Participants,
    ParticipantSearch,
    ParticipantSheetsService,
    ParticipantsReadModel,
    ParticipantsService,
  ],
  exports: [Consents, ConsentsService, ParticipantSearch, ParticipantsReadModel],
})
export class ParticipantsModule {}
