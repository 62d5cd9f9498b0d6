import { Body, Controller, Param, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from '../platform/auth/route-marks';
import { answerPut, IdPipe, JoinedEvent } from '../platform/http/request-parts';
import { PledgeReceipt, PutOwnPledgeBody } from './own-pledge.dto';
import { OwnPledgeService } from './own-pledge.service';

@ApiTags('public')
@ApiParam({ name: 'joinCode', description: 'as shown in the hall, in any case' })
@Controller('public/events/:joinCode/pledges')
export class OwnPledgeController {
  constructor(private readonly pledges: OwnPledgeService) {}

  @Put(':id')
  @Public('join-code', { ownRecord: true })
  @ApiOkResponse({ type: PledgeReceipt })
  @ApiCreatedResponse({ type: PledgeReceipt })
  async putOwnPledge(
    @JoinedEvent() eventId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: PutOwnPledgeBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PledgeReceipt> {
    return answerPut(response, await this.pledges.put(eventId, id, body));
  }
}
