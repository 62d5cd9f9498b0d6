import { Body, Controller, Delete, Get, Param, Patch, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can } from '../../platform/auth/route-marks';
import { answerPut, IdPipe, IfMatch } from '../../platform/http/request-parts';
import {
  ChangeStakeholderOrganisationBody,
  PutStakeholderOrganisationBody,
  ShareBody,
  StakeholderOrganisationDetail,
  StakeholderOrganisationList,
  StakeholderOrganisationsQuery,
} from './stakeholder-organisation.dto';
import { StakeholderOrganisationsService } from './stakeholder-organisations.service';

@ApiTags('stakeholders')
@Controller('stakeholder-organisations')
export class StakeholderOrganisationsController {
  constructor(private readonly organisations: StakeholderOrganisationsService) {}

  @Get()
  @Can('stakeholder.read')
  @ApiOkResponse({ type: StakeholderOrganisationList })
  listStakeholderOrganisations(
    @Query() query: StakeholderOrganisationsQuery,
  ): Promise<StakeholderOrganisationList> {
    return this.organisations.list(query);
  }

  @Get(':id')
  @Can('stakeholder.read')
  @ApiOkResponse({ type: StakeholderOrganisationDetail })
  getStakeholderOrganisation(@Param('id', IdPipe) id: string): Promise<StakeholderOrganisationDetail> {
    return this.organisations.get(id);
  }

  @Put(':id')
  @Can('stakeholder.write')
  @ApiOkResponse({ type: StakeholderOrganisationDetail })
  @ApiCreatedResponse({ type: StakeholderOrganisationDetail })
  async putStakeholderOrganisation(
    @Param('id', IdPipe) id: string,
    @Body() body: PutStakeholderOrganisationBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StakeholderOrganisationDetail> {
    return answerPut(response, await this.organisations.put(id, body));
  }

  @Patch(':id')
  @Can('stakeholder.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: StakeholderOrganisationDetail })
  changeStakeholderOrganisation(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeStakeholderOrganisationBody,
  ): Promise<StakeholderOrganisationDetail> {
    return this.organisations.patch(id, version, body);
  }

  @Put(':id/share')
  @Can('stakeholder.share')
  @ApiOkResponse({ type: StakeholderOrganisationDetail })
  shareStakeholderOrganisation(
    @Param('id', IdPipe) id: string,
    @Body() { agreementId }: ShareBody,
  ): Promise<StakeholderOrganisationDetail> {
    return this.organisations.share(id, agreementId);
  }

  @Delete(':id/share')
  @Can('stakeholder.share')
  @ApiOkResponse({ type: StakeholderOrganisationDetail })
  unshareStakeholderOrganisation(@Param('id', IdPipe) id: string): Promise<StakeholderOrganisationDetail> {
    return this.organisations.unshare(id);
  }
}
