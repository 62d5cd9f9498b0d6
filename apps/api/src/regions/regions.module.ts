import { Module } from '@nestjs/common';
import { AreaTagsRepository } from './area-tags.repository';
import { AreasController } from './areas.controller';
import { AreasReadModel } from './areas.read-model';
import { AreasService } from './areas.service';

@Module({
  controllers: [AreasController],
  providers: [AreasService, AreasReadModel, AreaTagsRepository],
  exports: [AreasReadModel, AreasService],
})
export class RegionsModule {}
