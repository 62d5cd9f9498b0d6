import { Controller, Get, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { analysisBody, readAnalysisForm } from '../../evaluation';
import type { Actor } from '../../platform/auth/actor';
import { Can, ComputesFirst, HandsOutFile } from '../../platform/auth/route-marks';
import { ActorOfRequest, IdPipe } from '../../platform/http/request-parts';
import { AnalysisFilesOrder, WorkbookQuery } from './analysis-files.dto';
import { AnalysisFilesService } from './analysis-files.service';

const FILE = {
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
} as const;

/** What goes out of a spreadsheet that belongs to no event. */
@ApiTags('documents')
@ApiExtraModels(AnalysisFilesOrder)
@Controller('analyses')
export class AnalysisFilesController {
  constructor(private readonly files: AnalysisFilesService) {}

  /** Its answers without names, as those of an event are exported; stores nothing. */
  @Post('files')
  @Can('analysis.write')
  @ComputesFirst()
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(analysisBody(AnalysisFilesOrder))
  @ApiOkResponse({ ...FILE, description: 'a workbook, or an archive of files that belong together' })
  async writeAnalysisFiles(@ActorOfRequest() actor: Actor, @Req() request: Request): Promise<StreamableFile> {
    return this.files.write(actor, await readAnalysisForm(request, AnalysisFilesOrder));
  }

  /** The results of a kept analysis; its answers were not kept. */
  @Get(':id/workbook')
  @Can('analysis.read')
  @HandsOutFile()
  @ApiOkResponse({ ...FILE, description: 'a workbook' })
  getAnalysisWorkbook(
    @Param('id', IdPipe) id: string,
    @Query() { language }: WorkbookQuery,
  ): Promise<StreamableFile> {
    return this.files.workbook(id, language);
  }
}
