import { Injectable } from '@nestjs/common';
import { nameWords } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface StaffRow {
  readonly id: string;
  readonly personId: string;
  readonly fullName: string;
  readonly titleBefore: string | null;
  readonly titleAfter: string | null;
  readonly position: string | null;
  readonly unit: string | null;
  readonly employmentStatus: string | null;
  readonly numberKind: string | null;
  readonly number: string | null;
  readonly userId: string | null;
  readonly accountName: string | null;
  readonly version: number;
}

export interface UnrecordedAccountRow {
  readonly userId: string;
  readonly displayName: string;
}

const SELECT = `
  select s.id, s.person_id "personId", p.full_name "fullName", s.title_before "titleBefore",
         s.title_after "titleAfter", s.position, s.unit, s.employment_status "employmentStatus",
         s.number_kind "numberKind", s.number, s.user_id "userId",
         u.display_name "accountName", s.version
    from staff_profiles s
    join people p on p.organisation_id = s.organisation_id and p.id = s.person_id
    left join users u on u.id = s.user_id
   where s.organisation_id = $1`;

/** Beyond every word that begins with the prefix, in the byte order of the index. */
const LAST = '\u{10FFFF}';

@Injectable()
export class StaffReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async find(id: string): Promise<StaffRow | null> {
    const rows: StaffRow[] = await this.unitOfWork.manager.query(`${SELECT} and s.id = $2`, [
      this.unitOfWork.organisationId,
      id,
    ]);
    return rows[0] ?? null;
  }

  /** By name; every word of the search must begin a word of the name. */
  list(search: string | undefined, after: readonly string[] | null, limit: number): Promise<StaffRow[]> {
    const values: unknown[] = [
      this.unitOfWork.organisationId,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit + 1,
    ];
    const found = nameWords(search ?? '').map((word) => {
      values.push(word, word + LAST);
      return `and exists (select 1 from person_words w
         where w.organisation_id = s.organisation_id and w.person_id = s.person_id
           and w.word >= $${values.length - 1} and w.word < $${values.length})`;
    });
    return this.unitOfWork.manager.query(
      `${SELECT} ${found.join(' ')}
         and ($2::text is null or (p.full_name, s.id) > ($2, $3::uuid))
       order by p.full_name, s.id limit $4`,
      values,
    );
  }

  /** Members of the organisation in one of these roles without a staff record, by name or sign-in name. */
  unrecordedAccounts(
    roles: readonly string[],
    search: string | undefined,
    after: readonly string[] | null,
    limit: number,
  ): Promise<UnrecordedAccountRow[]> {
    return this.unitOfWork.manager.query(
      `select u.id "userId", u.display_name "displayName"
         from memberships m join users u on u.id = m.user_id
        where m.organisation_id = $1 and m.ended_at is null and m.role = any ($2)
          and not exists (select 1 from staff_profiles s where s.organisation_id = $1 and s.user_id = m.user_id)
          and ($3::text is null or position(lower($3) in lower(u.display_name)) > 0
               or position(lower($3) in lower(coalesce(u.email, u.username))) > 0)
          and ($4::text is null or (u.display_name, u.id) > ($4, $5::uuid))
        order by u.display_name, u.id limit $6`,
      [
        this.unitOfWork.organisationId,
        roles,
        search?.trim() || null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit + 1,
      ],
    );
  }
}
