import { AnalysisEntity } from './analyses/analysis.entity';
import { ResultSettingsEntity } from './results/result-settings.entity';
import { EventTallyEntity } from './tallies/event-tally.entity';

export { AnalysesModule } from './analyses/analyses.module';
export { AnalysesService } from './analyses/analyses.service';
export { analysisBody } from './analyses/analysis-body';
export { NamedAnalysisOrder } from './analyses/analysis.dto';
export { readAnalysisForm } from './analyses/read-analysis-form';
export type { AnalysisForm } from './analyses/read-analysis-form';
export { EvaluationModule } from './evaluation.module';
export type { EventResults } from './results/event-results.dto';
export { ResultsService } from './results/results.service';
export { TallyJob } from './tallies/tally-job.service';

export const EVALUATION_ENTITIES: (new () => object)[] = [
  AnalysisEntity,
  EventTallyEntity,
  ResultSettingsEntity,
];
