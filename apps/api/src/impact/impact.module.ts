import { Module } from '@nestjs/common';
import { DistrictController } from './district/district.controller';
import { DistrictReadModel } from './district/district.read-model';
import { DistrictService } from './district/district.service';

/** Read models across contexts; nobody imports them. */
@Module({
  controllers: [DistrictController],
  providers: [DistrictService, DistrictReadModel],
})
export class ImpactModule {}
