import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/auth/route-marks';
import { AreaChoices } from './area-choices.repository';
import { PublicAreaList, PublicAreasQuery } from './public-area.dto';

/** The steps of an area question, from the province to the kelurahan. They change once a year at most. */
@ApiTags('public')
@Controller('public/areas')
export class PublicAreasController {
  constructor(private readonly areas: AreaChoices) {}

  @Get()
  @Public()
  @Header('Cache-Control', 'public, max-age=86400')
  @ApiOkResponse({ type: PublicAreaList })
  async listPublicAreas(@Query() { under }: PublicAreasQuery): Promise<PublicAreaList> {
    return { items: await this.areas.below(under ?? null) };
  }
}
