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

export interface MemberFilter {
  readonly search: string | null;
  /** Only those who hold one of these roles now. */
  readonly roles: readonly Role[] | null;
}

const COLUMNS = `m.id, m.user_id "userId", u.display_name "displayName", coalesce(u.email, u.username) "signInName",
  m.role, m.area_code "areaCode", m.ended_at "endedAt", m.version`;

/** Memberships of the own organisation; a table of the guard, so every query names the organisation. */
@Injectable()
export class Members {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Who has left comes last; `after` is whether she had left, name and id of the last row of the page before. */
  list(filter: MemberFilter, after: readonly string[] | null, limit: number): Promise<Member[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select ${COLUMNS} from memberships m join users u on u.id = m.user_id
        where m.organisation_id = $1
          and ($2::text is null or position(lower($2) in lower(u.display_name)) > 0
               or position(lower($2) in lower(coalesce(u.email, u.username))) > 0)
          and ($3::text[] is null or (m.role = any ($3) and m.ended_at is null))
          and ($4::boolean is null or (m.ended_at is not null, u.display_name, m.id) > ($4::boolean, $5::text, $6::uuid))
        order by m.ended_at is not null, u.display_name, m.id limit $7`,
      [
        organisationId,
        filter.search,
        filter.roles,
        after?.[0] ?? null,
        after?.[1] ?? null,
        after?.[2] ?? null,
        limit + 1,
      ],
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
