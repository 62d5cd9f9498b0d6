import { Body, Controller, Delete, Get, HttpCode, Param, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can, ReadsNames } from '../../platform/auth/route-marks';
import { answerPut, IdPipe } from '../../platform/http/request-parts';
import { EventMember, EventMemberList, PutEventMemberBody } from './event-member.dto';
import { EventTeam } from './event-team.service';

@Controller('events/:eventId/members')
export class EventMembersController {
  constructor(private readonly team: EventTeam) {}

  @Get()
  @Can('team.read')
  @ReadsNames()
  @ApiOkResponse({ type: EventMemberList })
  listEventMembers(@Param('eventId', IdPipe) eventId: string): Promise<EventMemberList> {
    return this.team.list(eventId);
  }

  @Put(':memberId')
  @Can('team.manage')
  @ApiCreatedResponse({ type: EventMember })
  @ApiOkResponse({ type: EventMember })
  async putEventMember(
    @Param('eventId', IdPipe) eventId: string,
    @Param('memberId', IdPipe) memberId: string,
    @Body() body: PutEventMemberBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EventMember> {
    return answerPut(response, await this.team.put(eventId, memberId, body));
  }

  @Delete(':memberId')
  @Can('team.manage')
  @HttpCode(204)
  @ApiNoContentResponse()
  removeEventMember(
    @Param('eventId', IdPipe) eventId: string,
    @Param('memberId', IdPipe) memberId: string,
  ): Promise<void> {
    return this.team.remove(eventId, memberId);
  }
}
