import { Body, Controller, Delete, Get, HttpCode, Param, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can, ReadsNames } from '../../platform/auth/route-marks';
import { answerPut, IdPipe } from '../../platform/http/request-parts';
import { ProgramMember, ProgramMemberList, PutProgramMemberBody } from './program-member.dto';
import { ProgramTeam } from './program-team.service';

@Controller('programs/:programId/members')
export class ProgramMembersController {
  constructor(private readonly team: ProgramTeam) {}

  @Get()
  @Can('team.read')
  @ReadsNames()
  @ApiOkResponse({ type: ProgramMemberList })
  listProgramMembers(@Param('programId', IdPipe) programId: string): Promise<ProgramMemberList> {
    return this.team.list(programId);
  }

  @Put(':memberId')
  @Can('team.manage')
  @ApiCreatedResponse({ type: ProgramMember })
  @ApiOkResponse({ type: ProgramMember })
  async putProgramMember(
    @Param('programId', IdPipe) programId: string,
    @Param('memberId', IdPipe) memberId: string,
    @Body() body: PutProgramMemberBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProgramMember> {
    return answerPut(response, await this.team.put(programId, memberId, body));
  }

  @Delete(':memberId')
  @Can('team.manage')
  @HttpCode(204)
  @ApiNoContentResponse()
  removeProgramMember(
    @Param('programId', IdPipe) programId: string,
    @Param('memberId', IdPipe) memberId: string,
  ): Promise<void> {
    return this.team.remove(programId, memberId);
  }
}
