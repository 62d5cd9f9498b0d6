import { Module } from '@nestjs/common';
import type { MiddlewareConsumer, NestModule } from '@nestjs/common';
import { SealedBodyMiddleware } from '../platform/sealing/sealed-body.middleware';
import { IdentityModule } from '../identity';
import { ParticipantsModule } from '../participants';
import { ProgramsModule } from '../programs';
import { OwnPledgeController } from './own-pledge.controller';
import { OwnPledgeService } from './own-pledge.service';
import { PledgeSharingService } from './pledge-sharing.service';
import { PledgeTextsController } from './pledge-texts.controller';
import { PledgeTexts } from './pledge-texts.repository';
import { PledgeTextsService } from './pledge-texts.service';
import { PledgesController } from './pledges.controller';
import { PledgesReadModel } from './pledges.read-model';
import { Pledges } from './pledges.repository';
import { PledgesService } from './pledges.service';
import { VolunteerSearch } from './volunteer-search.read-model';

@Module({
  imports: [IdentityModule, ParticipantsModule, ProgramsModule],
  controllers: [PledgeTextsController, PledgesController, OwnPledgeController],
  providers: [
    OwnPledgeService,
    PledgeSharingService,
    PledgeTexts,
    PledgeTextsService,
    Pledges,
    PledgesReadModel,
    PledgesService,
    VolunteerSearch,
  ],
  exports: [VolunteerSearch],
})
export class PledgesModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(SealedBodyMiddleware).forRoutes(OwnPledgeController);
  }
}
