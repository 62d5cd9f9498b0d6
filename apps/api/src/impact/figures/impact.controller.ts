import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Can } from '../../platform/auth/route-marks';
import { IdPipe } from '../../platform/http/request-parts';
import { ImpactFigures } from './impact.dto';
import { ImpactService } from './impact.service';

/** What events show together: sums of their tallies, so that a nation costs what its events cost, not its answers. */
@ApiTags('impact')
@Controller()
export class ImpactController {
  constructor(private readonly impact: ImpactService) {}

  @Get('impact')
  @Can('impact.read')
  @ApiOkResponse({ type: ImpactFigures })
  getImpact(): Promise<ImpactFigures> {
    return this.impact.ofInstitution();
  }

  @Get('programs/:programId/impact')
  @Can('impact.read')
  @ApiOkResponse({ type: ImpactFigures })
  getProgramImpact(@Param('programId', IdPipe) programId: string): Promise<ImpactFigures> {
    return this.impact.ofProgram(programId);
  }

  /** Events that took place in the area, of the own organisation. */
  @Get('areas/:areaCode/impact')
  @Can('impact.read')
  @ApiOkResponse({ type: ImpactFigures })
  getAreaImpact(@Param('areaCode') areaCode: string): Promise<ImpactFigures> {
    return this.impact.ofArea(areaCode);
  }
}
