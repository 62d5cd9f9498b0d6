import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Put, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { clearSessionToken, setSessionToken } from '../../platform/auth/cookies';
import { Can, HashesPassword, Public, ReadsNames } from '../../platform/auth/route-marks';
import { CONFIGURATION } from '../../platform/config';
import type { Configuration } from '../../platform/config';
import { problem } from '../../platform/http/problems';
import {
  ChangeAccountBody,
  ChangePasswordBody,
  SessionDetail,
  SignInBody,
  SwitchMembershipBody,
} from './session.dto';
import { SessionsService } from './sessions.service';
import type { OpenedSession } from './sessions.service';

@ApiTags('identity')
@Controller('session')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Post()
  @Public()
  @ApiCreatedResponse({ type: SessionDetail })
  async signIn(
    @Body() body: SignInBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDetail> {
    return this.handOver(response, await this.sessions.signIn(body));
  }

  @Get()
  @Can('session.read')
  @ReadsNames()
  @ApiOkResponse({ type: SessionDetail })
  getSession(): Promise<SessionDetail> {
    return this.sessions.detail();
  }

  @Delete()
  @Can('session.manage')
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.signOut(tokenOf(request));
    clearSessionToken(response, this.configuration.secure);
  }

  @Put('membership')
  @Can('session.manage')
  @ApiOkResponse({ type: SessionDetail })
  async switchMembership(
    @Body() body: SwitchMembershipBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDetail> {
    return this.handOver(response, await this.sessions.switchTo(body.membershipId, tokenOf(request)));
  }

  @Post('password')
  @Can('session.manage')
  @HashesPassword()
  @HttpCode(204)
  @ApiNoContentResponse()
  async changePassword(@Body() body: ChangePasswordBody, @Req() request: Request): Promise<void> {
    if (!request.actor) throw problem('not-signed-in');
    await this.sessions.changePassword(request.actor, body, tokenOf(request));
  }

  @Patch('account')
  @Can('session.manage')
  @HttpCode(204)
  @ApiNoContentResponse()
  async changeAccount(@Body() body: ChangeAccountBody): Promise<void> {
    await this.sessions.changeLocale(body.locale);
  }

  private handOver(response: Response, opened: OpenedSession): SessionDetail {
    setSessionToken(response, this.configuration.secure, opened.token, opened.expiresAt);
    return opened.detail;
  }
}

function tokenOf(request: Request): string {
  if (!request.sessionToken) throw problem('not-signed-in');
  return request.sessionToken;
}
