import { Body, Controller, Get, Param, Put, Res, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can, HandsOutFile } from '../../platform/auth/route-marks';
import { answerPut, IdPipe } from '../../platform/http/request-parts';
import { ExportDetail, ExportList, PutExportBody } from './export.dto';
import { ExportsService } from './exports.service';

const FILE = {
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
} as const;

@ApiTags('documents')
@Controller('events/:eventId/exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Get()
  @Can('response.read')
  @ApiOkResponse({ type: ExportList, description: 'the newest twenty' })
  listExports(@Param('eventId', IdPipe) eventId: string): Promise<ExportList> {
    return this.exports.list(eventId);
  }

  @Put(':id')
  @Can('response.read')
  @ApiOkResponse({ type: ExportDetail, description: 'the same was asked for already' })
  @ApiCreatedResponse({ type: ExportDetail, description: 'work in the background: ask again how far it is' })
  async putExport(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: PutExportBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ExportDetail> {
    return answerPut(response, await this.exports.put(eventId, id, body));
  }

  @Get(':id')
  @Can('response.read')
  @ApiOkResponse({ type: ExportDetail })
  getExport(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<ExportDetail> {
    return this.exports.get(eventId, id);
  }

  @Get(':id/files/:file')
  @Can('response.read')
  @HandsOutFile()
  @ApiOkResponse({ ...FILE, description: 'a file of a finished export' })
  getExportFile(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
    @Param('file') file: string,
  ): Promise<StreamableFile> {
    return this.exports.file(eventId, id, file);
  }
}
