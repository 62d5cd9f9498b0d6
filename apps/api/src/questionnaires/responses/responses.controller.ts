import { Body, Controller, Param, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../platform/auth/actor';
import { Public, RunsHotTransaction } from '../../platform/auth/route-marks';
import { ActorOfRequest, answerPut, IdPipe, JoinedEvent } from '../../platform/http/request-parts';
import { PutResponseBody, ResponseReceipt } from './response.dto';
import { ResponsesService } from './responses.service';

@ApiTags('public')
@ApiParam({ name: 'joinCode', description: 'as shown in the hall, in any case' })
@Controller('public/events/:joinCode/responses')
export class ResponsesController {
  constructor(private readonly responses: ResponsesService) {}

  @Put(':id')
  @Public('join-code', { ownRecord: true })
  @RunsHotTransaction()
  @ApiOkResponse({ type: ResponseReceipt, description: 'the same answers were here already' })
  @ApiCreatedResponse({ type: ResponseReceipt })
  async putResponse(
    @ActorOfRequest() actor: Actor,
    @JoinedEvent() eventId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: PutResponseBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ResponseReceipt> {
    return answerPut(response, await this.responses.put(actor, eventId, id, body));
  }
}
