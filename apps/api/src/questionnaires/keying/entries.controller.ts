import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can } from '../../platform/auth/route-marks';
import { answerPut, IdPipe, IfMatch } from '../../platform/http/request-parts';
import { CorrectionsService } from './corrections.service';
import { EntriesService } from './entries.service';
import {
  CorrectResponseBody,
  EntryList,
  PutEntryBody,
  PutSecondEntryBody,
  ResponseDetail,
  SecondEntryDetail,
  SettleSecondEntryBody,
} from './entry.dto';
import { SecondEntriesService } from './second-entries.service';

@ApiTags('questionnaires')
@Controller('events/:eventId')
export class EntriesController {
  constructor(
    private readonly entries: EntriesService,
    private readonly secondEntries: SecondEntriesService,
    private readonly corrections: CorrectionsService,
  ) {}

  @Get('deployments/:deploymentId/entries')
  @Can('response.read')
  @ApiOkResponse({ type: EntryList })
  listEntries(
    @Param('eventId', IdPipe) eventId: string,
    @Param('deploymentId', IdPipe) deploymentId: string,
  ): Promise<EntryList> {
    return this.entries.list(eventId, deploymentId);
  }

  @Put('entries/:id')
  @Can('response.write')
  @ApiOkResponse({ type: ResponseDetail, description: 'the same entry was here already' })
  @ApiCreatedResponse({ type: ResponseDetail })
  async putEntry(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: PutEntryBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ResponseDetail> {
    return answerPut(response, await this.entries.put(eventId, id, body));
  }

  @Put('second-entries/:id')
  @Can('response.write')
  @ApiOkResponse({ type: SecondEntryDetail, description: 'the same entry was here already' })
  @ApiCreatedResponse({ type: SecondEntryDetail })
  async putSecondEntry(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: PutSecondEntryBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SecondEntryDetail> {
    return answerPut(response, await this.secondEntries.put(eventId, id, body));
  }

  @Get('second-entries/:id')
  @Can('response.read')
  @ApiOkResponse({ type: SecondEntryDetail })
  getSecondEntry(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<SecondEntryDetail> {
    return this.secondEntries.get(eventId, id);
  }

  @Post('second-entries/:id/settle')
  @HttpCode(200)
  @Can('response.write')
  @ApiOkResponse({ type: SecondEntryDetail })
  settleSecondEntry(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: SettleSecondEntryBody,
  ): Promise<SecondEntryDetail> {
    return this.secondEntries.settle(eventId, id, body.answers);
  }

  @Get('responses/:id')
  @Can('response.read')
  @ApiOkResponse({ type: ResponseDetail })
  getResponse(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<ResponseDetail> {
    return this.corrections.get(eventId, id);
  }

  @Patch('responses/:id')
  @ApiHeader({ name: 'If-Match', required: true })
  @Can('response.write')
  @ApiOkResponse({ type: ResponseDetail })
  correctResponse(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: CorrectResponseBody,
  ): Promise<ResponseDetail> {
    return this.corrections.correct(eventId, id, version, body);
  }
}
