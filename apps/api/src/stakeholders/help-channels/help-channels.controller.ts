import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { helpChannelsFor } from '@ikrar/domain';
import { Public } from '../../platform/auth/route-marks';
import { HelpChannelList, HelpChannelsQuery } from './help-channel.dto';

/** No sign-in, no transaction, and no trace of who asks: looking for help is nobody's business. */
@ApiTags('stakeholders')
@Controller('public/help-channels')
export class HelpChannelsController {
  @Get()
  @Public()
  @ApiOkResponse({ type: HelpChannelList })
  listHelpChannels(@Query() { area, service }: HelpChannelsQuery): HelpChannelList {
    const channels = helpChannelsFor(area ?? null, service ?? null);
    return { items: channels.map((channel) => ({ ...channel, services: [...channel.services] })) };
  }
}
