import { Controller, Get, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Can } from '../../platform/auth/route-marks';
import { IdPipe } from '../../platform/http/request-parts';
import { SheetQuery, SheetsQuery } from './sheet.dto';
import { SheetsService } from './sheets.service';

const PDF = { content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } } as const;

@ApiTags('documents')
@Controller()
export class SheetsController {
  constructor(private readonly sheets: SheetsService) {}

  @Get('events/:eventId/deployments/:deploymentId/sheets')
  @Can('deployment.manage')
  @ApiOkResponse({
    ...PDF,
    description: 'a sheet for each participant by personal code, never by name, and spares',
  })
  printSheets(
    @Param('eventId', IdPipe) eventId: string,
    @Param('deploymentId', IdPipe) deploymentId: string,
    @Query() query: SheetsQuery,
  ): Promise<StreamableFile> {
    return this.sheets.classSet(eventId, deploymentId, query);
  }

  @Get('instruments/:id/versions/:versionId/sheet')
  @Can('instrument.read')
  @ApiOkResponse({ ...PDF, description: 'the questionnaire on paper as a specimen, of a draft too' })
  printSheet(
    @Param('id', IdPipe) id: string,
    @Param('versionId', IdPipe) versionId: string,
    @Query() query: SheetQuery,
  ): Promise<StreamableFile> {
    return this.sheets.specimen(id, versionId, query);
  }
}
