import { Body, Controller, Delete, Get, HttpCode, Param, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can, ReadsNames } from '../../platform/auth/route-marks';
import { answerPut, IdPipe } from '../../platform/http/request-parts';
import { InvitationDetail, InvitationList, PutInvitationBody } from './invitation.dto';
import { InvitationsService } from './invitations.service';

@ApiTags('identity')
@Controller('invitations')
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Get()
  @Can('invitation.manage')
  @ReadsNames()
  @ApiOkResponse({ type: InvitationList })
  listInvitations(): Promise<InvitationList> {
    return this.invitations.list();
  }

  @Put(':id')
  @Can('invitation.manage')
  @ApiOkResponse({ type: InvitationDetail })
  @ApiCreatedResponse({ type: InvitationDetail })
  async putInvitation(
    @Param('id', IdPipe) id: string,
    @Body() body: PutInvitationBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InvitationDetail> {
    return answerPut(response, await this.invitations.put(id, body));
  }

  @Delete(':id')
  @Can('invitation.manage')
  @HttpCode(204)
  @ApiNoContentResponse()
  revokeInvitation(@Param('id', IdPipe) id: string): Promise<void> {
    return this.invitations.revoke(id);
  }
}
