import { Module } from '@nestjs/common';
import { DistrictController } from './district/district.controller';
import { DistrictReadModel } from './district/district.read-model';
import { DistrictService } from './district/district.service';
import { ImpactController } from './figures/impact.controller';
import { ImpactReadModel } from './figures/impact.read-model';
import { ImpactService } from './figures/impact.service';

/** Read models across contexts; nobody imports them. */
@Module({
  controllers: [ImpactController, DistrictController],
  providers: [ImpactReadModel, ImpactService, DistrictService, DistrictReadModel],
})
export class ImpactModule {}
