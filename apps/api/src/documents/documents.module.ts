import { Module } from '@nestjs/common';
import { AnalysesModule, EvaluationModule } from '../evaluation';
import { ProgramsModule } from '../programs';
import { AnalysisFilesController } from './analyses/analysis-files.controller';
import { AnalysisFilesService } from './analyses/analysis-files.service';
import { ExportJob } from './exports/export-job';
import { ExportRowsReadModel } from './exports/export-rows.read-model';
import { ExportRepository } from './exports/export.repository';
import { ExportsController } from './exports/exports.controller';
import { ExportsService } from './exports/exports.service';
import { ResultsSheet } from './exports/results-sheet';
import { SheetsController } from './sheets/sheets.controller';
import { SheetsReadModel } from './sheets/sheets.read-model';
import { SheetsService } from './sheets/sheets.service';

/** Everything that is printed or handed out: read from all contexts, written to none. */
@Module({
  imports: [ProgramsModule, AnalysesModule, EvaluationModule],
  controllers: [SheetsController, ExportsController, AnalysisFilesController],
  providers: [
    SheetsService,
    SheetsReadModel,
    ExportsService,
    ExportJob,
    ExportRepository,
    ExportRowsReadModel,
    ResultsSheet,
    AnalysisFilesService,
  ],
})
export class DocumentsModule {}
