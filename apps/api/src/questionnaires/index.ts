import { DeploymentEntity } from './deployments/deployment.entity';
import { InstrumentVersionEntity } from './instruments/instrument-version.entity';
import { InstrumentEntity } from './instruments/instrument.entity';
import { ResponseEntity } from './responses/response.entity';

export { InstrumentSearch } from './instruments/instrument-search.read-model';
export { QuestionnairesModule } from './questionnaires.module';
export { GuessLimiter } from './responses/guess-limiter';

export const QUESTIONNAIRE_ENTITIES = [
  InstrumentEntity,
  InstrumentVersionEntity,
  DeploymentEntity,
  ResponseEntity,
];
