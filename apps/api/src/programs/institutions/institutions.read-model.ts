import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface InstitutionRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly areaCode: string;
  readonly areaName: string;
  readonly eventCount: number;
  readonly npsn: string | null;
  readonly nsm: string | null;
  readonly address: string | null;
  readonly contactName: string | null;
  readonly contactPosition: string | null;
  readonly contactPhoneCiphertext: Buffer | null;
  readonly version: number;
}

const SELECT = `
  select i.id, i.name, i.kind, i.area_code "areaCode", a.name "areaName",
         (select count(*)::int from events e
           where e.organisation_id = i.organisation_id and e.institution_id = i.id) "eventCount",
         i.npsn, i.nsm, i.address, i.contact_name "contactName", i.contact_position "contactPosition",
         i.contact_phone_ciphertext "contactPhoneCiphertext", i.version
    from institutions i join areas a on a.code = i.area_code
   where i.organisation_id = $1`;

@Injectable()
export class InstitutionsReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async find(id: string): Promise<InstitutionRow | null> {
    const rows: InstitutionRow[] = await this.unitOfWork.manager.query(`${SELECT} and i.id = $2`, [
      this.unitOfWork.organisationId,
      id,
    ]);
    return rows[0] ?? null;
  }

  /** By name; `after` is the name and id of the last row of the page before. */
  list(
    search: string | undefined,
    after: readonly string[] | null,
    limit: number,
  ): Promise<InstitutionRow[]> {
    return this.unitOfWork.manager.query(
      `${SELECT}
         and ($2::text is null or position(lower($2) in lower(i.name)) > 0)
         and ($3::text is null or (i.name, i.id) > ($3, $4::uuid))
       order by i.name, i.id limit $5`,
      [
        this.unitOfWork.organisationId,
        search?.trim() ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit + 1,
      ],
    );
  }
}
