import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { ProgramMemberEntity } from './program-member.entity';

export interface ProgramMemberRow {
  readonly id: string;
  readonly personId: string;
  readonly fullName: string;
  readonly titleBefore: string | null;
  readonly titleAfter: string | null;
  readonly duty: string;
}

@Injectable()
export class ProgramMembersRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(programId: string): Promise<ProgramMemberRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select m.id, m.person_id "personId", p.full_name "fullName", s.title_before "titleBefore",
              s.title_after "titleAfter", m.duty
         from program_members m
         join people p on p.organisation_id = m.organisation_id and p.id = m.person_id
         left join staff_profiles s on s.organisation_id = m.organisation_id and s.person_id = m.person_id
        where m.organisation_id = $1 and m.program_id = $2
        order by m.position, p.full_name, m.id`,
      [organisationId, programId],
    );
  }

  async find(programId: string, id: string): Promise<ProgramMemberRow | null> {
    return (await this.list(programId)).find((row) => row.id === id) ?? null;
  }

  /** False when the id is taken, or the person holds this duty already. */
  async insert(programId: string, member: { id: string; personId: string; duty: string }): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const position = await manager.countBy(ProgramMemberEntity, { organisationId, programId });
    const result = await manager
      .createQueryBuilder()
      .insert()
      .into(ProgramMemberEntity)
      .values({ organisationId, programId, position, ...member })
      .orIgnore()
      .returning('id')
      .execute();
    return Array.isArray(result.raw) && result.raw.length === 1;
  }

  async remove(programId: string, id: string): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.delete(ProgramMemberEntity, { organisationId, programId, id });
  }
}
