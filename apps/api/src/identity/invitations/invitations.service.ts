import { Injectable } from '@nestjs/common';
import { newToken } from '../../platform/auth/tokens';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import { confirms } from '../../platform/http/request-parts';
import type { PutOutcome } from '../../platform/http/request-parts';
import { invitationState, toInvitationDetail } from './invitation.dto';
import type { InvitationDetail, InvitationList, PutInvitationBody } from './invitation.dto';
import { Invitations } from './invitations.repository';

const DAYS_OPEN = 7;

@Injectable()
export class InvitationsService {
  constructor(
    private readonly invitations: Invitations,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async list(): Promise<InvitationList> {
    const now = new Date();
    return { items: (await this.invitations.all()).map((invitation) => toInvitationDetail(invitation, now)) };
  }

  /** The link is shown once: of the token only its hash is kept, so a retry confirms but cannot repeat it. */
  async put(id: string, body: PutInvitationBody): Promise<PutOutcome<InvitationDetail>> {
    const now = new Date();
    const existing = await this.invitations.find(id);
    if (existing) {
      const record = toInvitationDetail(existing, now);
      if (!confirms({ ...record }, body)) throw problem('id-conflict');
      return { created: false, record };
    }
    if (body.role === 'official' && !body.areaCode) {
      throw problem('invalid-input', { errors: [{ field: 'areaCode', code: 'required' }] });
    }
    const { organisationId, actor } = this.unitOfWork;
    if (!actor.userId) throw problem('not-signed-in');
    const { token, hash } = newToken();
    const invitation = {
      organisationId,
      id,
      displayName: body.displayName,
      role: body.role,
      areaCode: body.role === 'official' ? (body.areaCode ?? null) : null,
      createdBy: actor.userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + DAYS_OPEN * 86_400_000),
      acceptedAt: null,
      revokedAt: null,
    };
    await this.invitations.add(invitation, hash);
    return { created: true, record: toInvitationDetail(invitation, now, token) };
  }

  async revoke(id: string): Promise<void> {
    const now = new Date();
    const existing = await this.invitations.find(id);
    if (!existing) throw problem('not-found');
    if (invitationState(existing, now) === 'revoked') return;
    if (!(await this.invitations.end(id, 'revoked_at', now))) throw problem('invitation.ended');
  }
}
