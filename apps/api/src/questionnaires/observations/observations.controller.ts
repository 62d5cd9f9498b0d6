import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can, ReadsNames } from '../../platform/auth/route-marks';
import { answerPut, IdPipe } from '../../platform/http/request-parts';
import { ObservationDetail, ObservationList, PutObservationBody } from './observation.dto';
import { ObservationsService } from './observations.service';

@ApiTags('questionnaires')
@Controller('events/:eventId/observations')
export class ObservationsController {
  constructor(private readonly observations: ObservationsService) {}

  @Get()
  @Can('deployment.read')
  @ReadsNames()
  @ApiOkResponse({ type: ObservationList })
  listObservations(@Param('eventId', IdPipe) eventId: string): Promise<ObservationList> {
    return this.observations.list(eventId);
  }

  @Put(':id')
  @Can('deployment.manage')
  @ApiOkResponse({ type: ObservationDetail, description: 'the same sheet was here already' })
  @ApiCreatedResponse({ type: ObservationDetail })
  async putObservation(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: PutObservationBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ObservationDetail> {
    return answerPut(response, await this.observations.put(eventId, id, body));
  }
}
