import { DeploymentEntity } from './deployments/deployment.entity';
import { EventIdentificationEntity } from './identification/event-identification.entity';
import { PartedMatchEntity } from './identification/parted-match.entity';
import { ResponseImportEntity } from './imports/response-import.entity';
import { InstrumentRetirementEntity } from './instruments/retirements/instrument-retirement.entity';
import { InstrumentVersionEntity } from './instruments/instrument-version.entity';
import { InstrumentEntity } from './instruments/instrument.entity';
import { PictureEntity } from './instruments/pictures/picture.entity';
import { VersionEquivalenceEntity } from './instruments/equivalences/version-equivalence.entity';
import { ResponseCorrectionEntity } from './keying/response-correction.entity';
import { SecondEntryEntity } from './keying/second-entry.entity';
import { ResponseEntity } from './responses/response.entity';

export { EventIdentifications } from './identification/event-identifications';
export { InstrumentSearch } from './instruments/instrument-search.read-model';
export { toAnswerTable } from './imports/to-answer-table';
export { ExclusionCount } from './matches/match.dto';
export { QuestionnairesModule } from './questionnaires.module';
export { GuessLimiter } from './responses/guess-limiter';

export const QUESTIONNAIRE_ENTITIES = [
  InstrumentEntity,
  InstrumentVersionEntity,
  InstrumentRetirementEntity,
  VersionEquivalenceEntity,
  PictureEntity,
  DeploymentEntity,
  EventIdentificationEntity,
  ResponseEntity,
  PartedMatchEntity,
  ResponseCorrectionEntity,
  SecondEntryEntity,
  ResponseImportEntity,
];
