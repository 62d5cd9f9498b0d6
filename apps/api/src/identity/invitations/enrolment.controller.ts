import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { setSessionToken } from '../../platform/auth/cookies';
import { HashesPassword, Public, ReadsNames } from '../../platform/auth/route-marks';
import { CONFIGURATION } from '../../platform/config';
import type { Configuration } from '../../platform/config';
import { problem } from '../../platform/http/problems';
import { SessionDetail } from '../sessions/session.dto';
import type { OpenedSession } from '../sessions/sessions.service';
import { EnrolmentService } from './enrolment.service';
import { InvitationGreeting, JoinBody, NewAccountBody, SetupBody, SetupGreeting } from './invitation.dto';

/** The two doors for people without a session: an invitation, and the first link of an organisation. */
@ApiTags('identity')
@Controller('public')
export class EnrolmentController {
  constructor(
    private readonly enrolment: EnrolmentService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Get('invitations/:token')
  @Public('invitation')
  @ReadsNames()
  @ApiOkResponse({ type: InvitationGreeting })
  getInvitationGreeting(@Param('token') token: string): Promise<InvitationGreeting> {
    return this.enrolment.greet(token);
  }

  @Post('invitations/:token/accept')
  @Public('invitation')
  @HashesPassword()
  @ApiCreatedResponse({ type: SessionDetail })
  async acceptInvitation(
    @Param('token') token: string,
    @Body() body: NewAccountBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDetail> {
    return this.handOver(response, await this.enrolment.acceptAsNew(organisationOf(request), token, body));
  }

  /** With an account that exists already: one person, several organisations. */
  @Post('invitations/:token/join')
  @Public('invitation')
  @HashesPassword()
  @ApiCreatedResponse({ type: SessionDetail })
  async joinByInvitation(
    @Param('token') token: string,
    @Body() body: JoinBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDetail> {
    return this.handOver(response, await this.enrolment.acceptAsKnown(organisationOf(request), token, body));
  }

  @Get('setup/:token')
  @Public()
  @ApiOkResponse({ type: SetupGreeting })
  getSetupGreeting(@Param('token') token: string): Promise<SetupGreeting> {
    return this.enrolment.greetSetup(token);
  }

  @Post('setup/:token')
  @Public()
  @ApiCreatedResponse({ type: SessionDetail })
  async setUp(
    @Param('token') token: string,
    @Body() body: SetupBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDetail> {
    return this.handOver(response, await this.enrolment.setUp(token, body));
  }

  private handOver(response: Response, opened: OpenedSession): SessionDetail {
    setSessionToken(response, this.configuration.secure, opened.token, opened.expiresAt);
    return opened.detail;
  }
}

function organisationOf(request: Request): string {
  if (!request.actor) throw problem('not-found');
  return request.actor.organisationId;
}
