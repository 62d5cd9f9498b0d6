import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can } from '../../../platform/auth/route-marks';
import { answerPut, IdPipe } from '../../../platform/http/request-parts';
import {
  EquivalenceQuery,
  PutVersionEquivalenceBody,
  VersionEquivalenceDetail,
  VersionEquivalenceList,
} from './version-equivalence.dto';
import { VersionEquivalencesService } from './version-equivalences.service';

@ApiTags('questionnaires')
@Controller('version-equivalences')
export class VersionEquivalencesController {
  constructor(private readonly equivalences: VersionEquivalencesService) {}

  @Get()
  @Can('instrument.read')
  @ApiOkResponse({ type: VersionEquivalenceList })
  listVersionEquivalences(@Query() query: EquivalenceQuery): Promise<VersionEquivalenceList> {
    return this.equivalences.list(query.versionId);
  }

  @Put(':id')
  @Can('instrument.write')
  @ApiOkResponse({ type: VersionEquivalenceDetail })
  @ApiCreatedResponse({ type: VersionEquivalenceDetail })
  async putVersionEquivalence(
    @Param('id', IdPipe) id: string,
    @Body() body: PutVersionEquivalenceBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<VersionEquivalenceDetail> {
    return answerPut(response, await this.equivalences.put(id, body));
  }

  @Delete(':id')
  @HttpCode(204)
  @Can('instrument.write')
  @ApiNoContentResponse()
  removeVersionEquivalence(@Param('id', IdPipe) id: string): Promise<void> {
    return this.equivalences.remove(id);
  }
}
