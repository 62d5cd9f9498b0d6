import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Can, ReadsNames } from '../../platform/auth/route-marks';
import { DistrictDetail } from './district.dto';
import { DistrictService } from './district.service';

@ApiTags('impact')
@Controller('district')
export class DistrictController {
  constructor(private readonly district: DistrictService) {}

  @Get()
  @Can('district.read')
  @ReadsNames()
  @ApiOkResponse({ type: DistrictDetail })
  getDistrict(): Promise<DistrictDetail> {
    return this.district.get();
  }
}
