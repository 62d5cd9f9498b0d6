import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can } from '../platform/auth/route-marks';
import { answerPut, IdPipe } from '../platform/http/request-parts';
import { PledgeTextDetail, PledgeTextList, PutPledgeTextBody, UsePledgeTextBody } from './pledge-text.dto';
import { PledgeTextsService } from './pledge-texts.service';

@ApiTags('pledges')
@Controller()
export class PledgeTextsController {
  constructor(private readonly texts: PledgeTextsService) {}

  @Get('pledge-texts')
  @Can('pledge.read')
  @ApiOkResponse({ type: PledgeTextList })
  listPledgeTexts(): Promise<PledgeTextList> {
    return this.texts.list();
  }

  @Put('pledge-texts/:id')
  @Can('pledge-text.write')
  @ApiOkResponse({ type: PledgeTextDetail })
  @ApiCreatedResponse({ type: PledgeTextDetail })
  async putPledgeText(
    @Param('id', IdPipe) id: string,
    @Body() body: PutPledgeTextBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PledgeTextDetail> {
    return answerPut(response, await this.texts.put(id, body));
  }

  /** Which wording the event speaks. */
  @Put('events/:eventId/pledge-text')
  @Can('pledge.write')
  @ApiOkResponse({ type: PledgeTextDetail })
  usePledgeText(
    @Param('eventId', IdPipe) eventId: string,
    @Body() body: UsePledgeTextBody,
  ): Promise<PledgeTextDetail> {
    return this.texts.useAt(eventId, body.pledgeTextId);
  }
}
