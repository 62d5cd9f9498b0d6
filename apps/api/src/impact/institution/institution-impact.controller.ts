import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Can } from '../../platform/auth/route-marks';
import { InstitutionImpact } from './institution-impact.dto';
import { InstitutionImpactService } from './institution-impact.service';

@ApiTags('impact')
@Controller('impact')
export class InstitutionImpactController {
  constructor(private readonly impact: InstitutionImpactService) {}

  @Get()
  @Can('impact.read')
  @ApiOkResponse({ type: InstitutionImpact })
  getImpact(): Promise<InstitutionImpact> {
    return this.impact.impact();
  }
}
