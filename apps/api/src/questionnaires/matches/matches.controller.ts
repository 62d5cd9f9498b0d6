import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can } from '../../platform/auth/route-marks';
import { answerPut, IdPipe } from '../../platform/http/request-parts';
import { EventMatches, MatchesQuery, PartedMatch, PutPartedMatchBody } from './match.dto';
import { MatchesService } from './matches.service';

@ApiTags('questionnaires')
@Controller('events/:eventId')
export class MatchesController {
  constructor(private readonly matches: MatchesService) {}

  @Get('matches')
  @Can('deployment.read')
  @ApiOkResponse({ type: EventMatches })
  getMatches(@Param('eventId', IdPipe) eventId: string, @Query() query: MatchesQuery): Promise<EventMatches> {
    return this.matches.get(eventId, query);
  }

  @Put('parted-matches/:id')
  @Can('deployment.manage')
  @ApiOkResponse({ type: PartedMatch })
  @ApiCreatedResponse({ type: PartedMatch })
  async putPartedMatch(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: PutPartedMatchBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PartedMatch> {
    return answerPut(response, await this.matches.part(eventId, id, body));
  }

  @Delete('parted-matches/:id')
  @HttpCode(204)
  @Can('deployment.manage')
  @ApiNoContentResponse()
  removePartedMatch(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    return this.matches.rejoin(eventId, id);
  }
}
