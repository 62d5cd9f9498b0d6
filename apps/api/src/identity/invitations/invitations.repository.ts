import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Invitation } from './invitation.entity';

@Injectable()
export class Invitations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
  ) {}

  all(): Promise<Invitation[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.find(Invitation, {
      where: { organisationId },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: 200,
    });
  }

  find(id: string): Promise<Invitation | null> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.findOneBy(Invitation, { organisationId, id });
  }

  async findByToken(tokenHash: Buffer): Promise<Invitation | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { invitation_id: string }[] = await manager.query(
      'select invitation_id from invitation_tokens where token_hash = $1 and organisation_id = $2',
      [tokenHash, organisationId],
    );
    return rows[0] ? this.find(rows[0].invitation_id) : null;
  }

  async add(invitation: Invitation, tokenHash: Buffer): Promise<void> {
    const { manager } = this.unitOfWork;
    await manager.insert(Invitation, invitation);
    await manager.query(
      'insert into invitation_tokens (token_hash, organisation_id, invitation_id) values ($1, $2, $3)',
      [tokenHash, invitation.organisationId, invitation.id],
    );
  }

  /** One winner: an invitation is used or revoked once, whoever comes at the same time. */
  async end(id: string, how: 'accepted_at' | 'revoked_at', now: Date): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `with ended as (
         update invitations set ${how} = $3
          where organisation_id = $1 and id = $2 and accepted_at is null and revoked_at is null and expires_at > $3 returning id
       ) select id from ended`,
      [organisationId, id, now],
    );
    return rows.length === 1;
  }

  /** Setup links open an organisation that does not exist yet: read before there is a context. */
  async setupExpiry(tokenHash: Buffer, now: Date): Promise<Date | null> {
    const rows: { expires_at: Date }[] = await this.dataSource.query(
      'select expires_at from setup_tokens where token_hash = $1 and used_at is null and expires_at > $2',
      [tokenHash, now],
    );
    return rows[0]?.expires_at ?? null;
  }

  async useSetup(tokenHash: Buffer, now: Date): Promise<boolean> {
    const rows: unknown[] = await this.unitOfWork.manager.query(
      `with used as (
         update setup_tokens set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2 returning token_hash
       ) select token_hash from used`,
      [tokenHash, now],
    );
    return rows.length === 1;
  }
}
