import { Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Actor } from '../../platform/auth/actor';
import { Can, ComputesFirst } from '../../platform/auth/route-marks';
import { readBody } from '../../platform/http/read-body';
import { ActorOfRequest, answerPut, IdPipe } from '../../platform/http/request-parts';
import { SPREADSHEET_FILE, SPREADSHEET_TYPES } from '../../platform/spreadsheets/media-types';
import { SPREADSHEET_LIMITS } from '../../platform/spreadsheets/spreadsheet';
import { readImportForm } from './read-import-form';
import {
  ReadSheetsQuery,
  ResponseImportDetail,
  ResponseImportList,
  ResponseImportOrder,
  ResponseImportPreview,
  ResponseSheetsAnswer,
} from './response-import.dto';
import { ResponseImportsService } from './response-imports.service';
import { ResponseSheetsService } from './response-sheets.service';

const FORM = {
  schema: {
    type: 'object',
    required: ['order', 'file'],
    properties: { order: { $ref: getSchemaPath(ResponseImportOrder) }, file: SPREADSHEET_FILE.schema },
  },
};

@ApiTags('questionnaires')
@ApiExtraModels(ResponseImportOrder)
@Controller('events/:eventId/response-imports')
export class ResponseImportsController {
  constructor(
    private readonly imports: ResponseImportsService,
    private readonly sheets: ResponseSheetsService,
  ) {}

  @Get()
  @Can('response.read')
  @ApiOkResponse({ type: ResponseImportList, description: 'newest first' })
  listResponseImports(@Param('eventId', IdPipe) eventId: string): Promise<ResponseImportList> {
    return this.imports.list(eventId);
  }

  /** What the columns of a file probably mean; stores nothing. */
  @Post('sheets')
  @Can('response.write')
  @ComputesFirst()
  @HttpCode(200)
  @ApiConsumes('application/octet-stream')
  @ApiBody(SPREADSHEET_FILE)
  @ApiOkResponse({ type: ResponseSheetsAnswer })
  async readResponseSheets(
    @Param('eventId', IdPipe) eventId: string,
    @Query() { fileName }: ReadSheetsQuery,
    @ActorOfRequest() actor: Actor,
    @Req() request: Request,
  ): Promise<ResponseSheetsAnswer> {
    const file = await readBody(request, SPREADSHEET_TYPES, SPREADSHEET_LIMITS.bytes);
    return this.sheets.read(actor, eventId, file, fileName ?? '');
  }

  /** What an import would do, row by row; stores nothing. */
  @Post('preview')
  @Can('response.write')
  @ComputesFirst()
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  @ApiOkResponse({ type: ResponseImportPreview })
  async previewResponseImport(
    @Param('eventId', IdPipe) eventId: string,
    @ActorOfRequest() actor: Actor,
    @Req() request: Request,
  ): Promise<ResponseImportPreview> {
    const { order, file } = await readImportForm(request);
    return this.imports.preview(actor, eventId, order, file);
  }

  @Put(':id')
  @Can('response.write')
  @ComputesFirst()
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  @ApiOkResponse({ type: ResponseImportDetail, description: 'the same import was done already' })
  @ApiCreatedResponse({ type: ResponseImportDetail })
  async putResponseImport(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
    @ActorOfRequest() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ResponseImportDetail> {
    const { order, file } = await readImportForm(request);
    return answerPut(response, await this.imports.put(actor, eventId, id, order, file));
  }

  /** Undone as a whole; a second time changes nothing. */
  @Delete(':id')
  @HttpCode(204)
  @Can('response.write')
  @ApiNoContentResponse()
  undoResponseImport(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    return this.imports.undo(eventId, id);
  }
}
