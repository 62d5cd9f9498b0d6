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
import { PageQuery } from '../../platform/http/page';
import { ActorOfRequest, answerPut, IdPipe } from '../../platform/http/request-parts';
import { SPREADSHEET_FILE } from '../../platform/spreadsheets/media-types';
import { AnalysesService } from './analyses.service';
import {
  AnalysisColumns,
  AnalysisDetail,
  AnalysisList,
  AnalysisOrder,
  AnalysisResults,
  NamedAnalysisOrder,
} from './analysis.dto';
import { readAnalysisFiles, readAnalysisForm } from './read-analysis-form';

const FILES = { before: SPREADSHEET_FILE.schema, after: SPREADSHEET_FILE.schema };
const form = (order: new () => object) => ({
  schema: {
    type: 'object',
    required: ['order'],
    properties: { order: { $ref: getSchemaPath(order) }, ...FILES },
  },
});

/** Spreadsheets from anywhere, evaluated as an event is. */
@ApiTags('evaluation')
@ApiExtraModels(AnalysisOrder, NamedAnalysisOrder)
@Controller('analyses')
export class AnalysesController {
  constructor(private readonly analyses: AnalysesService) {}

  /** What the columns of one file or two probably mean; stores nothing. */
  @Post('columns')
  @Can('analysis.write')
  @ComputesFirst()
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: FILES } })
  @ApiOkResponse({ type: AnalysisColumns })
  async readAnalysisColumns(
    @ActorOfRequest() actor: Actor,
    @Req() request: Request,
  ): Promise<AnalysisColumns> {
    return this.analyses.columns(actor, await readAnalysisFiles(request));
  }

  /** The results of the files; stores nothing. */
  @Post('evaluate')
  @Can('analysis.write')
  @ComputesFirst()
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(form(AnalysisOrder))
  @ApiOkResponse({ type: AnalysisResults })
  async evaluateAnalysis(@ActorOfRequest() actor: Actor, @Req() request: Request): Promise<AnalysisResults> {
    return this.analyses.evaluate(actor, await readAnalysisForm(request, AnalysisOrder));
  }

  /** Keeps the counted numbers and the words of the questions, no row. */
  @Put(':id')
  @Can('analysis.write')
  @ComputesFirst()
  @ApiConsumes('multipart/form-data')
  @ApiBody(form(NamedAnalysisOrder))
  @ApiOkResponse({ type: AnalysisDetail, description: 'the same analysis was kept already' })
  @ApiCreatedResponse({ type: AnalysisDetail })
  async putAnalysis(
    @Param('id', IdPipe) id: string,
    @ActorOfRequest() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AnalysisDetail> {
    return answerPut(
      response,
      await this.analyses.put(actor, id, await readAnalysisForm(request, NamedAnalysisOrder)),
    );
  }

  @Get()
  @Can('analysis.read')
  @ApiOkResponse({ type: AnalysisList, description: 'newest first' })
  listAnalyses(@Query() query: PageQuery): Promise<AnalysisList> {
    return this.analyses.list(query);
  }

  @Get(':id')
  @Can('analysis.read')
  @ApiOkResponse({ type: AnalysisDetail })
  getAnalysis(@Param('id', IdPipe) id: string): Promise<AnalysisDetail> {
    return this.analyses.detail(id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Can('analysis.write')
  @ApiNoContentResponse()
  deleteAnalysis(@Param('id', IdPipe) id: string): Promise<void> {
    return this.analyses.remove(id);
  }
}
