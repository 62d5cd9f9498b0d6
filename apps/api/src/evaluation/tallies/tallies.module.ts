import { Module } from '@nestjs/common';
import { ProgramsModule } from '../../programs';
import { QuestionnairesModule } from '../../questionnaires';
import { EventTallies } from './event-tallies';
import { EventTallyRepository } from './event-tally.repository';

/** Counting events, and reading what was counted. */
@Module({
  imports: [ProgramsModule, QuestionnairesModule],
  providers: [EventTallies, EventTallyRepository],
  exports: [EventTallies],
})
export class TalliesModule {}
