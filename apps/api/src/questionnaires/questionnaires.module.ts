import { Module } from '@nestjs/common';
import { ProgramsModule } from '../programs';
import { DeploymentReadModel } from './deployments/deployment.read-model';
import { DeploymentRepository } from './deployments/deployment.repository';
import { DeploymentsController } from './deployments/deployments.controller';
import { DeploymentsService } from './deployments/deployments.service';
import { InstrumentSearch } from './instruments/instrument-search.read-model';
import { InstrumentReadModel } from './instruments/instrument.read-model';
import { InstrumentRepository } from './instruments/instrument.repository';
import { InstrumentsController } from './instruments/instruments.controller';
import { InstrumentsService } from './instruments/instruments.service';
import { DeployedInstruments } from './responses/deployed-instruments';
import { GuessLimiter } from './responses/guess-limiter';
import { PublicEventReadModel } from './responses/public-event.read-model';
import { PublicEventsController } from './responses/public-events.controller';
import { PublicEventsService } from './responses/public-events.service';
import { ResponseRepository } from './responses/response.repository';
import { ResponsesController } from './responses/responses.controller';
import { ResponsesService } from './responses/responses.service';

@Module({
  imports: [ProgramsModule],
  controllers: [InstrumentsController, DeploymentsController, PublicEventsController, ResponsesController],
  providers: [
    InstrumentsService,
    InstrumentRepository,
    InstrumentReadModel,
    InstrumentSearch,
    DeploymentsService,
    DeploymentRepository,
    DeploymentReadModel,
    PublicEventsService,
    PublicEventReadModel,
    GuessLimiter,
    ResponsesService,
    ResponseRepository,
    DeployedInstruments,
  ],
  // Pledges taken on the phone count against the same guesses.
  exports: [GuessLimiter, InstrumentSearch],
})
export class QuestionnairesModule {}
