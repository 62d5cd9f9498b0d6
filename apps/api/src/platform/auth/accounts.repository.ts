import { Injectable } from '@nestjs/common';
import type { Locale, OrganisationKind, Role } from '@ikrar/domain';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../database/unit-of-work';

export interface Account {
  readonly id: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly isDemo: boolean;
  readonly locale: Locale;
}

export interface NewAccount {
  readonly id: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly username: string | null;
  readonly passwordHash: string;
  readonly locale: Locale;
  readonly isDemo: boolean;
}

export interface MembershipOfAccount {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  readonly role: Role;
  readonly areaCode: string | null;
}

export interface NewSession {
  readonly tokenHash: Buffer;
  readonly userId: string;
  readonly membershipId: string;
  readonly kind: 'desk' | 'device';
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Users, memberships and sessions: the tables of signing in, outside the tenant tree. */
@Injectable()
export class Accounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Before there is a context: by e-mail or user name, in any case. */
  async findBySignInName(identifier: string): Promise<Account | null> {
    const rows: Account[] = await this.dataSource.query(
      `select id, display_name "displayName", password_hash "passwordHash", is_demo "isDemo", locale
         from users where email = $1 or username = $1`,
      [identifier],
    );
    return rows[0] ?? null;
  }

  async find(userId: string): Promise<Account | null> {
    const rows: Account[] = await this.dataSource.query(
      `select id, display_name "displayName", password_hash "passwordHash", is_demo "isDemo", locale
         from users where id = $1`,
      [userId],
    );
    return rows[0] ?? null;
  }

  async membershipsOf(userId: string): Promise<MembershipOfAccount[]> {
    return this.dataSource.query(
      `select id, organisation_id "organisationId", organisation_name "organisationName", organisation_kind "organisationKind", role, area_code "areaCode"
         from memberships where user_id = $1 and ended_at is null order by created_at, id`,
      [userId],
    );
  }

  async add(account: NewAccount, now: Date): Promise<void> {
    await this.manager.query(
      `insert into users (id, display_name, email, username, password_hash, locale, is_demo, created_at, updated_at, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8, 1)`,
      [
        account.id,
        account.displayName,
        account.email,
        account.username,
        account.passwordHash,
        account.locale,
        account.isDemo,
        now,
      ],
    );
  }

  async addMembership(
    membership: MembershipOfAccount & { readonly userId: string },
    now: Date,
  ): Promise<void> {
    await this.manager.query(
      `insert into memberships (id, user_id, organisation_id, organisation_name, organisation_kind, role, area_code, created_at, updated_at, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8, 1)`,
      [
        membership.id,
        membership.userId,
        membership.organisationId,
        membership.organisationName,
        membership.organisationKind,
        membership.role,
        membership.areaCode,
        now,
      ],
    );
  }

  async addSession(session: NewSession): Promise<void> {
    await this.manager.query(
      `insert into sessions (token_hash, user_id, membership_id, kind, created_at, seen_at, expires_at) values ($1, $2, $3, $4, $5, $5, $6)`,
      [
        session.tokenHash,
        session.userId,
        session.membershipId,
        session.kind,
        session.createdAt,
        session.expiresAt,
      ],
    );
  }

  async removeSession(tokenHash: Buffer): Promise<void> {
    await this.manager.query('delete from sessions where token_hash = $1', [tokenHash]);
  }

  /** After a change of password nobody else stays signed in. */
  async removeOtherSessions(userId: string, keptHash: Buffer): Promise<void> {
    await this.manager.query('delete from sessions where user_id = $1 and token_hash <> $2', [
      userId,
      keptHash,
    ]);
  }

  async setPassword(userId: string, passwordHash: string, now: Date): Promise<void> {
    await this.manager.query(
      'update users set password_hash = $2, updated_at = $3, version = version + 1 where id = $1',
      [userId, passwordHash, now],
    );
  }

  async setLocale(userId: string, locale: Locale, now: Date): Promise<void> {
    await this.manager.query(
      'update users set locale = $2, updated_at = $3, version = version + 1 where id = $1',
      [userId, locale, now],
    );
  }

  private get manager(): EntityManager {
    return this.unitOfWork.manager;
  }
}
