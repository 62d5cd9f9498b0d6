import { Module } from '@nestjs/common';
import { ProgramsModule } from '../programs';
import { EventResponsesReadModel } from './event-responses.read-model';
import { ResultsController } from './results.controller';
import { ResultsService } from './results.service';

@Module({
  imports: [ProgramsModule],
  controllers: [ResultsController],
  providers: [EventResponsesReadModel, ResultsService],
})
export class EvaluationModule {}
