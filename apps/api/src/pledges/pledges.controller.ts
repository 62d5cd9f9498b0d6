import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { PutConsentBody } from '../participants';
import { Can, ReadsNames } from '../platform/auth/route-marks';
import { answerPut, IdPipe, IfMatch } from '../platform/http/request-parts';
import { PledgeSharingService } from './pledge-sharing.service';
import {
  ChangePledgeBody,
  MovePledgeBody,
  PledgeDetail,
  PledgeList,
  PledgeQuery,
  PutPledgeBody,
  SharePledgeBody,
} from './pledge.dto';
import { PledgesService } from './pledges.service';

@ApiTags('pledges')
@Controller()
export class PledgesController {
  constructor(
    private readonly pledges: PledgesService,
    private readonly sharing: PledgeSharingService,
  ) {}

  @Get('events/:eventId/pledges')
  @Can('pledge.read')
  @ReadsNames()
  @ApiOkResponse({ type: PledgeList })
  listEventPledges(
    @Param('eventId', IdPipe) eventId: string,
    @Query() query: PledgeQuery,
  ): Promise<PledgeList> {
    return this.pledges.list(query, eventId);
  }

  @Put('events/:eventId/pledges/:id')
  @Can('pledge.write')
  @ApiOkResponse({ type: PledgeDetail })
  @ApiCreatedResponse({ type: PledgeDetail })
  async putPledge(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: PutPledgeBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PledgeDetail> {
    return answerPut(response, await this.pledges.put(eventId, id, body));
  }

  @Get('pledges')
  @Can('pledge.read')
  @ReadsNames()
  @ApiOkResponse({ type: PledgeList })
  listPledges(@Query() query: PledgeQuery): Promise<PledgeList> {
    return this.pledges.list(query, null);
  }

  @Get('pledges/:id')
  @Can('pledge.read')
  @ReadsNames()
  @ApiOkResponse({ type: PledgeDetail })
  getPledge(@Param('id', IdPipe) id: string): Promise<PledgeDetail> {
    return this.pledges.detail(id);
  }

  @Patch('pledges/:id')
  @ApiHeader({ name: 'If-Match', required: true })
  @Can('pledge.write')
  @ApiOkResponse({ type: PledgeDetail })
  changePledge(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangePledgeBody,
  ): Promise<PledgeDetail> {
    return this.pledges.change(id, version, body);
  }

  @Post('pledges/:id/status')
  @ApiHeader({ name: 'If-Match', required: true })
  @Can('pledge.write')
  @HttpCode(200)
  @ApiOkResponse({ type: PledgeDetail })
  movePledge(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: MovePledgeBody,
  ): Promise<PledgeDetail> {
    return this.pledges.move(id, version, body);
  }

  @Put('pledges/:id/guardian-consents/:consentId')
  @ApiHeader({ name: 'If-Match', required: true })
  @Can('consent.record')
  @ApiOkResponse({ type: PledgeDetail })
  @ApiCreatedResponse({ type: PledgeDetail })
  async putGuardianConsent(
    @Param('id', IdPipe) id: string,
    @Param('consentId', IdPipe) consentId: string,
    @IfMatch() version: number,
    @Body() body: PutConsentBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PledgeDetail> {
    return answerPut(response, await this.sharing.recordGuardianConsent(id, version, consentId, body));
  }

  @Put('pledges/:id/share')
  @ApiHeader({ name: 'If-Match', required: true })
  @Can('pledge.share')
  @ApiOkResponse({ type: PledgeDetail })
  sharePledge(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: SharePledgeBody,
  ): Promise<PledgeDetail> {
    return this.sharing.share(id, version, body);
  }

  @Delete('pledges/:id/share')
  @Can('pledge.share')
  @HttpCode(200)
  @ApiOkResponse({ type: PledgeDetail })
  unsharePledge(@Param('id', IdPipe) id: string): Promise<PledgeDetail> {
    return this.sharing.unshare(id);
  }
}
