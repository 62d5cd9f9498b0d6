import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import type { Office } from './organisation.dto';
import { Organisation } from './organisation.entity';

@Injectable()
export class Organisations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The organisation of this request; the context lets no other through. */
  async own(): Promise<Organisation> {
    const found = await this.unitOfWork.manager.findOneBy(Organisation, {
      id: this.unitOfWork.organisationId,
    });
    if (!found) throw problem('not-found');
    return found;
  }

  async add(organisation: Organisation): Promise<void> {
    await this.unitOfWork.manager.insert(Organisation, organisation);
    await this.list(organisation);
  }

  async update(id: string, version: number, changes: Partial<Organisation>, now: Date): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      Organisation,
      { id, version },
      { ...changes, updatedAt: now, version: version + 1 },
    );
    return affected === 1;
  }

  /** Names that stand beside memberships and in the directory of offices, outside the tenant tree. */
  async list({ id, name, kind, areaCode }: Organisation): Promise<void> {
    const { manager } = this.unitOfWork;
    await manager.query('update memberships set organisation_name = $2 where organisation_id = $1', [
      id,
      name,
    ]);
    if (kind !== 'government_office') return;
    await manager.query(
      `insert into office_directory (office_id, name, area_code) values ($1, $2, $3)
       on conflict (office_id) do update set name = excluded.name, area_code = excluded.area_code`,
      [id, name, areaCode],
    );
  }

  /** From the widest area down; `after` is the area, name and id of the last row of the page before. */
  offices(search: string | null, after: readonly string[] | null, limit: number): Promise<Office[]> {
    return this.unitOfWork.manager.query(
      `select o.office_id id, o.name, o.area_code "areaCode", a.name "areaName"
         from office_directory o join areas a on a.code = o.area_code
        where ($1::text is null or position(lower($1) in lower(o.name)) > 0 or position(lower($1) in lower(a.name)) > 0)
          and ($2::text is null or (o.area_code, o.name, o.office_id) > ($2, $3::text, $4::uuid))
        order by o.area_code, o.name, o.office_id limit $5`,
      [search, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1],
    );
  }

  async office(officeId: string): Promise<{ id: string; name: string; areaCode: string } | null> {
    const rows: { id: string; name: string; areaCode: string }[] = await this.unitOfWork.manager.query(
      `select office_id id, name, area_code "areaCode" from office_directory where office_id = $1`,
      [officeId],
    );
    return rows[0] ?? null;
  }
}
