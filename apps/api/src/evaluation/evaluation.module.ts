import { Module } from '@nestjs/common';
import { ProgramsModule } from '../programs';
import { QuestionnairesModule } from '../questionnaires';
import { EventResponsesReadModel } from './event-responses.read-model';
import { ResultsController } from './results.controller';
import { ResultsService } from './results.service';
import { TalliesModule } from './tallies/tallies.module';

@Module({
  imports: [ProgramsModule, QuestionnairesModule, TalliesModule],
  controllers: [ResultsController],
  providers: [EventResponsesReadModel, ResultsService],
})
export class EvaluationModule {}
