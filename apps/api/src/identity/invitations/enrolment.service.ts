import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit';
import { Accounts } from '../../platform/auth/accounts.repository';
import type { Account, MembershipOfAccount, NewAccount } from '../../platform/auth/accounts.repository';
import { systemActor } from '../../platform/auth/actor';
import { Passwords } from '../../platform/auth/passwords';
import { hashToken } from '../../platform/auth/tokens';
import { newId } from '../../platform/database/new-id';
import { violatedConstraint } from '../../platform/database/pg-errors';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import type { Organisation } from '../organisations/organisation.entity';
import { Organisations } from '../organisations/organisations.repository';
import { refuseWeakPassword } from '../password-strength';
import { SessionsService } from '../sessions/sessions.service';
import type { OpenedSession } from '../sessions/sessions.service';
import { invitationState } from './invitation.dto';
import type {
  InvitationGreeting,
  JoinBody,
  NewAccountBody,
  SetupBody,
  SetupGreeting,
} from './invitation.dto';
import type { Invitation } from './invitation.entity';
import { Invitations } from './invitations.repository';

/** A name to sign in with that somebody else has, by the key that says so. */
const TAKEN: Readonly<Record<string, 'email' | 'username'>> = {
  users_email_key: 'email',
  users_username_key: 'username',
};

/** How somebody comes in: by invitation, with an account she has already, or as the first of an organisation. */
@Injectable()
export class EnrolmentService {
  constructor(
    private readonly invitations: Invitations,
    private readonly organisations: Organisations,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  async greet(token: string): Promise<InvitationGreeting> {
    const invitation = await this.openInvitation(token);
    const { name } = await this.organisations.own();
    return { organisationName: name, displayName: invitation.displayName, role: invitation.role };
  }

  async acceptAsNew(organisationId: string, token: string, body: NewAccountBody): Promise<OpenedSession> {
    const account = await this.prepareAccount(body, '');
    return this.accept(organisationId, token, account, () => this.addAccount(account, ''));
  }

  async acceptAsKnown(organisationId: string, token: string, body: JoinBody): Promise<OpenedSession> {
    const account = await this.sessions.prove(body.identifier, body.password);
    return this.accept(organisationId, token, account, async () => undefined);
  }

  async greetSetup(token: string): Promise<SetupGreeting> {
    const expiresAt = await this.invitations.setupExpiry(hashToken(token), new Date());
    if (!expiresAt) throw problem('setup.ended');
    return { expiresAt: expiresAt.toISOString() };
  }

  async setUp(token: string, body: SetupBody): Promise<OpenedSession> {
    const { kind, areaCode } = body.organisation;
    if (kind === 'government_office' && !areaCode) {
      throw problem('invalid-input', { errors: [{ field: 'organisation.areaCode', code: 'required' }] });
    }
    const account = await this.prepareAccount(body.administrator, 'administrator.');
    const now = new Date();
    const organisation: Organisation = {
      id: newId(),
      name: body.organisation.name,
      shortName: body.organisation.shortName,
      kind,
      areaCode: areaCode ?? null,
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
    return this.unitOfWork.run(systemActor(organisation.id), 'write', () =>
      this.audit.around('setUp', organisation.id, async () => {
        if (!(await this.invitations.useSetup(hashToken(token), now))) throw problem('setup.ended');
        await this.organisations.add(organisation);
        await this.addAccount(account, 'administrator.');
        return this.enrol(account, organisation, 'admin', null);
      }),
    );
  }

  private accept(
    organisationId: string,
    token: string,
    account: Account,
    addAccount: () => Promise<void>,
  ): Promise<OpenedSession> {
    return this.unitOfWork.run(systemActor(organisationId), 'write', () =>
      this.audit.around('acceptInvitation', null, async () => {
        const invitation = await this.openInvitation(token);
        if (!(await this.invitations.end(invitation.id, 'accepted_at', new Date())))
          throw problem('invitation.ended');
        await addAccount();
        this.audit.subject(invitation.id);
        return this.enrol(account, await this.organisations.own(), invitation.role, invitation.areaCode);
      }),
    );
  }

  private async enrol(
    account: Account,
    organisation: Organisation,
    role: MembershipOfAccount['role'],
    areaCode: string | null,
  ): Promise<OpenedSession> {
    const membership: MembershipOfAccount = {
      id: newId(),
      organisationId: organisation.id,
      organisationName: organisation.name,
      organisationKind: organisation.kind,
      role,
      areaCode,
    };
    await this.accounts.addMembership({ ...membership, userId: account.id }, new Date());
    return this.sessions.open(account, membership, [membership], 'desk');
  }

  /** Only the database knows for certain what is taken; the form needs to know at which field. */
  private async addAccount(account: NewAccount, prefix: string): Promise<void> {
    try {
      await this.accounts.add(account, new Date());
    } catch (error) {
      const field = TAKEN[violatedConstraint(error) ?? ''];
      if (!field) throw error;
      throw problem('account.identifier-taken', {
        errors: [{ field: `${prefix}${field}`, code: `${field}-taken` }],
      });
    }
  }

  private async openInvitation(token: string): Promise<Invitation> {
    const invitation = await this.invitations.findByToken(hashToken(token));
    if (!invitation) throw problem('not-found');
    if (invitationState(invitation, new Date()) !== 'open') throw problem('invitation.ended');
    return invitation;
  }

  /** Checked and hashed before any transaction. */
  private async prepareAccount(body: NewAccountBody, prefix: string) {
    const email = body.email?.trim().toLowerCase() ?? null;
    const username = body.username?.trim().toLowerCase() ?? null;
    if (!email && !username)
      throw problem('invalid-input', { errors: [{ field: `${prefix}username`, code: 'required' }] });
    refuseWeakPassword(`${prefix}password`, body.password, [body.displayName, email ?? '', username ?? '']);
    return {
      id: newId(),
      displayName: body.displayName.trim(),
      email,
      username,
      passwordHash: await this.passwords.hash(body.password),
      locale: body.locale ?? 'id',
      isDemo: false,
    };
  }
}
