import { Injectable } from '@nestjs/common';
import { compareAndSet } from '../../platform/database/compare-and-set';
import { newId } from '../../platform/database/new-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { People } from './people.repository';
import { StaffProfileEntity } from './staff-profile.entity';

export type StaffValues = Omit<
  StaffProfileEntity,
  'organisationId' | 'id' | 'personId' | 'createdAt' | 'updatedAt' | 'version'
>;

const COLUMNS: Readonly<Record<keyof StaffValues, string>> = {
  userId: 'user_id',
  titleBefore: 'title_before',
  titleAfter: 'title_after',
  position: 'position',
  unit: 'unit',
  employmentStatus: 'employment_status',
  numberKind: 'number_kind',
  number: 'number',
};

@Injectable()
export class StaffRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
  ) {}

  /** The person and the profile; the id of the person. */
  async insert(id: string, fullName: string, values: StaffValues, now: Date): Promise<string> {
    const { manager, organisationId } = this.unitOfWork;
    const personId = newId();
    await this.people.add([{ id: personId, fullName }], now);
    await manager.insert(StaffProfileEntity, {
      organisationId,
      id,
      personId,
      ...values,
      createdAt: now,
      updatedAt: now,
      version: 1,
    });
    return personId;
  }

  async isStaff(personId: string): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.existsBy(StaffProfileEntity, { organisationId, personId });
  }

  async update(
    id: string,
    version: number,
    changes: Partial<StaffValues>,
    name: { personId: string; fullName: string | undefined },
    now: Date,
  ): Promise<boolean> {
    const columns = Object.fromEntries(
      Object.entries(changes).map(([key, value]) => [COLUMNS[key as keyof StaffValues], value]),
    );
    const changed = await compareAndSet(this.unitOfWork, 'staff_profiles', id, version, columns, now);
    if (changed && name.fullName !== undefined) {
      await this.people.change(name.personId, { fullName: name.fullName }, now);
    }
    return changed;
  }

  async displayNameOf(userId: string): Promise<string | null> {
    const rows: { name: string }[] = await this.unitOfWork.manager.query(
      'select display_name as name from users where id = $1',
      [userId],
    );
    return rows[0]?.name ?? null;
  }

  async personOf(userId: string): Promise<string | null> {
    const { manager, organisationId } = this.unitOfWork;
    const profile = await manager.findOne(StaffProfileEntity, {
      where: { organisationId, userId },
      select: { organisationId: true, id: true, personId: true },
    });
    return profile?.personId ?? null;
  }

  /** An account can only be tied to somebody who is a member of this organisation. */
  async isMember(userId: string): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      'select 1 from memberships where organisation_id = $1 and user_id = $2 and ended_at is null',
      [organisationId, userId],
    );
    return rows.length > 0;
  }
}
