import { Controller, Delete, HttpCode, Param, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can } from '../../../platform/auth/route-marks';
import { answerPut, IdPipe } from '../../../platform/http/request-parts';
import { VersionSummary } from '../version.dto';
import { InstrumentRetirementsService } from './instrument-retirements.service';

@ApiTags('questionnaires')
@Controller('instrument-versions/:versionId/retirement')
export class InstrumentRetirementsController {
  constructor(private readonly retirements: InstrumentRetirementsService) {}

  @Put()
  @Can('instrument.publish')
  @ApiOkResponse({ type: VersionSummary })
  @ApiCreatedResponse({ type: VersionSummary })
  async retireInstrumentVersion(
    @Param('versionId', IdPipe) versionId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<VersionSummary> {
    return answerPut(response, await this.retirements.retire(versionId));
  }

  @Delete()
  @HttpCode(204)
  @Can('instrument.publish')
  @ApiNoContentResponse()
  restoreInstrumentVersion(@Param('versionId', IdPipe) versionId: string): Promise<void> {
    return this.retirements.restore(versionId);
  }
}
