import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '@ikrar/domain';
import { Audit } from '../../platform/audit/audit';
import { Accounts } from '../../platform/auth/accounts.repository';
import type { Account, MembershipOfAccount } from '../../platform/auth/accounts.repository';
import type { Actor } from '../../platform/auth/actor';
import { actorOf } from '../../platform/auth/actor';
import { Passwords } from '../../platform/auth/passwords';
import { sessionExpiry } from '../../platform/auth/session-facts';
import { Throttle } from '../../platform/auth/throttle.repository';
import { hashToken, newToken } from '../../platform/auth/tokens';
import { CONFIGURATION } from '../../platform/config';
import type { Configuration } from '../../platform/config';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import { refuseWeakPassword } from '../password-strength';
import type { ChangePasswordBody, SessionDetail, SignInBody } from './session.dto';

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly detail: SessionDetail;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async signIn(body: SignInBody): Promise<OpenedSession> {
    const account = await this.prove(body.identifier, body.password);
    const memberships = await this.accounts.membershipsOf(account.id);
    const membership = memberships[0];
    if (!membership) throw problem('session.wrong-credentials');
    return this.unitOfWork.run(actorOf(account.id, membership), 'write', () =>
      this.audit.around('signIn', null, () =>
        this.open(account, membership, memberships, body.device ? 'device' : 'desk'),
      ),
    );
  }

  /** Same answer and same time for an unknown name and a wrong password. */
  async prove(identifier: string, password: string): Promise<Account> {
    const name = identifier.trim().toLowerCase();
    const now = new Date();
    await this.throttle.refuseIfBlocked(name, now);
    const account = await this.accounts.findBySignInName(name);
    const proven = await this.passwords.verify(account?.passwordHash ?? null, password);
    if (!account || !proven) {
      await this.throttle.countFailure(name, now);
      throw problem('session.wrong-credentials');
    }
    if (account.isDemo && !this.configuration.demoSignIn) throw problem('session.demo-closed');
    await this.throttle.forget(name);
    return account;
  }

  async detail(): Promise<SessionDetail> {
    const { userId, membershipId } = this.unitOfWork.actor;
    const account = userId ? await this.accounts.find(userId) : null;
    const memberships = userId ? await this.accounts.membershipsOf(userId) : [];
    const membership = memberships.find((one) => one.id === membershipId);
    if (!account || !membership) throw problem('not-signed-in');
    return describe(account, membership, memberships);
  }

  /** Another organisation is another session: the token is made anew. */
  async switchTo(membershipId: string, oldToken: string): Promise<OpenedSession> {
    const { userId } = this.unitOfWork.actor;
    const account = userId ? await this.accounts.find(userId) : null;
    const memberships = userId ? await this.accounts.membershipsOf(userId) : [];
    const membership = memberships.find((one) => one.id === membershipId);
    if (!account || !membership) throw problem('not-found');
    await this.accounts.removeSession(hashToken(oldToken));
    this.audit.subject(membershipId);
    return this.open(account, membership, memberships, 'desk');
  }

  async signOut(token: string): Promise<void> {
    await this.accounts.removeSession(hashToken(token));
  }

  async changePassword(actor: Actor, body: ChangePasswordBody, token: string): Promise<void> {
    const account = actor.userId ? await this.accounts.find(actor.userId) : null;
    if (!account) throw problem('not-signed-in');
    const subject = `password of ${account.id}`;
    const now = new Date();
    await this.throttle.refuseIfBlocked(subject, now);
    if (!(await this.passwords.verify(account.passwordHash, body.currentPassword))) {
      await this.throttle.countFailure(subject, now);
      throw problem('invalid-input', { errors: [{ field: 'currentPassword', code: 'wrong' }] });
    }
    refuseWeakPassword('newPassword', body.newPassword, [account.displayName]);
    const passwordHash = await this.passwords.hash(body.newPassword);
    await this.unitOfWork.run(actor, 'write', () =>
      this.audit.around('changePassword', account.id, async () => {
        await this.accounts.setPassword(account.id, passwordHash, now);
        await this.accounts.removeOtherSessions(account.id, hashToken(token));
      }),
    );
  }

  async changeLocale(locale: Locale): Promise<void> {
    const { userId } = this.unitOfWork.actor;
    if (userId) await this.accounts.setLocale(userId, locale, new Date());
  }

  /** Inside a unit of work of any organisation the account belongs to. */
  async open(
    account: Account,
    membership: MembershipOfAccount,
    memberships: readonly MembershipOfAccount[],
    kind: 'desk' | 'device',
  ): Promise<OpenedSession> {
    const { token, hash } = newToken();
    const now = new Date();
    const expiresAt = sessionExpiry(kind, now);
    await this.accounts.addSession({
      tokenHash: hash,
      userId: account.id,
      membershipId: membership.id,
      kind,
      createdAt: now,
      expiresAt,
    });
    return { token, expiresAt, detail: describe(account, membership, memberships) };
  }
}

function describe(
  account: Account,
  membership: MembershipOfAccount,
  memberships: readonly MembershipOfAccount[],
): SessionDetail {
  return {
    account: { id: account.id, displayName: account.displayName, locale: account.locale },
    membership,
    memberships: [...memberships],
  };
}
