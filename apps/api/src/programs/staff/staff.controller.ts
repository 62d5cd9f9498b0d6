import { Body, Controller, Get, Param, Patch, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can, ReadsNames } from '../../platform/auth/route-marks';
import { answerPut, IdPipe, IfMatch } from '../../platform/http/request-parts';
import {
  ChangeStaffBody,
  PutStaffBody,
  StaffDetail,
  StaffList,
  StaffQuery,
  UnrecordedAccountList,
} from './staff.dto';
import { StaffService } from './staff.service';

@Controller('staff')
export class StaffController {
  constructor(private readonly staff: StaffService) {}

  @Get()
  @Can('team.read')
  @ReadsNames()
  @ApiOkResponse({ type: StaffList })
  listStaff(@Query() query: StaffQuery): Promise<StaffList> {
    return this.staff.list(query);
  }

  /** Colleagues who came by an invitation and whom nobody has recorded yet; on a team they become staff. */
  @Get('unrecorded-accounts')
  @Can('team.manage')
  @ReadsNames()
  @ApiOkResponse({ type: UnrecordedAccountList })
  listUnrecordedAccounts(@Query() query: StaffQuery): Promise<UnrecordedAccountList> {
    return this.staff.unrecordedAccounts(query);
  }

  @Put(':id')
  @Can('team.manage')
  @ApiCreatedResponse({ type: StaffDetail })
  @ApiOkResponse({ type: StaffDetail })
  async putStaff(
    @Param('id', IdPipe) id: string,
    @Body() body: PutStaffBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StaffDetail> {
    return answerPut(response, await this.staff.put(id, body));
  }

  @Patch(':id')
  @Can('team.manage')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: StaffDetail })
  changeStaff(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeStaffBody,
  ): Promise<StaffDetail> {
    return this.staff.patch(id, version, body);
  }
}
