import { Module } from '@nestjs/common';
import { DistrictController } from './district/district.controller';
import { DistrictReadModel } from './district/district.read-model';
import { DistrictService } from './district/district.service';

/** Read models across contexts; nobody imports them. */ import { InstitutionImpactController } from './institution/institution-impact.controller';
import { InstitutionImpactReadModel } from './institution/institution-impact.read-model';
import { InstitutionImpactService } from './institution/institution-impact.service';

@Module({
  controllers: [InstitutionImpactController, DistrictController],
  providers: [InstitutionImpactReadModel, InstitutionImpactService, DistrictService, DistrictReadModel],
})
export class ImpactModule {}
