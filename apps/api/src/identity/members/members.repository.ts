import { Injectable } from '@nestjs/common';
import type { Role } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface Member {
  readonly id: string;
  readonly userId: string;
  readonly displayName: string;
  readonly signInName: string;
  readonly role: Role;
  readonly areaCode: string | null;
  readonly endedAt: Date | null;
  readonly version: number;
}

const COLUMNS = `m.id, m.user_id "userId", u.display_name "displayName", coalesce(u.email, u.username) "signInName",
  m.role, m.area_code "areaCode", m.ended_at "endedAt", m.version`;

/** Memberships of the own organisation; a table of the guard, so every query names the organisation. */
@Injectable()
export class Members {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  all(): Promise<Member[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select ${COLUMNS} from memberships m join users u on u.id = m.user_id
        where m.organisation_id = $1 order by m.ended_at is not null, u.display_name, m.id limit 1000`,
      [organisationId],
    );
  }

  async find(id: string): Promise<Member | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: Member[] = await manager.query(
      `select ${COLUMNS} from memberships m join users u on u.id = m.user_id where m.organisation_id = $1 and m.id = $2`,
      [organisationId, id],
    );
    return rows[0] ?? null;
  }

  /** Locks the administrators, so that two cannot resign at once and leave nobody. */
  async countOtherAdmins(id: string): Promise<number> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `select id from memberships where organisation_id = $1 and role = 'admin' and ended_at is null and id <> $2 for update`,
      [organisationId, id],
    );
    return rows.length;
  }

  async change(
    id: string,
    version: number,
    role: Role,
    areaCode: string | null,
    endedAt: Date | null,
    now: Date,
  ): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `with changed as (
         update memberships set role = $4, area_code = $5, ended_at = $6, updated_at = $7, version = version + 1
          where organisation_id = $1 and id = $2 and version = $3 returning id
       ) select id from changed`,
      [organisationId, id, version, role, areaCode, endedAt, now],
    );
    return rows.length === 1;
  }

  /** A right that is taken away is felt with the next request. */
  async endSessions(membershipId: string): Promise<void> {
    await this.unitOfWork.manager.query('delete from sessions where membership_id = $1', [membershipId]);
  }
}
