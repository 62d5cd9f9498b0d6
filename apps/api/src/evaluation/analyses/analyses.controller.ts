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
import { AnalysesService } from './analyses.service';
import { ANALYSIS_FILES, analysisBody } from './analysis-body';
import {
  AnalysisColumns,
  AnalysisDetail,
  AnalysisList,
  AnalysisOrder,
  AnalysisResults,
  NamedAnalysisOrder,
} from './analysis.dto';
import { AnalysisTablesOrder } from './analysis-mapping.dto';
import { readAnalysisForm, readAnalysisTables } from './read-analysis-form';

/** Spreadsheets from anywhere, evaluated as an event is. */
@ApiTags('evaluation')
@ApiExtraModels(AnalysisOrder, AnalysisTablesOrder, NamedAnalysisOrder)
@Controller('analyses')
export class AnalysesController {
  constructor(private readonly analyses: AnalysesService) {}

  /** What the columns of one file or two probably mean, of the tables in `order` where it names some; stores nothing. */
  @Post('columns')
  @Can('analysis.write')
  @ComputesFirst()
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      properties: { order: { $ref: getSchemaPath(AnalysisTablesOrder) }, ...ANALYSIS_FILES },
    },
  })
  @ApiOkResponse({ type: AnalysisColumns })
  async readAnalysisColumns(
    @ActorOfRequest() actor: Actor,
    @Req() request: Request,
  ): Promise<AnalysisColumns> {
    return this.analyses.columns(actor, await readAnalysisTables(request, AnalysisTablesOrder));
  }

  /** The results of the files; stores nothing. */
  @Post('evaluate')
  @Can('analysis.write')
  @ComputesFirst()
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(analysisBody(AnalysisOrder))
  @ApiOkResponse({ type: AnalysisResults })
  async evaluateAnalysis(@ActorOfRequest() actor: Actor, @Req() request: Request): Promise<AnalysisResults> {
    return this.analyses.evaluate(actor, await readAnalysisForm(request, AnalysisOrder));
  }

  /** Keeps the counted numbers and the words of the questions, no row. */
  @Put(':id')
  @Can('analysis.write')
  @ComputesFirst()
  @ApiConsumes('multipart/form-data')
  @ApiBody(analysisBody(NamedAnalysisOrder))
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
