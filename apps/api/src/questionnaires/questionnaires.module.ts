import { Module } from '@nestjs/common';
import type { MiddlewareConsumer, NestModule } from '@nestjs/common';
import { SealedBodyMiddleware } from '../platform/sealing/sealed-body.middleware';
import { ProgramsModule } from '../programs';
import { AreaChoices } from './areas/area-choices.repository';
import { PublicAreasController } from './areas/public-areas.controller';
import { DeploymentReadModel } from './deployments/deployment.read-model';
import { DeploymentRepository } from './deployments/deployment.repository';
import { DeploymentsController } from './deployments/deployments.controller';
import { DeploymentsService } from './deployments/deployments.service';
import { EventIdentifications } from './identification/event-identifications';
import { IdentificationController } from './identification/identification.controller';
import { IdentificationRepository } from './identification/identification.repository';
import { IdentificationService } from './identification/identification.service';
import { ImportCheck } from './imports/import-check';
import { ImportKeys } from './imports/import-keys';
import { ResponseImportRepository } from './imports/response-import.repository';
import { ResponseImportsController } from './imports/response-imports.controller';
import { ResponseImportsReadModel } from './imports/response-imports.read-model';
import { ResponseImportsService } from './imports/response-imports.service';
import { ResponseSheetsService } from './imports/response-sheets.service';
import { CoreItems } from './instruments/core-items';
import { VersionEquivalenceRepository } from './instruments/equivalences/version-equivalence.repository';
import { VersionEquivalencesController } from './instruments/equivalences/version-equivalences.controller';
import { VersionEquivalencesService } from './instruments/equivalences/version-equivalences.service';
import { InstrumentSearch } from './instruments/instrument-search.read-model';
import { InstrumentSources } from './instruments/instrument-sources';
import { InstrumentReadModel } from './instruments/instrument.read-model';
import { InstrumentRepository } from './instruments/instrument.repository';
import { InstrumentsController } from './instruments/instruments.controller';
import { InstrumentsService } from './instruments/instruments.service';
import { Library } from './instruments/library/library';
import { LibraryInstrumentsController } from './instruments/library/library-instruments.controller';
import { PictureRepository } from './instruments/pictures/picture.repository';
import { PicturesController } from './instruments/pictures/pictures.controller';
import { PicturesService } from './instruments/pictures/pictures.service';
import { PublicPicturesController } from './instruments/pictures/public-pictures.controller';
import { InstrumentRetirementRepository } from './instruments/retirements/instrument-retirement.repository';
import { InstrumentRetirementsController } from './instruments/retirements/instrument-retirements.controller';
import { InstrumentRetirementsService } from './instruments/retirements/instrument-retirements.service';
import { VersionReadModel } from './instruments/version.read-model';
import { CorrectionsService } from './keying/corrections.service';
import { EntriesController } from './keying/entries.controller';
import { EntriesReadModel } from './keying/entries.read-model';
import { EntriesService } from './keying/entries.service';
import { EntryRepository } from './keying/entry.repository';
import { SecondEntriesService } from './keying/second-entries.service';
import { MatchRepository } from './matches/match.repository';
import { MatchesController } from './matches/matches.controller';
import { MatchesService } from './matches/matches.service';
import { ObservationsController } from './observations/observations.controller';
import { ObservationsReadModel } from './observations/observations.read-model';
import { ObservationsService } from './observations/observations.service';
import { CodelessLimiter } from './responses/codeless-limiter';
import { DeployedInstruments } from './responses/deployed-instruments';
import { DeployedVersionReadModel } from './responses/deployed-version.read-model';
import { GuessLimiter } from './responses/guess-limiter';
import { PublicEventReadModel } from './responses/public-event.read-model';
import { PublicEventsController } from './responses/public-events.controller';
import { PublicEventsService } from './responses/public-events.service';
import { ResponseRepository } from './responses/response.repository';
import { ResponsesController } from './responses/responses.controller';
import { ResponsesService } from './responses/responses.service';
import { XlsFormController } from './xlsform/xlsform.controller';
import { XlsFormReadModel } from './xlsform/xlsform.read-model';
import { XlsFormService } from './xlsform/xlsform.service';

@Module({
  imports: [ProgramsModule],
  controllers: [
    // The first route of all that Express tries.
    ResponsesController,
    InstrumentsController,
    LibraryInstrumentsController,
    InstrumentRetirementsController,
    VersionEquivalencesController,
    PicturesController,
    PublicPicturesController,
    XlsFormController,
    DeploymentsController,
    IdentificationController,
    ObservationsController,
    MatchesController,
    EntriesController,
    ResponseImportsController,
    PublicAreasController,
    PublicEventsController,
  ],
  providers: [
    InstrumentsService,
    InstrumentRepository,
    InstrumentReadModel,
    InstrumentSearch,
    InstrumentSources,
    VersionReadModel,
    CoreItems,
    Library,
    InstrumentRetirementsService,
    InstrumentRetirementRepository,
    VersionEquivalencesService,
    VersionEquivalenceRepository,
    PicturesService,
    PictureRepository,
    XlsFormService,
    XlsFormReadModel,
    DeploymentsService,
    DeploymentRepository,
    DeploymentReadModel,
    IdentificationService,
    IdentificationRepository,
    EventIdentifications,
    ObservationsService,
    ObservationsReadModel,
    MatchesService,
    MatchRepository,
    EntriesService,
    EntriesReadModel,
    EntryRepository,
    SecondEntriesService,
    CorrectionsService,
    ResponseSheetsService,
    ResponseImportsService,
    ResponseImportRepository,
    ResponseImportsReadModel,
    ImportCheck,
    ImportKeys,
    PublicEventsService,
    PublicEventReadModel,
    AreaChoices,
    GuessLimiter,
    CodelessLimiter,
    ResponsesService,
    ResponseRepository,
    DeployedInstruments,
    DeployedVersionReadModel,
  ],
  // Pledges taken on the phone count against the same guesses.
  exports: [GuessLimiter, InstrumentSearch, EventIdentifications],
})
export class QuestionnairesModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(SealedBodyMiddleware).forRoutes(ResponsesController);
  }
}
