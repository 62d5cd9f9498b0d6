import { Controller, Delete, Get, HttpCode, Param, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { AREA_TAGS } from '@ikrar/domain';
import type { AreaTag } from '@ikrar/domain';
import { Can } from '../platform/auth/route-marks';
import { answerPut } from '../platform/http/request-parts';
import { AreaCodePipe } from './area-code.pipe';
import { AreaTagPipe } from './area-tag.pipe';
import { AreaDetail, AreaList, AreaTagged, ListAreasQuery } from './area.dto';
import { AreasService } from './areas.service';

@ApiTags('regions')
@Controller('areas')
export class AreasController {
  constructor(private readonly areas: AreasService) {}

  @Get()
  @Can('area.read')
  @ApiOkResponse({ type: AreaList })
  listAreas(@Query() query: ListAreasQuery): Promise<AreaList> {
    return this.areas.list(query);
  }

  @Get(':code')
  @Can('area.read')
  @ApiOkResponse({ type: AreaDetail })
  getArea(@Param('code', AreaCodePipe) code: string): Promise<AreaDetail> {
    return this.areas.get(code);
  }

  @Put(':code/tags/:tag')
  @Can('area.tag')
  @ApiParam({ name: 'tag', enum: AREA_TAGS })
  @ApiOkResponse({ type: AreaTagged })
  @ApiCreatedResponse({ type: AreaTagged })
  async putAreaTag(
    @Param('code', AreaCodePipe) code: string,
    @Param('tag', AreaTagPipe) tag: AreaTag,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AreaTagged> {
    return answerPut(response, await this.areas.putTag(code, tag));
  }

  @Delete(':code/tags/:tag')
  @Can('area.tag')
  @HttpCode(204)
  @ApiParam({ name: 'tag', enum: AREA_TAGS })
  @ApiNoContentResponse()
  removeAreaTag(
    @Param('code', AreaCodePipe) code: string,
    @Param('tag', AreaTagPipe) tag: AreaTag,
  ): Promise<void> {
    return this.areas.removeTag(code, tag);
  }
}
