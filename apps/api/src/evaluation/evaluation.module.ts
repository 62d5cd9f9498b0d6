import { Module } from '@nestjs/common';
import { ProgramsModule } from '../programs';
import { QuestionnairesModule } from '../questionnaires';
import { Evaluations } from './results/evaluations';
import { LiveResultsReadModel } from './results/live-results.read-model';
import { LiveResultsService } from './results/live-results.service';
import { ResultFactsReadModel } from './results/result-facts.read-model';
import { ResultSettingsRepository } from './results/result-settings.repository';
import { ResultSettingsService } from './results/result-settings.service';
import { ResultsController } from './results/results.controller';
import { ResultsService } from './results/results.service';
import { TalliesModule } from './tallies/tallies.module';

@Module({
  imports: [ProgramsModule, QuestionnairesModule, TalliesModule],
  controllers: [ResultsController],
  providers: [
    Evaluations,
    LiveResultsReadModel,
    LiveResultsService,
    ResultFactsReadModel,
    ResultSettingsRepository,
    ResultSettingsService,
    ResultsService,
  ],
  exports: [ResultsService],
})
export class EvaluationModule {}
