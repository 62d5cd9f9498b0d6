import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/route-marks';
import { Lookups } from '../database/lookups.repository';
import { OneOf } from './fields';
import { problem } from './problems';

export class Health {
  @OneOf(['live', 'ready'])
  status: string;
}

@ApiTags('platform')
@Controller('health')
export class HealthController {
  constructor(private readonly lookups: Lookups) {}

  @Get('live')
  @Public()
  @ApiOkResponse({ type: Health })
  getLiveness(): Health {
    return { status: 'live' };
  }

  /** Ready once the database answers and the areas are loaded. */
  @Get('ready')
  @Public()
  @ApiOkResponse({ type: Health })
  async getReadiness(): Promise<Health> {
    if (!(await this.lookups.isReady())) throw problem('unavailable');
    return { status: 'ready' };
  }
}
