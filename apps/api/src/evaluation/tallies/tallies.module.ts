import { Module } from '@nestjs/common';
import { ProgramsModule } from '../../programs';
import { EventCounter } from './event-counter.service';
import { EventSheetsReadModel } from './event-sheets.read-model';
import { EventTallies } from './event-tallies';
import { EventTallyRepository } from './event-tally.repository';
import { TallyJob } from './tally-job.service';
import { TallyJobs } from './tally-jobs.service';

/** Counting events, and reading what was counted. */
@Module({
  imports: [ProgramsModule],
  providers: [EventTallies, EventTallyRepository, EventSheetsReadModel, EventCounter, TallyJob, TallyJobs],
  exports: [EventTallies, TallyJob],
})
export class TalliesModule {}
