import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Can, ReadsNames } from '../../platform/auth/route-marks';
import { IdPipe, IfMatch } from '../../platform/http/request-parts';
import { ChangeMembershipBody, MembershipDetail, MembershipList, MembershipsQuery } from './member.dto';
import { MembersService } from './members.service';

@ApiTags('identity')
@Controller('memberships')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Get()
  @Can('membership.read')
  @ReadsNames()
  @ApiOkResponse({ type: MembershipList })
  listMemberships(@Query() query: MembershipsQuery): Promise<MembershipList> {
    return this.members.list(query);
  }

  @Patch(':id')
  @Can('membership.manage')
  @ApiOkResponse({ type: MembershipDetail })
  changeMembership(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeMembershipBody,
  ): Promise<MembershipDetail> {
    return this.members.change(id, version, body);
  }
}
