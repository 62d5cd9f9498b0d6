import { Injectable } from '@nestjs/common';
import type { AreaTag } from '@ikrar/domain';
import { UnitOfWork } from '../platform/database/unit-of-work';

@Injectable()
export class AreaTagsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async areaExists(code: string): Promise<boolean> {
    const rows: unknown[] = await this.unitOfWork.manager.query('select 1 from areas where code = $1', [
      code,
    ]);
    return rows.length === 1;
  }

  /** False when the area carries the tag already. */
  async add(code: string, tag: AreaTag, by: string | null, at: Date): Promise<boolean> {
    const rows: unknown[] = await this.unitOfWork.manager.query(
      `insert into area_tags (organisation_id, area_code, tag, created_by, created_at)
       values ($1, $2, $3, $4, $5) on conflict do nothing returning tag`,
      [this.unitOfWork.organisationId, code, tag, by, at],
    );
    return rows.length === 1;
  }

  async remove(code: string, tag: AreaTag): Promise<void> {
    await this.unitOfWork.manager.query(
      'delete from area_tags where organisation_id = $1 and area_code = $2 and tag = $3',
      [this.unitOfWork.organisationId, code, tag],
    );
  }
}
