import { ResultSettingsEntity } from './results/result-settings.entity';
import { EventTallyEntity } from './tallies/event-tally.entity';

export { EvaluationModule } from './evaluation.module';

export const EVALUATION_ENTITIES: (new () => object)[] = [EventTallyEntity, ResultSettingsEntity];
