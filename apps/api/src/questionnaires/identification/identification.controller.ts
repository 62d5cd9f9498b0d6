import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can } from '../../platform/auth/route-marks';
import { answerPut, IdPipe, IfMatchOrNone } from '../../platform/http/request-parts';
import { EventIdentification, PutIdentificationBody } from './identification.dto';
import { IdentificationService } from './identification.service';

@ApiTags('questionnaires')
@Controller('events/:eventId/identification')
export class IdentificationController {
  constructor(private readonly identification: IdentificationService) {}

  @Get()
  @Can('deployment.read')
  @ApiOkResponse({ type: EventIdentification })
  getIdentification(@Param('eventId', IdPipe) eventId: string): Promise<EventIdentification> {
    return this.identification.get(eventId);
  }

  @Put()
  @ApiHeader({ name: 'If-Match', required: false, description: 'from version 1 on' })
  @Can('deployment.manage')
  @ApiOkResponse({ type: EventIdentification })
  @ApiCreatedResponse({ type: EventIdentification })
  async putIdentification(
    @Param('eventId', IdPipe) eventId: string,
    @IfMatchOrNone() version: number | null,
    @Body() body: PutIdentificationBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EventIdentification> {
    return answerPut(response, await this.identification.put(eventId, version, body));
  }
}
