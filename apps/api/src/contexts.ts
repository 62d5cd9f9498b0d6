import { ImpactModule } from './impact';
import { DOCUMENT_ENTITIES, DocumentsModule } from './documents';
import { AnalysesModule, EVALUATION_ENTITIES, EvaluationModule } from './evaluation';
import { PLEDGE_ENTITIES, PledgesModule } from './pledges';
import { ConsentRecordEntity, ParticipantEntity, ParticipantsModule } from './participants';
import { Agreement, IdentityModule, Invitation, Organisation } from './identity';
import { PROGRAM_ENTITIES, ProgramsModule } from './programs';
import { QUESTIONNAIRE_ENTITIES, QuestionnairesModule } from './questionnaires';
import { AreaAliasEntity, AreaEntity, AreaTagEntity, RegionsModule } from './regions';
import { SearchModule } from './search';
import { STAKEHOLDER_ENTITIES, StakeholdersModule } from './stakeholders';

/**
 * The bounded contexts, and the tables they own. A new context is one line in each list. Express tries every route
 * in this order: what a whole hall sends at once comes first.
 */
export const CONTEXTS: (new () => object)[] = [
  QuestionnairesModule,
  IdentityModule,
  RegionsModule,
  StakeholdersModule,
  ImpactModule,
  ProgramsModule,
  ParticipantsModule,
  PledgesModule,
  EvaluationModule,
  AnalysesModule,
  SearchModule,
  DocumentsModule,
];

export const ENTITIES: (new () => object)[] = [
  Organisation,
  Invitation,
  Agreement,
  AreaEntity,
  AreaAliasEntity,
  AreaTagEntity,
  ...STAKEHOLDER_ENTITIES,
  ...PROGRAM_ENTITIES,
  ...QUESTIONNAIRE_ENTITIES,
  ParticipantEntity,
  ConsentRecordEntity,
  ...PLEDGE_ENTITIES,
  ...EVALUATION_ENTITIES,
  ...DOCUMENT_ENTITIES,
];
