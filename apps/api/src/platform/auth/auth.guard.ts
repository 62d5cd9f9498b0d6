import { Inject, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { can, parsePersonalCode, scopePattern } from '@ikrar/domain';
import type { Permission } from '@ikrar/domain';
import { CONFIGURATION } from '../config';
import type { Configuration } from '../config';
import { Lookups } from '../database/lookups.repository';
import type { SessionRow } from '../database/lookups.repository';
import { problem } from '../http/problems';
import type { Actor } from './actor';
import { systemActor } from './actor';
import { readSessionToken } from './cookies';
import { CAN, PUBLIC } from './route-marks';
import { IDLE_MINUTES } from './session-facts';
import type { PublicMark } from './route-marks';
import { refuseForeignRequest } from './same-site';
import { hashToken } from './tokens';

const TOUCH_SECONDS = 60;
const ID = /^[0-9a-f-]{36}$/i;

declare module 'express-serve-static-core' {
  interface Request {
    actor?: Actor;
    /** The event behind the join code of a public route. */
    eventId?: string;
    sessionToken?: string;
  }
}

/** Deny by default: a route without a mark answers nobody. Establishes who acts, before any transaction. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly lookups: Lookups,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    refuseForeignRequest(request);
    const mark = this.reflector.get<PublicMark | undefined>(PUBLIC, context.getHandler());
    if (mark) {
      await this.admitPublic(mark, request);
      return true;
    }
    const permission = this.reflector.get<Permission | undefined>(CAN, context.getHandler());
    if (!permission) throw problem('not-allowed');
    const session = await this.readSession(request);
    if (!session) throw problem('not-signed-in');
    if (!can(session.role, permission)) throw problem('not-allowed');
    request.actor = {
      organisationId: session.organisationId,
      role: session.role,
      userId: session.userId,
      membershipId: session.membershipId,
      scope: session.areaCode ? [scopePattern(session.areaCode)] : [],
      agreements: session.agreements,
    };
    return true;
  }

  private async readSession(request: Request): Promise<SessionRow | null> {
    const token = readSessionToken(request, this.configuration.secure);
    if (!token) return null;
    const now = new Date();
    const hash = hashToken(token);
    const session = await this.lookups.session(hash, now, new Date(now.getTime() - IDLE_MINUTES * 60_000));
    if (!session) return null;
    if (now.getTime() - session.seenAt.getTime() > TOUCH_SECONDS * 1000)
      await this.lookups.touchSession(hash, now);
    request.sessionToken = token;
    return session;
  }

  private async admitPublic(mark: PublicMark, request: Request): Promise<void> {
    if (mark.context === 'join-code') {
      const event = await this.lookups.eventOfCode(String(request.params['joinCode'] ?? '').toUpperCase());
      if (!event) throw problem('not-found');
      request.eventId = event.eventId;
      request.actor = { ...systemActor(event.organisationId), role: 'public', scope: publicScope(request) };
    }
    if (mark.context === 'invitation') {
      const organisationId = await this.lookups.organisationOfInvitation(
        hashToken(String(request.params['token'] ?? '')),
      );
      if (!organisationId) throw problem('not-found');
      request.actor = systemActor(organisationId);
    }
  }
}

/** The public is confined to the code it typed and the id its phone made; anything else is left out. */
function publicScope(request: Request): string[] {
  const body: unknown = request.body;
  const typed = body && typeof body === 'object' && 'personalCode' in body ? body.personalCode : null;
  const parsed = typeof typed === 'string' ? parsePersonalCode(typed) : null;
  const id = String(request.params['id'] ?? '');
  return [...(parsed?.ok ? [parsed.code] : []), ...(ID.test(id) ? [id.toLowerCase()] : [])];
}
