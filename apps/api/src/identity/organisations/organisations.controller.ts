import { Body, Controller, Get, Patch, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Can } from '../../platform/auth/route-marks';
import { IfMatch } from '../../platform/http/request-parts';
import { ChangeOrganisationBody, OfficeList, OfficesQuery, OrganisationDetail } from './organisation.dto';
import { OrganisationsService } from './organisations.service';

@ApiTags('identity')
@Controller()
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  @Get('organisation')
  @Can('organisation.read')
  @ApiOkResponse({ type: OrganisationDetail })
  getOrganisation(): Promise<OrganisationDetail> {
    return this.organisations.detail();
  }

  @Patch('organisation')
  @Can('organisation.update')
  @ApiOkResponse({ type: OrganisationDetail })
  changeOrganisation(
    @IfMatch() version: number,
    @Body() body: ChangeOrganisationBody,
  ): Promise<OrganisationDetail> {
    return this.organisations.change(version, body);
  }

  /** Offices to share with; they hold no name of a person. */
  @Get('offices')
  @Can('agreement.read')
  @ApiOkResponse({ type: OfficeList })
  listOffices(@Query() query: OfficesQuery): Promise<OfficeList> {
    return this.organisations.offices(query);
  }
}
