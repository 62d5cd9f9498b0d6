import { Injectable } from '@nestjs/common';
import { compareAndSet } from '../../platform/database/compare-and-set';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { TallyMarks } from '../events/tally-marks.repository';
import { InstitutionEntity } from './institution.entity';

export type InstitutionValues = Omit<
  InstitutionEntity,
  'organisationId' | 'id' | 'createdAt' | 'updatedAt' | 'version'
>;

const COLUMNS: Readonly<Record<keyof InstitutionValues, string>> = {
  name: 'name',
  kind: 'kind',
  npsn: 'npsn',
  nsm: 'nsm',
  address: 'address',
  areaCode: 'area_code',
  contactName: 'contact_name',
  contactPosition: 'contact_position',
  contactPhoneCiphertext: 'contact_phone_ciphertext',
};

@Injectable()
export class InstitutionsRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly marks: TallyMarks,
  ) {}

  /** False when there is a record with this id already. */
  async insert(id: string, values: InstitutionValues, now: Date): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const result = await manager
      .createQueryBuilder()
      .insert()
      .into(InstitutionEntity)
      .values({ organisationId, id, ...values, createdAt: now, updatedAt: now, version: 1 })
      .orIgnore()
      .returning('id')
      .execute();
    return Array.isArray(result.raw) && result.raw.length === 1;
  }

  async update(
    id: string,
    version: number,
    changes: Partial<InstitutionValues>,
    now: Date,
  ): Promise<boolean> {
    const columns = Object.fromEntries(
      Object.entries(changes).map(([key, value]) => [COLUMNS[key as keyof InstitutionValues], value]),
    );
    const changed = await compareAndSet(this.unitOfWork, 'institutions', id, version, columns, now);
    // Results are looked at by the name of the school.
    if (changed && changes.name !== undefined) await this.marks.mark(...(await this.eventsAt(id)));
    return changed;
  }

  private async eventsAt(id: string): Promise<string[]> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { id: string }[] = await manager.query(
      'select id from events where organisation_id = $1 and institution_id = $2',
      [organisationId, id],
    );
    return rows.map((event) => event.id);
  }
}
