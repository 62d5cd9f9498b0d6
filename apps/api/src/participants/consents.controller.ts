import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can, ReadsNames } from '../platform/auth/route-marks';
import { answerPut, IdPipe } from '../platform/http/request-parts';
import { ConsentDetail, ConsentList, PutConsentBody } from './consent.dto';
import { ConsentsService } from './consents.service';

@ApiTags('participants')
@Controller('events/:eventId/participants/:participantId/consents')
export class ConsentsController {
  constructor(private readonly consents: ConsentsService) {}

  @Get()
  @Can('participant.read')
  @ReadsNames()
  @ApiOkResponse({ type: ConsentList })
  listConsents(
    @Param('eventId', IdPipe) eventId: string,
    @Param('participantId', IdPipe) participantId: string,
  ): Promise<ConsentList> {
    return this.consents.list(eventId, participantId);
  }

  @Put(':id')
  @Can('consent.record')
  @ApiOkResponse({ type: ConsentDetail })
  @ApiCreatedResponse({ type: ConsentDetail })
  async putConsent(
    @Param('eventId', IdPipe) eventId: string,
    @Param('participantId', IdPipe) participantId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: PutConsentBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ConsentDetail> {
    return answerPut(response, await this.consents.put(eventId, participantId, id, body));
  }
}
