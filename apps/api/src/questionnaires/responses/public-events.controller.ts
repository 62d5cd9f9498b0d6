import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/auth/route-marks';
import { IdPipe, JoinedEvent } from '../../platform/http/request-parts';
import { OwnSteps, OwnStepsBody, PublicEvent, PublicInstrument } from './public-event.dto';
import { PublicEventsService } from './public-events.service';

@ApiTags('public')
@ApiParam({ name: 'joinCode', description: 'as shown in the hall, in any case' })
@Controller('public')
export class PublicEventsController {
  constructor(private readonly events: PublicEventsService) {}

  @Get('events/:joinCode')
  @Public('join-code')
  @ApiOkResponse({ type: PublicEvent })
  getPublicEvent(@JoinedEvent() eventId: string): Promise<PublicEvent> {
    return this.events.event(eventId);
  }

  @Get('instrument-versions/:joinCode/:versionId')
  @Public('join-code')
  @ApiOkResponse({ type: PublicInstrument })
  getPublicInstrument(
    @JoinedEvent() eventId: string,
    @Param('versionId', IdPipe) versionId: string,
  ): Promise<PublicInstrument> {
    return this.events.instrument(eventId, versionId);
  }

  @Post('events/:joinCode/steps')
  @HttpCode(200)
  @Public('join-code')
  @ApiOkResponse({ type: OwnSteps })
  getOwnSteps(@JoinedEvent() eventId: string, @Body() body: OwnStepsBody): Promise<OwnSteps> {
    return this.events.ownSteps(eventId, body.personalCode);
  }
}
