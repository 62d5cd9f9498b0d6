import { Body, Controller, Get, Header, Headers, Param, Patch, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can } from '../../platform/auth/route-marks';
import { IdPipe, IfMatch } from '../../platform/http/request-parts';
import { EventResults } from './event-results.dto';
import { LiveResults } from './live-results.dto';
import { LiveResultsService } from './live-results.service';
import { ChangeResultSettingsBody, ResultSettings } from './result-settings.dto';
import { ResultSettingsService } from './result-settings.service';
import { ResultsService } from './results.service';
import { unchanged } from './unchanged';

@ApiTags('evaluation')
@Controller('events/:eventId')
export class ResultsController {
  constructor(
    private readonly results: ResultsService,
    private readonly liveResults: LiveResultsService,
    private readonly settings: ResultSettingsService,
  ) {}

  /** Numbers by code; no name, no single person's answers. */
  @Get('results')
  @Can('result.read')
  @ApiOkResponse({ type: EventResults })
  getResults(@Param('eventId', IdPipe) eventId: string): Promise<EventResults> {
    return this.results.results(eventId);
  }

  /** For the screen of the hall, which asks each second. */
  @Get('results/live')
  @Can('result.read')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOkResponse({ type: LiveResults })
  @ApiResponse({ status: 304, description: 'as the client knows it (If-None-Match)' })
  async getLiveResults(
    @Param('eventId', IdPipe) eventId: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<LiveResults | undefined> {
    const live = await this.liveResults.live(eventId);
    return unchanged(live, known, response) ? undefined : live;
  }

  @Patch('result-settings')
  @Can('result.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: ResultSettings })
  changeResultSettings(
    @Param('eventId', IdPipe) eventId: string,
    @IfMatch() version: number,
    @Body() body: ChangeResultSettingsBody,
  ): Promise<ResultSettings> {
    return this.settings.change(eventId, version, body);
  }
}
