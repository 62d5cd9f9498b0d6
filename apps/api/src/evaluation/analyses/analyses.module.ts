import { Module } from '@nestjs/common';
import { AnalysesController } from './analyses.controller';
import { AnalysesService } from './analyses.service';
import { AnalysisRepository } from './analysis.repository';
import { AnalysisTablesReader } from './analysis-tables';

/** Results of spreadsheets that belong to no event. */
@Module({
  controllers: [AnalysesController],
  providers: [AnalysesService, AnalysisRepository, AnalysisTablesReader],
  exports: [AnalysesService],
})
export class AnalysesModule {}
